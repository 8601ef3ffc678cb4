import type { Page } from "@playwright/test";
import { importNotes } from "./support/import-notes.ts";
import { SAILING } from "./support/notes.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

/** The editor, not the plain field that stands there until it is loaded. */
const openText = async (page: Page) => {
  const text = page.locator("[contenteditable='true']");
  await expect(text).toBeVisible();
  await expect(text).toHaveAccessibleName("Text of the note");
  return text;
};
const cards = (page: Page, words: string) =>
  page.getByRole("heading", { level: 2, name: words, exact: true });

test("a note is edited with its cards beside it; what is written survives a reload", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  const ids = await importNotes(page.request, [{ path: "sailing.md", markdown: SAILING }]);
  await page.goto(`/notes/${ids.get("sailing.md")}`);
  await page.getByRole("link", { name: "Edit the text" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Edit Sailing" })).toBeVisible();
  const text = await openText(page);
  await expect(cards(page, "4 cards")).toBeVisible();
  await text.press("Control+End");
  await page.keyboard.insertText("\n### Concept) Heeling\n\n");
  await page.keyboard.type("- De");
  await page.getByRole("option", { name: /Def\.\)/ }).click();
  await page.keyboard.insertText(
    "A boat is said to **heel** if the wind leans it by $`\\alpha$ to a side.",
  );
  await expect(page.getByRole("region", { name: "To mend in the note" })).toContainText(
    "1 to mend",
  );
  await expectNoViolations(page);
  // Tab writes; Escape gives it back to the page.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(text).not.toBeFocused();
  await page.reload();
  await expect(page.getByText(/Your unsaved text of .* is here\./)).toBeVisible();
  await expect(await openText(page)).toContainText("A boat is said to heel".slice(0, 18));
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(text).not.toContainText("A boat is said to");
  await expect(cards(page, "4 cards")).toBeVisible();
});

test("a new note is written, kept while the server is away, and imported", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await page.goto("/notes");
  await page.getByRole("link", { name: "New note" }).click();
  const text = await openText(page);
  await text.click();
  await page.keyboard.insertText(SAILING.replace("# Sailing", "# Points of Sail"));
  await expect(cards(page, "4 cards")).toBeVisible();
  await page.route("**/notes/new", (route) => route.abort());
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: "cannot be reached" })).toBeVisible();
  await page.unroute("**/notes/new");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "The plan for Points of Sail" })).toBeFocused();
  await expect(page.getByText("There is a note of the name")).toHaveCount(0);
  await page.getByRole("button", { name: /^Import/ }).click();
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("article").getByText("points-of-sail.md")).toBeVisible();
  await page.goto("/notes/new");
  await openText(page);
  await expect(page.getByText("Your unsaved text")).toHaveCount(0);
});
