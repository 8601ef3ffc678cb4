import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { SAILING } from "./support/notes.ts";
import { expect, expectNoViolations, signIn, test } from "./support/test.ts";

const MEGABYTE = 1024 * 1024;
const deep = Array.from({ length: 3_000 }, (_, level) => `${"  ".repeat(level)}- level ${level}`);

/** What is no note, and what is said of it. */
const REFUSED: readonly (readonly [what: string, bytes: Buffer, message: string])[] = [
  ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "is a picture, not text"],
  ["5 MB", Buffer.alloc(5 * MEGABYTE, "A line of text.\n"), "has 5.0 MB. A note may have 2 MB."],
  ["3,000 bullets, each deeper", Buffer.from(deep.join("\n")), "has 8.7 MB. A note may have 2 MB."],
  ["no text", Buffer.from(" \n\r\n"), "There is no text in this file."],
  ["a null byte", Buffer.from("# Sailing\n\0\n"), "Line 2 holds a null byte"],
  ["Latin-1", Buffer.from("# Sailing\n\nBö\n", "latin1"), "Line 3 of the file is not UTF-8."],
];

/** Notes with faults: they are read as far as can be. */
const READ: readonly (readonly [what: string, markdown: string, words: string | RegExp])[] = [
  ["no title", "- Def.)\n  - A **tack** is a turn through the wind.\n", "The plan for odd.md"],
  [
    "a formula without an end",
    "# Sailing\n\n### Concept) Speed\n\n- Def.)\n  - The **hull speed** is $`v = 1.34 \\sqrt{l}\n",
    /odd\.md:6/,
  ],
  ["3,000 bullets in one line", `# Sailing\n\n${"- ".repeat(3_000)}deep\n`, "The plan for Sailing"],
  ["no block at all", "# Sailing\n", "No block of this note gives a card."],
];

const choose = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  // By its path: megabytes through the browser's protocol take their time.
  const file = test.info().outputPath(name);
  writeFileSync(file, buffer);
  await page.getByLabel("Note file").setInputFiles(file);
};

test.beforeEach(async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await page.goto("/notes/import");
  // A file chosen before the page is hydrated is lost, so it is chosen until the page says something.
  await expect(async () => {
    await choose(page, "empty.md", Buffer.from(""));
    await expect(page.getByText("There is no text in this file.")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByLabel("Or paste it").fill(SAILING);
});

test("what is no note is refused with the reason, and what was typed stays", async ({ page }) => {
  for (const [what, bytes, message] of REFUSED) {
    await test.step(what, async () => {
      await choose(page, "odd.md", bytes);
      await expect(page.getByRole("alert").filter({ hasText: message })).toBeVisible();
      await expect(page.getByRole("alert").filter({ hasText: "odd.md: " })).toBeVisible();
      await expect(page.getByLabel("Or paste it")).toHaveValue(SAILING);
    });
  }
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Show the plan" }).click();
  await expect(page.getByRole("heading", { name: "The plan for Sailing" })).toBeVisible();
  await expect(page.getByLabel("Or paste it")).toHaveValue(SAILING);
});

test("a note with faults is read as far as can be, each fault with its line", async ({ page }) => {
  for (const [what, markdown, words] of READ) {
    await test.step(what, async () => {
      await choose(page, "odd.md", Buffer.from(markdown));
      await expect(page.getByRole("heading", { name: /^The plan for/ })).toBeVisible();
      await expect(page.getByRole("main").getByText(words).first()).toBeVisible();
      await expect(page.getByLabel("Or paste it")).toHaveValue(markdown);
    });
  }
  await expectNoViolations(page);
});

test("UTF-16 and a byte order mark are read", async ({ page }) => {
  for (const bytes of [
    Buffer.from(`\uFEFF${SAILING}`, "utf16le"),
    Buffer.from(`\uFEFF${SAILING}`, "utf8"),
  ]) {
    await choose(page, "empty.md", Buffer.from(" \r\n"));
    await page.getByLabel("Or paste it").fill("typed");
    await choose(page, "sailing.md", bytes);
    await expect(page.getByRole("heading", { name: "The plan for Sailing" })).toBeVisible();
    await expect(page.getByLabel("Or paste it")).toHaveValue(SAILING);
  }
});

test("the plan of a file with the line ends of Windows stays, whatever was typed before", async ({
  page,
}) => {
  await page.getByLabel("Or paste it").pressSequentially("typed");
  await choose(page, "sailing.md", Buffer.from(SAILING.replaceAll("\n", "\r\n")));
  const title = page.getByRole("heading", { name: "The plan for Sailing" });
  await expect(title).toBeFocused();
  await page.keyboard.press("j");
  await expect(title).toBeVisible();
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(page.getByLabel("Or paste it")).toHaveValue(SAILING);
});

test("a plan that comes after the text has changed is not shown", async ({ page }) => {
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/notes/import", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await page.getByRole("button", { name: "Show the plan" }).click();
  await page.getByLabel("Or paste it").fill(`${SAILING}\nOne line more.\n`);
  const planned = page.waitForResponse((response) => response.request().method() === "POST");
  answer();
  await planned;
  await expect(page.getByRole("button", { name: "Show the plan" })).toBeEnabled();
  await expect(page.getByRole("heading", { name: /^The plan for/ })).toBeHidden();
});

test("an import that does not reach the server says so, and the text stays", async ({ page }) => {
  await page.getByRole("button", { name: "Show the plan" }).click();
  await expect(page.getByRole("heading", { name: "The plan for Sailing" })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole("button", { name: /^Import \d/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "cannot be reached" })).toBeVisible();
  await expect(page.getByLabel("Or paste it")).toHaveValue(SAILING);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: /^Import \d/ }).click();
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
});

test("a session that has ended takes no text away", async ({ page, learner }) => {
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Show the plan" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Your session has ended" })).toBeVisible();
  await expect(page.getByLabel("Or paste it")).toHaveValue(SAILING);
  await signIn(page.context().request, learner);
  await page.getByRole("button", { name: "Show the plan" }).click();
  await expect(page.getByRole("heading", { name: "The plan for Sailing" })).toBeVisible();
});
