import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { SAILING } from "./support/notes.ts";
import { expect, test } from "./support/test.ts";

const rows = (page: Page) => page.locator("[data-plan-row]");
const press = async (page: Page, keys: string): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test.beforeEach(async ({ page, learner }, info) => {
  expect(learner.email).toContain("@");
  const files = ["sailing.md", "boats.md", "picture.pdf"].map((name) => info.outputPath(name));
  for (const file of files) writeFileSync(file, SAILING.replace("# Sailing", `# ${file}`));
  await page.goto("/notes/import");
  await expect(async () => {
    await page.getByLabel("Note file").setInputFiles(files);
    await expect(page.getByRole("heading", { name: "The plan for 2 notes" })).toBeFocused({
      timeout: 4_000,
    });
  }).toPass();
});

test("J and K go from card to card from wherever the focus is", async ({ page }) => {
  const leftOut = page.locator("summary").filter({ hasText: "neither note nor picture" });
  await leftOut.focus();
  await press(page, "j");
  await expect(rows(page).nth(0)).toBeFocused();
  await press(page, "jjj");
  await expect(rows(page).nth(3)).toBeFocused();
  await press(page, "kk");
  await expect(rows(page).nth(1)).toBeFocused();

  const third = page.locator("ol > li[data-change]").nth(2);
  await third.getByRole("button", { name: "Drop" }).focus();
  await press(page, "j");
  await expect(rows(page).nth(4)).toBeFocused();
  await third.getByRole("button", { name: "Edit" }).focus();
  await press(page, "k");
  await expect(rows(page).nth(2)).toBeFocused();

  await page.getByRole("button", { name: "Not now" }).focus();
  await press(page, "k");
  await expect(rows(page).nth(0)).toBeFocused();
});

test("J and K are letters in a text field", async ({ page }) => {
  await rows(page).nth(4).focus();
  await press(page, "e");
  const question = page.getByLabel("Question, in Markdown");
  await question.fill("");
  await press(page, "jk");
  await expect(question).toHaveValue("jk");
  await expect(question).toBeFocused();
});

test("J opens nothing: the cards of a folded note are passed over", async ({ page }) => {
  await rows(page).nth(0).focus();
  await page.keyboard.press("Enter");
  await press(page, "j");
  await expect(rows(page).nth(1)).toBeFocused();
  await expect(rows(page).nth(1)).toHaveJSProperty("tagName", "SUMMARY");
});
