import type { Page } from "@playwright/test";
import {
  answerOf,
  leaveInQueue,
  openReview,
  placeOfPrompt,
  promptOf,
  readLog,
  readQueue,
  standingGrades,
} from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });

test.beforeEach(({ learner }) => {
  expect(learner.email).toContain("@");
});

test.describe("with the keyboard", () => {
  test("Space shows, a number grades, U takes it back", async ({ page }) => {
    await leaveInQueue(page.request, 3);
    await openReview(page);
    const first = await promptOf(page).innerText();
    await page.keyboard.press("4");
    await expect(promptOf(page)).toHaveText(first, { useInnerText: true });
    await page.keyboard.press("Space");
    await expect(answerOf(page)).toBeVisible();
    await page.keyboard.press("5");
    await expect(answerOf(page)).toBeHidden();
    await expect(promptOf(page)).not.toHaveText(first, { useInnerText: true });
    await page.keyboard.press("u");
    await expect(page.getByText("The last grade is taken back.")).toBeVisible();
    await expect(promptOf(page)).toHaveText(first, { useInnerText: true });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Space");
    await expect(promptOf(page)).not.toHaveText(first, { useInnerText: true });
    const lastGrades = async () =>
      (await readLog(page.request)).slice(-3).map(({ event }) => event.grade);
    await expect.poll(lastGrades).toEqual([5, undefined, 4]);
    expect((await standingGrades(page.request)).slice(-1)).toEqual([4]);
  });

  test("B and S set a card aside, and the toast brings it back", async ({ page }) => {
    await leaveInQueue(page.request, 3);
    await openReview(page);
    const first = await promptOf(page).innerText();
    for (const [key, words] of [
      ["b", "Buried until tomorrow."],
      ["s", "Suspended."],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByText(words)).toBeVisible();
      await expect(promptOf(page)).not.toHaveText(first, { useInnerText: true });
      await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
      await expect(promptOf(page)).toHaveText(first, { useInnerText: true });
    }
    await page.keyboard.press("s");
    await page.keyboard.press("b");
    await expect(page.getByRole("img", { name: "1 of 1, 0 done, 0 missed" })).toBeVisible();
    const types = async () =>
      (await readLog(page.request)).slice(-6).map(({ event }) => event.type);
    await expect.poll(types).toEqual(["bury", "resume", "suspend", "resume", "suspend", "bury"]);
  });

  test("O opens the note where the card comes from", async ({ page }) => {
    await leaveInQueue(page.request, 1);
    await openReview(page);
    await page.keyboard.press("o");
    await expect(page).toHaveURL(/\/notes\/[^/]+#line-\d+$/);
    const line = new URL(page.url()).hash;
    await expect(page.locator(line)).toBeInViewport();
  });

  test("? names every key, and they can be switched off", async ({ page }) => {
    await openReview(page);
    await page.keyboard.press("?");
    const list = page.getByRole("dialog", { name: "Keys on this page" });
    for (const words of ["Show answer", "Bury until tomorrow", "Suspend", "Edit this card"]) {
      await expect(list.getByText(words, { exact: true }).first()).toBeVisible();
    }
    await expectNoViolations(page);
    await list.getByRole("checkbox", { name: "Use these keys on this device" }).uncheck();
    await list.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("Space");
    await page.keyboard.press("s");
    await expect(answerOf(page)).toBeHidden();
    await expect(button(page, /^Show answer/)).toBeVisible();
  });
});

test("the prompt stands still when the answer unfolds", async ({ page }) => {
  await openReview(page);
  for (let card = 0; card < 4; card += 1) {
    const before = await placeOfPrompt(page);
    expect(before).not.toBeNull();
    await page.keyboard.press("Space");
    await expect(answerOf(page)).toBeVisible();
    expect(await placeOfPrompt(page)).toEqual(before);
    await page.keyboard.press("4");
    await expect(answerOf(page)).toBeHidden();
  }
});

test("what scores below 4 comes again until it scores 4; the end says what was done", async ({
  page,
}) => {
  await leaveInQueue(page.request, 2);
  const already = (await readLog(page.request)).length;
  await openReview(page);
  const first = await promptOf(page).innerText();
  const grade = async (given: number): Promise<void> => {
    await page.keyboard.press("Space");
    await expect(answerOf(page)).toBeVisible();
    await page.keyboard.press(String(given));
    await expect(answerOf(page)).toBeHidden();
  };
  await grade(3);
  await grade(4);
  await expect(promptOf(page)).toHaveText(first, { useInnerText: true });
  await expect(page.getByText("A repeat from earlier in this session.")).toBeVisible();
  await grade(2);
  await expect(page.getByText("A repeat from earlier in this session.")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByText("A repeat: 4 or 5 settles it, the date stays")).toBeVisible();
  await page.keyboard.press("4");
  await expect(page.getByRole("heading", { name: "Done for today." })).toBeVisible();
  const figure = (term: string) =>
    page.locator("dl > div").filter({ has: page.getByText(term, { exact: true }) });
  await expect(figure("cards").getByRole("definition")).toHaveText("2");
  await expect(figure("reviews, repeats included").getByRole("definition")).toHaveText("4");
  await expect(figure("missed").getByRole("definition")).toHaveText("1");
  await expect(page.getByText(/Next: \d+ reviews tomorrow from 04:00, about/)).toBeVisible();
  await expectNoViolations(page);
  const grades = (await standingGrades(page.request)).slice(already);
  expect(grades).toEqual([3, 4, 2, 4]);
  expect((await readQueue(page.request)).items).toEqual([]);
});

test("a shade of Again chosen in the toast stands instead of it", async ({ page }) => {
  await leaveInQueue(page.request, 2);
  await openReview(page);
  await button(page, /^Show answer/).click();
  await button(page, /^Again/).click();
  const toast = page.getByRole("status");
  await expect(toast).toContainText("Again: back later today.");
  await toast.getByRole("button", { name: "Almost" }).click();
  await expect.poll(async () => (await standingGrades(page.request)).slice(-1)).toEqual([2]);
  await expect(page.getByRole("img", { name: "2 of 3, 1 done, 1 missed" })).toBeVisible();
  await button(page, /^Show answer/).click();
  await button(page, /^Again/).click();
  await toast.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("img", { name: "2 of 3, 1 done, 1 missed" })).toBeVisible();
  await expect
    .poll(async () => (await readLog(page.request)).slice(-1)[0]?.event.type)
    .toBe("undo");
  expect((await standingGrades(page.request)).slice(-1)).toEqual([2]);
});

test("holding Again, or its menu, opens the three shades", async ({ page }) => {
  await leaveInQueue(page.request, 2);
  await openReview(page);
  await page.keyboard.press("Space");
  await button(page, /^Again/).click({ button: "right" });
  const shades = page.getByRole("group", { name: "How did it go wrong?" });
  await expect(shades.getByRole("button", { name: /Blank/ })).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(shades).toBeHidden();
  await button(page, /^Again/).click({ button: "right" });
  await shades.getByRole("button", { name: /Blank/ }).click();
  await expect.poll(async () => (await standingGrades(page.request)).slice(-1)).toEqual([0]);
});

test("pressing a grade twice stores one review and leaves the next answer folded", async ({
  page,
}) => {
  await leaveInQueue(page.request, 3);
  const already = (await readLog(page.request)).length;
  await openReview(page);
  await page.keyboard.press("Space");
  await button(page, /^Good/).dblclick();
  await expect(page.getByRole("img", { name: "2 of 3, 1 done, 0 missed" })).toBeVisible();
  await expect(answerOf(page)).toBeHidden();
  await page.keyboard.press("Space");
  await expect(answerOf(page)).toBeVisible();
  await page.keyboard.press("4");
  await page.keyboard.press("4");
  await expect(page.getByRole("img", { name: "3 of 3, 2 done, 0 missed" })).toBeVisible();
  await expect.poll(async () => (await readLog(page.request)).length).toBe(already + 2);
});
