import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page, TestInfo } from "@playwright/test";
import { makeDue } from "./support/import-text.ts";
import { SAILING, SAILING_REWORDED } from "./support/notes.ts";
import { answerOf, leaveInQueue, openReview, promptOf, readQueue } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const TACK = "What is meant by a tack?";

const KNOTS = `# Knots

### Concept) Bowline

- Def.)
  - A **bowline** is a knot that makes a loop at the end of a rope.

![A bowline](pictures/bowline.png)
`;
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A folder of notes on disk, one of them below another folder, with a picture and a file that is no note. */
const folderOf = (info: TestInfo, sailing: string): string => {
  const folder = info.outputPath("Notes");
  mkdirSync(path.join(folder, "boats/pictures"), { recursive: true });
  writeFileSync(path.join(folder, "sailing.md"), sailing);
  writeFileSync(path.join(folder, "boats/knots.md"), KNOTS);
  writeFileSync(path.join(folder, "boats/pictures/bowline.png"), Buffer.from(PIXEL, "base64"));
  writeFileSync(path.join(folder, "shopping.pdf"), "none");
  return folder;
};

const choose = async (page: Page, folder: string): Promise<void> => {
  await page.goto("/notes/import");
  // What is chosen before the page is hydrated is not heard of.
  await expect(async () => {
    await page.getByLabel("Folder of notes").setInputFiles(folder);
    await expect(page.getByRole("heading", { name: "The plan for 2 notes" })).toBeVisible({
      timeout: 4_000,
    });
  }).toPass();
};
const importing = (page: Page) => page.getByRole("button", { name: /^Import/ });
const row = (page: Page, words: string) =>
  page.locator("li[data-change]").filter({ hasText: words });

test("a folder is one plan with the last word on each card; a reworded card keeps its schedule and says so once; the import is undone", async ({
  page,
  learner,
}, info) => {
  expect(learner.email).toContain("@");
  await leaveInQueue(page.request, 0);
  let hold = (): void => undefined;
  const held = new Promise<void>((resolve) => (hold = resolve));
  await page.route("**/api/notes/plan", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/notes/import");
  const folder = folderOf(info, SAILING);
  await expect(async () => {
    await page.getByLabel("Folder of notes").setInputFiles(folder);
    await expect(page.getByRole("progressbar", { name: "Finding the cards" })).toBeVisible({
      timeout: 4_000,
    });
  }).toPass();
  await expect(page.getByText("Finding the cards, 0 of 2")).toBeVisible();
  hold();
  await expect(page.getByRole("heading", { name: "The plan for 2 notes" })).toBeFocused();
  await page.unroute("**/api/notes/plan");
  await expect(page.getByText("1 file is neither note nor picture, left out")).toBeVisible();
  await expect(importing(page)).toHaveText(/Import 6 cards/);

  await row(page, "more dangerous").getByRole("button").first().focus();
  await page.keyboard.press("x");
  await expect(importing(page)).toHaveText(/Import 5 cards, 1 dropped/);
  await page.keyboard.press("x");
  await expect(importing(page)).toHaveText(/Import 6 cards/);
  await page.keyboard.press("x");
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await expect(row(page, "meant by a gybe").getByText("the stern of the boat")).toBeVisible();
  await page.keyboard.press("e");
  await page.getByLabel("Question, in Markdown").fill("What is a gybe, in a word?");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("in your words")).toBeVisible();
  await expectNoViolations(page);
  await importing(page).click();
  await expect(page.getByRole("heading", { name: "2 notes imported." })).toBeFocused();
  await expect(page.getByRole("button", { name: "Undo this import" })).toBeVisible();
  await expectNoViolations(page);
  const cardId = await makeDue(page, TACK);

  await choose(page, folderOf(info, SAILING_REWORDED.replace("passes through", "never passes")));
  await expect(row(page, "reworded").locator("ins").first()).toHaveText("a");
  await expect(page.getByText(/answer changed/).first()).toBeVisible();
  await expect(page.getByRole("list", { name: "Counts" })).not.toContainText("gone");
  await importing(page).click();
  await expect(page.getByRole("heading", { name: "2 notes imported." })).toBeVisible();

  const before = (await readQueue(page.request)).items.find((item) => item.cardId === cardId);
  expect(before).toMatchObject({ cardVersion: 2, memory: { repetition: 1 } });
  await openReview(page);
  await expect(promptOf(page)).toHaveText(TACK);
  await expect(page.getByText("Wording changed since you last saw it.")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(answerOf(page)).toBeVisible();
  await expect(page.getByRole("region", { name: /^Wording changed/ }).locator("del")).toHaveText([
    "the",
    "through",
  ]);
  await expectNoViolations(page);
  await page.keyboard.press("a");
  await expect(page.getByText("Passed: back in 1 day")).toBeVisible();
  await page.keyboard.press("4");
  await expect
    .poll(async () => (await readQueue(page.request, "?days=2")).days?.[0]?.items)
    .toContainEqual(expect.objectContaining({ cardId, rewording: null }));

  await page.goto("/notes");
  const undo = page.getByRole("dialog").getByRole("button", { name: "Undo" });
  // A press before the page is hydrated is lost.
  await expect(async () => {
    await page.getByRole("button", { name: "Undo this import" }).click();
    await expect(undo).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await undo.click();
  await expect(page.getByText("The import is undone.")).toBeVisible();
  const after = (await readQueue(page.request, "?days=2")).days?.[0]?.items;
  expect(after?.find((item) => item.cardId === cardId)).toMatchObject({
    memory: { repetition: 2 },
  });
});
