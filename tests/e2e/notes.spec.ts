import type { Page } from "@playwright/test";
import { SAILING, SAILING_CARDS, SAILING_REWORDED } from "./support/notes.ts";
import { postEvents, readQueue, reviewOf, type QueueItem } from "./support/study.ts";
import { createLearner, expect, expectNoViolations, signIn, test } from "./support/test.ts";

const TACK = "What is meant by a tack?";

const textOf = (page: Page) => page.getByLabel("Or paste it");
const button = (page: Page, name: string) => page.getByRole("button", { name });
const countOf = (page: Page, words: string) =>
  page.getByRole("list", { name: "Counts" }).getByRole("listitem").filter({ hasText: words });

const showPlan = async (page: Page, markdown: string): Promise<void> => {
  await textOf(page).fill(markdown);
  // A press before the page is hydrated is lost, so it is pressed until the plan comes.
  const plan = page.getByRole("heading", { name: "The plan for Sailing" });
  await expect(async () => {
    if (!(await plan.isVisible())) await button(page, "Show the plan").click({ timeout: 1_000 });
    await expect(plan).toBeFocused();
  }).toPass();
};

/** Among today's cards and those of the next days. */
const cardNamed = async (page: Page, prompt: string): Promise<QueueItem | undefined> => {
  const queue = await readQueue(page.request, "?days=14");
  const coming = queue.days?.flatMap(({ items }) => items) ?? [];
  return [...queue.items, ...coming].find(({ card }) => card.promptText === prompt);
};

test.beforeEach(({ learner }) => {
  expect(learner.email).toContain("@");
});

test("the built-in note reads as a page, with formulas and its cards in the margin", async ({
  page,
}) => {
  await page.goto("/notes");
  await page.getByRole("link", { name: /Challenges in Neural Network Optimization/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Challenges in Neural Network/);
  await expect(
    page.getByRole("heading", { level: 2 }).filter({ hasText: "Local Minima" }),
  ).toBeVisible();
  expect(await page.locator("article .katex").count()).toBeGreaterThan(50);
  expect(await page.locator("article a[href^='/cards/']").count()).toBeGreaterThan(50);
  const exercise = page.getByText("Exercise: Does the step raise the cost?", { exact: true });
  await expect(exercise).toBeHidden();
  await page.locator("article details").filter({ has: exercise }).locator("summary").click();
  await expect(exercise).toBeVisible();
  await expect(page.locator("article .katex-error")).toHaveCount(0);
});

test("a pasted note shows its plan first, then gives a page and cards", async ({ page }) => {
  await page.goto("/notes/import");
  await page.getByLabel("Name of the file").fill("sailing.md");
  await showPlan(page, SAILING);
  await expect(countOf(page, "new")).toHaveText(/4 new/);
  await expect(page.getByText("Nothing is stored until you import.")).toBeVisible();
  await page.getByText(/\d lines? gives? no card, and why/).click();
  await expect(page.getByText("An instruction, not a statement.")).toBeVisible();
  await expectNoViolations(page);
  const other = await page.context().newPage();
  await other.goto("/notes");
  await expect(other.getByText("Drop a note here.")).toBeVisible();
  await other.close();
  expect(await cardNamed(page, TACK)).toBeUndefined();
  await button(page, "Import").click();
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1, name: "Sailing" })).toBeVisible();
  await expect(page.locator("article a[href^='/cards/']")).toHaveCount(SAILING_CARDS);
  await expect(page.getByRole("link", { name: TACK })).toBeVisible();
  await page.goto("/notes");
  await expect(page.getByRole("row", { name: /Sailing/ })).toContainText("sailing.md");
  expect(await cardNamed(page, TACK)).toMatchObject({ state: "new" });
});

test("where one lands after an import, it can be taken back; a note that it brought gives way to the list", async ({
  page,
}) => {
  const undo = async (): Promise<void> => {
    const dialog = page.getByRole("dialog", { name: "Undo this import?" });
    // A press before the page is hydrated is lost.
    await expect(async () => {
      await button(page, "Undo this import").click();
      await expect(dialog).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await dialog.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("The import is undone.")).toBeVisible();
  };
  await page.goto("/notes/import?path=sailing.md");
  await showPlan(page, SAILING);
  await button(page, "Import").click();
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
  await page.goto("/notes/import?path=sailing.md");
  await showPlan(page, SAILING_REWORDED);
  await expect(page.getByText("sailing.md: a new version")).toBeVisible();
  await button(page, "Import 1 new card").click();
  await expect(page.getByText("Version 2;")).toBeVisible();
  await expectNoViolations(page);
  await undo();
  await expect(page.getByRole("heading", { name: "No longer in the note" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Heeling" })).toBeHidden();
  await undo();
  await expect(page).toHaveURL(/\/notes$/);
  await expect(page.getByText("Drop a note here.")).toBeVisible();
});

test("a file that is dropped on the list of notes opens its plan", async ({ page }) => {
  await page.goto("/notes");
  const transfer = await page.evaluateHandle((markdown) => {
    const data = new DataTransfer();
    data.items.add(new File([markdown], "sailing.md", { type: "text/markdown" }));
    return data;
  }, SAILING);
  // A drop before the page is hydrated is lost.
  await expect(async () => {
    await page.getByRole("heading", { level: 1 }).dispatchEvent("drop", { dataTransfer: transfer });
    await expect(page.getByRole("heading", { name: "The plan for Sailing" })).toBeVisible({
      timeout: 4_000,
    });
  }).toPass();
  await expect(page).toHaveURL(/\/notes\/import$/);
  await expect(page.getByText("sailing.md", { exact: true })).toBeVisible();
});

test("another learner's note is as good as none", async ({ page, playwright, baseURL }) => {
  await page.goto("/notes/import");
  await showPlan(page, SAILING);
  await button(page, "Import").click();
  await expect(page.getByRole("heading", { level: 1, name: "Sailing" })).toBeVisible();
  const item = await cardNamed(page, TACK);
  const note = page.url();
  const other = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  await signIn(other, await createLearner());
  for (const cardId of [item?.cardId ?? "", crypto.randomUUID()]) {
    const [result] = await postEvents(other, [reviewOf(cardId, 4)]);
    expect(result?.outcome).toBe("refused");
    expect(result?.reason).toContain("There is no such card.");
  }
  for (const address of [note, `/cards/${item?.cardId}/edit`]) {
    const text = await (await other.get(address)).text();
    expect(text).not.toContain("Sailing");
    expect(text).not.toContain("the boom");
  }
  await other.dispose();
});

test("a newer version of a note keeps each card with its history", async ({ page }) => {
  await page.goto("/notes/import?path=sailing.md");
  await showPlan(page, SAILING);
  await button(page, "Import").click();
  await expect(page.getByRole("heading", { level: 1, name: "Sailing" })).toBeVisible();
  const before = await cardNamed(page, TACK);
  await postEvents(page.request, [reviewOf(before?.cardId ?? "", 4)]);
  await page.getByRole("link", { name: "Import a new version" }).click();
  await expect(page.getByLabel("Name of the file")).toHaveValue("sailing.md");
  await showPlan(page, SAILING_REWORDED);
  await expect(countOf(page, "reworded")).toHaveText(/1 reworded/);
  await expect(countOf(page, "kept")).toHaveText(/3 kept/);
  await expect(countOf(page, "new")).toHaveText(/1 new/);
  await expect(countOf(page, "gone")).toHaveCount(0);
  await button(page, "Import").click();
  await expect(page.getByText("Version 2;")).toBeVisible();
  await expect(page.getByRole("article")).toContainText("the bow of a boat");
  const after = await cardNamed(page, TACK);
  expect(after).toMatchObject({ cardId: before?.cardId, memory: { repetition: 1 } });
});

test("an import is taken back by going back to the version before it", async ({ page }) => {
  await page.goto("/notes/import?path=sailing.md");
  await showPlan(page, SAILING_REWORDED);
  await button(page, "Import").click();
  await expect(page.getByText("Version 1;")).toBeVisible();
  const before = await cardNamed(page, TACK);
  await postEvents(page.request, [reviewOf(before?.cardId ?? "", 4)]);
  await page.getByRole("link", { name: "Edit the text" }).click();
  const text = page.locator("[contenteditable='true']");
  await expect(text).toContainText("the bow of a boat");
  await text.press("Control+A");
  await page.keyboard.insertText("# Sailing\n\nNothing is left.\n");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "The plan for Sailing" })).toBeFocused();
  await page.getByRole("checkbox", { name: /More than half of the cards/ }).check();
  await button(page, "Import").click();
  await expect(page.getByText("Version 2;")).toBeVisible();
  await page.getByText("Earlier versions").click();
  await page.getByRole("link", { name: "Go back to version 1" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Go back to version 1" })).toBeVisible();
  await expect(text).toContainText("the bow of a boat");
  await expectNoViolations(page);
  await button(page, "Show the plan").click();
  await expect(page.getByText(/coming back, line \d+, with its history/u).first()).toBeVisible();
  await expect(countOf(page, "coming back")).toHaveText(/5 coming back/);
  await button(page, "Import").click();
  await expect(page.getByText("Version 3;")).toBeVisible();
  const after = await cardNamed(page, TACK);
  expect(after).toMatchObject({ cardId: before?.cardId, memory: { repetition: 1 } });
});
