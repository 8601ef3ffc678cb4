import type { Page } from "@playwright/test";
import {
  answerOf,
  leaveInQueue,
  openReview,
  promptOf,
  readLog,
  readQueue,
} from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";
import { importText, makeDue } from "./support/import-text.ts";
import { SAILING } from "./support/notes.ts";

const toast = (page: Page) => page.getByRole("status");

test.beforeEach(({ learner }) => {
  expect(learner.email).toContain("@");
});

test("E mends the card over its sheet; Esc loses nothing, and the sitting goes on with the new wording", async ({
  page,
}) => {
  await leaveInQueue(page.request, 2);
  await openReview(page);
  await page.keyboard.press("Space");
  await page.keyboard.press("e");
  const question = page.getByLabel("Question, in Markdown");
  await expect(question).toBeFocused();
  await question.fill("How far does $x^2$ reach?");
  await expect(page.getByRole("region", { name: "Preview" }).locator(".katex")).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(answerOf(page)).toBeVisible();
  await page.keyboard.press("e");
  await expect(question).toHaveValue("How far does $x^2$ reach?");
  await question.fill("How far does $x^2 reach?");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/Line 1: the \$ before x/)).toBeVisible();
  await question.fill("How far does $x^2$ reach?");
  await page.keyboard.press("Control+Enter");
  await expect(promptOf(page)).toContainText("How far does");
  await expect(answerOf(page)).toBeVisible();
  await page.keyboard.press("4");
  await expect(answerOf(page)).toBeHidden();
  await page.keyboard.press("u");
  await expect(promptOf(page)).toContainText("How far does");
  const prompts = async () =>
    (await readQueue(page.request)).items.map(({ card }) => card.promptText);
  await expect.poll(prompts).toContainEqual(expect.stringMatching(/^How far does/));
});

test("X drops a card: one's own for good, a built-in one for oneself; the toast or U brings both back", async ({
  page,
}) => {
  await leaveInQueue(page.request, 1);
  await openReview(page);
  const builtIn = await promptOf(page).innerText();
  await page.keyboard.press("x");
  await expect(toast(page)).toContainText("Taken out for you.");
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(promptOf(page)).toHaveText(builtIn, { useInnerText: true });
  await page.keyboard.press("x");
  await expect(promptOf(page)).toBeHidden();
  await page.keyboard.press("u");
  await expect(promptOf(page)).toHaveText(builtIn, { useInnerText: true });
  await page.keyboard.press("Delete");
  await expect(page.getByRole("heading", { name: /^(Done for|Nothing is due)/ })).toBeVisible();
  const last = async () => (await readLog(page.request)).slice(-1)[0]?.event.type;
  await expect.poll(last).toBe("suspend");

  await leaveInQueue(page.request, 0);
  await importText(page, "sailing.md", SAILING);
  await makeDue(page, "What is meant by a tack?");
  await openReview(page);
  const own = await promptOf(page).innerText();
  expect(own).toContain("tack");
  await page.keyboard.press("x");
  await expect(toast(page)).toContainText("Dropped.");
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(promptOf(page)).toHaveText(own, { useInnerText: true });
  await page.keyboard.press("x");
  await expect(toast(page)).toContainText("Dropped.");
  await page.goto("/cards?show=dropped");
  await expect(page.getByRole("row")).toHaveCount(2);
  await expectNoViolations(page);
  await page.getByRole("checkbox", { name: /^Choose: / }).check();
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(page.getByText("No card is dropped.")).toBeVisible();
});

test("a key pressed the moment a card has come back is meant for that card", async ({ page }) => {
  await leaveInQueue(page.request, 0);
  await importText(page, "sailing.md", SAILING);
  await makeDue(page, "What is meant by a tack?");
  await openReview(page);
  await page.keyboard.press("x");
  await expect(toast(page)).toContainText("Dropped.");
  await page.evaluate(() => {
    new MutationObserver((_, watcher) => {
      if (document.querySelector(".prose-prompt") === null) return;
      watcher.disconnect();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true }));
    }).observe(document.body, { childList: true, subtree: true });
  });
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(answerOf(page)).toBeVisible();
});
