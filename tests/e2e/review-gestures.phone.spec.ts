import type { Page } from "@playwright/test";
import { dragByTouch, middleOf } from "./support/picture.ts";
import { answerOf, leaveInQueue, openReview, promptOf } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });
const ruler = (page: Page, words: string) => page.getByRole("img", { name: words });

test.beforeEach(async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await leaveInQueue(page.request, 3);
  await openReview(page);
});

test("a tap on the page shows the answer, a second one grades nothing", async ({ page }) => {
  await promptOf(page).tap();
  await expect(answerOf(page)).toBeVisible();
  await promptOf(page).tap();
  await expect(ruler(page, "1 of 3, 0 done, 0 missed")).toBeVisible();
});

test("a double tap on the answer's button shows it and grades nothing", async ({ page }) => {
  const { x, y } = await middleOf(button(page, /^Show answer/));
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  await expect(answerOf(page)).toBeVisible();
  await expect(ruler(page, "1 of 3, 0 done, 0 missed")).toBeVisible();
});

test("two fingers on two grades give one", async ({ page }) => {
  await button(page, /^Show answer/).tap();
  const [hard, easy] = [
    await middleOf(button(page, /^Hard/)),
    await middleOf(button(page, /^Easy/)),
  ];
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchEnd", points: readonly { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  await touch("touchStart", [hard]);
  await touch("touchStart", [hard, easy]);
  await touch("touchEnd", [hard]);
  await touch("touchEnd", []);
  await expect(answerOf(page)).toBeVisible();
  await button(page, /^Good/).tap();
  await expect(ruler(page, "2 of 3, 1 done, 0 missed")).toBeVisible();
  await expect(answerOf(page)).toBeHidden();
});

test("a stroke right from the ruler takes the last grade back", async ({ page }) => {
  await button(page, /^Show answer/).tap();
  await button(page, /^Good/).tap();
  const place = page.getByRole("img", { name: "2 of 3, 1 done, 0 missed" });
  const { x, y } = await middleOf(place);
  await dragByTouch(page, { x: x - 60, y }, { x: x - 30, y });
  await expect(place).toBeVisible();
  await dragByTouch(page, { x: x - 60, y }, { x: x + 60, y: y + 6 });
  await expect(ruler(page, "1 of 3, 0 done, 0 missed")).toBeVisible();
  await expect(page.getByText("The last grade is taken back.")).toBeVisible();
});

test("pulling up the source line opens the note; the way back leads to the same answer", async ({
  page,
}) => {
  await button(page, /^Show answer/).tap();
  const prompt = await promptOf(page).innerText();
  const source = page.getByRole("link", { name: /^From / });
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const { x, y } = await middleOf(source);
  await dragByTouch(page, { x, y }, { x: x + 5, y: y - 110 });
  await expect(page).toHaveURL(/\/notes\/[^/]+#line-\d+$/);
  await page.getByRole("link", { name: "Back to the review" }).tap();
  await expect(promptOf(page)).toHaveText(prompt, { useInnerText: true });
  await expect(answerOf(page)).toBeVisible();
});

test("everything about a card is in reach of a finger, and gestures are listed by a button", async ({
  page,
}) => {
  for (const name of [/^Edit/, /^Drop/, /^Bury/, /^Suspend/])
    await expect(button(page, name)).toBeVisible();
  await expect(page.getByRole("link", { name: /note/i }).last()).toBeVisible();
  const words = page.getByRole("complementary", { name: "How to review" });
  await expect(words).toContainText("Swipe right from the ruler");
  await expectNoViolations(page);
  await words.getByRole("button", { name: "Got it" }).tap();
  await button(page, "Keys and gestures").tap();
  const list = page.getByRole("dialog", { name: "Keys on this page" });
  await expect(list.getByText("Tap the page")).toBeVisible();
  await expectNoViolations(page);
});
