import { expect, type Page } from "@playwright/test";
import { postEvents, readQueue, reviewOf } from "./study.ts";

/** Imports a pasted note by its plan, and stays until the note is stored. */
export const importText = async (page: Page, path: string, markdown: string): Promise<void> => {
  await page.goto(`/notes/import?path=${encodeURIComponent(path)}`);
  await page.getByLabel("Or paste it").fill(markdown);
  // A press before the page is hydrated is lost, so it is pressed until the plan comes.
  const plan = page.getByRole("heading", { name: /^The plan for/ });
  await expect(async () => {
    if (!(await plan.isVisible()))
      await page.getByRole("button", { name: "Show the plan" }).click({ timeout: 1_000 });
    await expect(plan).toBeFocused();
  }).toPass();
  await page.getByRole("button", { name: /^Import/ }).click();
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}/);
};

/** Passes the card with this prompt two days ago, so that it is due today; its id. */
export const makeDue = async (page: Page, prompt: string): Promise<string> => {
  const queue = await readQueue(page.request, "?days=14");
  const coming = queue.days?.flatMap(({ items }) => items) ?? [];
  const item = [...queue.items, ...coming].find(({ card }) => card.promptText === prompt);
  expect(item, prompt).toBeDefined();
  await postEvents(page.request, [reviewOf(item?.cardId ?? "", 4, 2)]);
  return item?.cardId ?? "";
};
