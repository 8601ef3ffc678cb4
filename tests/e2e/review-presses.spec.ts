import type { Page } from "@playwright/test";
import {
  answerOf,
  leaveInQueue,
  openReview,
  promptOf,
  readLog,
  standingGrades,
} from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });
const ruler = (page: Page, words: string) => page.getByRole("img", { name: words });

test.beforeEach(async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await leaveInQueue(page.request, 4);
  await openReview(page);
});

/** Where a button stands: its middle. */
const middle = async (page: Page, name: RegExp) => {
  const box = await button(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not there`);
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

test("a double press on the answer's button shows it and grades nothing", async ({ page }) => {
  const at = await middle(page, /^Show answer/);
  await page.mouse.dblclick(...at);
  await expect(answerOf(page)).toBeVisible();
  await expect(ruler(page, "1 of 4, 0 done, 0 missed")).toBeVisible();
});

test("pressing on at the same place, as fast as one reads, swallows nothing", async ({ page }) => {
  await button(page, /^Show answer/).click();
  const good = await middle(page, /^Good/);
  await page.waitForTimeout(350);
  // The browser calls these a double, a triple and a quadruple press: they come within half a second, at one place.
  for (const clickCount of [2, 3, 4, 5, 6]) {
    await page.mouse.move(...good);
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
    await page.waitForTimeout(350);
  }
  await expect(ruler(page, "4 of 4, 3 done, 0 missed")).toBeVisible();
  await expect.poll(async () => (await standingGrades(page.request)).slice(-3)).toEqual([4, 4, 4]);
});

test("a fast grade at another place than the answer's button counts at once", async ({ page }) => {
  const show = await middle(page, /^Show answer/);
  await page.mouse.click(...show);
  await button(page, /^Easy/).click();
  await expect(ruler(page, "2 of 4, 1 done, 0 missed")).toBeVisible();
});

test("Space pressed twice, however fast, shows and grades; a key that is held does one of it", async ({
  page,
}) => {
  const first = await promptOf(page).innerText();
  await page.keyboard.down("Space");
  for (let held = 0; held < 5; held += 1) await page.keyboard.down("Space");
  await expect(answerOf(page)).toBeVisible();
  await expect(promptOf(page)).toHaveText(first, { useInnerText: true });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.keyboard.up("Space");
  await page.keyboard.press("Space");
  await expect(ruler(page, "2 of 4, 1 done, 0 missed")).toBeVisible();
  // Both keys are there at once, one after the other as a browser hands them over, before anything is drawn.
  await page.evaluate(() => {
    for (const type of ["keydown", "keyup", "keydown", "keyup"])
      setTimeout(() =>
        document.body.dispatchEvent(new KeyboardEvent(type, { key: " ", bubbles: true })),
      );
  });
  await expect(ruler(page, "3 of 4, 2 done, 0 missed")).toBeVisible();
  await expect.poll(async () => (await standingGrades(page.request)).slice(-2)).toEqual([4, 4]);
});

test("a press that began on one card and ends on the next is for neither", async ({ page }) => {
  await page.keyboard.press("Space");
  await page.mouse.move(...(await middle(page, /^Good/)));
  await page.mouse.down();
  await page.keyboard.press("5");
  await page.keyboard.press("Space");
  await expect(ruler(page, "2 of 4, 1 done, 0 missed")).toBeVisible();
  await page.mouse.up();
  await expect(ruler(page, "2 of 4, 1 done, 0 missed")).toBeVisible();
  await expect.poll(async () => (await standingGrades(page.request)).slice(-1)).toEqual([5]);
});

test("after Undo by pointer, Space is for the card again", async ({ page }) => {
  await page.keyboard.press("Space");
  await page.keyboard.press("4");
  await page.keyboard.press("Space");
  await page.keyboard.press("4");
  await button(page, /^Undo/).click();
  await expect(ruler(page, "2 of 4, 1 done, 0 missed")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(answerOf(page)).toBeVisible();
  await expect(ruler(page, "2 of 4, 1 done, 0 missed")).toBeVisible();
});

test("reading the note of a card and coming back goes on where it was", async ({ page }) => {
  await page.keyboard.press("Space");
  await page.keyboard.press("1");
  await page.keyboard.press("Space");
  const prompt = await promptOf(page).innerText();
  await page.keyboard.press("o");
  await expect(page).toHaveURL(/\/notes\//);
  await page
    .getByRole("link", { name: /review/i })
    .first()
    .click();
  await expect(page).toHaveURL("/review");
  await expect(promptOf(page)).toHaveText(prompt, { useInnerText: true });
  await expect(answerOf(page)).toBeVisible();
  await expect(ruler(page, "2 of 5, 1 done, 1 missed")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/notes\//);
  await page.goForward();
  await expect(ruler(page, "2 of 5, 1 done, 1 missed")).toBeVisible();
  await page.keyboard.press("4");
  await page.keyboard.press("u");
  await page.keyboard.press("u");
  await expect(ruler(page, "1 of 4, 0 done, 0 missed")).toBeVisible();
  await expect
    .poll(
      async () => (await readLog(page.request)).filter(({ event }) => event.type === "undo").length,
    )
    .toBe(2);
});

test("how a sitting is worked is said until it is read, and lists all keys", async ({ page }) => {
  const words = page.getByRole("complementary", { name: "How to review" });
  await expect(words).toContainText("Space shows the answer");
  await expectNoViolations(page);
  await words.getByRole("button", { name: "All keys and gestures" }).click();
  const list = page.getByRole("dialog", { name: "Keys on this page" });
  await expect(list.getByText("Swipe right from the ruler")).toBeVisible();
  await list.getByRole("button", { name: "Close" }).click();
  await words.getByRole("button", { name: "Got it" }).click();
  await expect(words).toBeHidden();
  await page.reload();
  await expect(button(page, /^Show answer/)).toBeVisible();
  await expect(words).toBeHidden();
});

test("who likes sees how long the card takes; nobody else does", async ({ page }) => {
  await expect(page.getByRole("timer")).toHaveCount(0);
  await page.goto("/settings");
  await page.getByRole("checkbox", { name: "Show how long a card takes" }).check();
  await openReview(page);
  const timer = page.getByRole("timer", { name: "Time on this card" });
  await expect(timer).toHaveText("0 s");
  await expect(timer).toHaveAttribute("aria-live", "off");
  await expectNoViolations(page);
});
