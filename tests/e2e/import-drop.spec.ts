import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page, TestInfo } from "@playwright/test";
import { holdOver } from "./support/drag.ts";
import { SAILING } from "./support/notes.ts";
import { expect, test } from "./support/test.ts";

/** More than a browser tells of a folder at once. */
const NOTES = 120;

const folderOf = (info: TestInfo): string => {
  const folder = info.outputPath("Library");
  mkdirSync(path.join(folder, "boats"), { recursive: true });
  for (let number = 1; number <= NOTES; number += 1)
    writeFileSync(
      path.join(folder, `boats/${number}.md`),
      SAILING.replace("# Sailing", `# Boat ${number}`),
    );
  return folder;
};

/** What is held over the page before it is hydrated is not seen. */
const holdUntilSeen = async (page: Page, folder: string) => {
  let held: Awaited<ReturnType<typeof holdOver>> | undefined;
  await expect(async () => {
    held = await holdOver(page, { paths: [folder], onto: "h1" });
    await expect(page.getByText("Drop to see the plan")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  if (!held) throw new Error("Nothing is held");
  return held;
};

test.beforeEach(({ learner }) => expect(learner.email).toContain("@"));

test("a folder dropped beside the area of the import page is taken, with all that is in it", async ({
  page,
}, info) => {
  await page.goto("/notes/import");
  const held = await holdUntilSeen(page, folderOf(info));
  await page.locator("h1").dispatchEvent("dragleave");
  await expect(page.getByText("Drop to see the plan")).toBeHidden();
  await held.drop();
  await expect(page.getByRole("heading", { name: `The plan for ${NOTES} notes` })).toBeFocused();
  await expect(page.getByText(`boats/${NOTES}.md`, { exact: true })).toBeVisible();
  await expect(page.getByText("Drop to see the plan")).toBeHidden();
});

test("a folder dropped on the list of notes opens its plan", async ({ page }, info) => {
  await page.goto("/notes");
  const held = await holdUntilSeen(page, folderOf(info));
  await held.drop();
  await expect(page).toHaveURL(/\/notes\/import$/);
  await expect(page.getByRole("heading", { name: `The plan for ${NOTES} notes` })).toBeFocused();
});

test("a file dropped on a plan neither opens nor takes the plan's place", async ({
  page,
}, info) => {
  const file = info.outputPath("other.md");
  writeFileSync(file, "# Other\n");
  await page.goto("/notes/import");
  await page.getByLabel("Or paste it").fill(SAILING);
  const title = page.getByRole("heading", { name: "The plan for Sailing" });
  // A press before the page is hydrated is lost, so it is pressed until the plan comes.
  await expect(async () => {
    if (!(await title.isVisible()))
      await page.getByRole("button", { name: "Show the plan" }).click({ timeout: 1_000 });
    await expect(title).toBeFocused();
  }).toPass();
  await (await holdOver(page, { paths: [file], onto: "h2" })).drop();
  await page.keyboard.press("j");
  await expect(page.locator("[data-plan-row]").first()).toBeFocused();
  await expect(title).toBeVisible();
});
