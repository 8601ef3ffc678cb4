import type { Page } from "@playwright/test";
import { solution } from "#lib/domain/exercises/index.ts";
import { bringExercise } from "./support/exercise.ts";
import { promptOf, readQueue, untilKeysWork } from "./support/study.ts";
import { expect, test } from "./support/test.ts";

const FAMILY = "change-in-cost";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });
/** The navigation stands above the page, on a phone below it. */
const goTo = (page: Page, name: string) =>
  page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name })
    .filter({ visible: true });

const signUp = async (page: Page): Promise<void> => {
  await page.goto("/");
  await page.getByRole("link", { name: "Create an account" }).first().click();
  await expect(page.getByText("Your days follow the clock of Berlin")).toBeVisible();
  await page.getByLabel("Name").fill("Mira");
  await page.getByLabel("E-mail").fill(`learner-${crypto.randomUUID()}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill("walnut ferry lantern");
  await button(page, "Create an account").click();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("link", { name: /^Start/ })).toBeVisible();
};

/** Passes what is on the screen, card or exercise, and says which it was. */
const passOne = async (page: Page, answer: string): Promise<"card" | "exercise"> => {
  const showAnswer = button(page, /^Show answer/);
  const field = page.getByLabel("Change in cost");
  await expect(showAnswer.or(field)).toBeVisible();
  if (await field.isVisible()) {
    await field.fill(answer);
    await button(page, /^Check/).click();
    await expect(page.getByText("Right.", { exact: true })).toBeVisible();
    await button(page, /^Next/).click();
    return "exercise";
  }
  const prompt = await promptOf(page).innerText();
  await showAnswer.click();
  await button(page, /^Good/).click();
  await expect(page.getByText(prompt, { exact: true })).toBeHidden();
  return "card";
};

test("from signing up to signing out: review, exercise, progress, a card of one's own", async ({
  page,
}) => {
  await signUp(page);
  await expect(page.getByText("20 new cards to meet")).toBeVisible();
  await expect(page.getByRole("link", { name: /Local Minima/ }).first()).toBeVisible();

  // The next day but one: cards of the first section were passed twice, and exercises join.
  const { answer } = solution(await bringExercise(page.request, FAMILY, 2));
  await page.reload();
  await page.getByRole("link", { name: /^Start/ }).click();
  await expect(page).toHaveURL("/review");
  await untilKeysWork(page);
  const passed = [];
  for (let one = 0; one < 3; one += 1) passed.push(await passOne(page, answer));
  expect(passed.toSorted()).toEqual(["card", "card", "exercise"]);
  await expect(page.getByRole("heading", { name: "Done for today." })).toBeVisible();

  await page.getByRole("link", { name: "See progress" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
  await expect(page.getByText(/^60 reviews since .* exercises? are in rotation\.$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Coming 30 days" })).toBeVisible();

  await goTo(page, "Cards").click();
  await expect(page).toHaveURL("/cards");
  await page.goto("/cards/new");
  await expect(async () => {
    await page.getByLabel("Question, in Markdown").fill("What does $\\nabla f$ point to?");
    await page.getByLabel("Answer", { exact: true }).fill("Up the **steepest** slope.");
    const preview = page.getByRole("region", { name: "Preview" });
    await expect(preview.locator(".katex")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await button(page, /^Add the card/).click();
  await expect(page.getByText(/^Added\. It comes/)).toBeVisible();
  await expect(page).toHaveURL("/cards");
  await page.goto("/cards?show=own");
  await expect(page.getByRole("link", { name: /point to\?/ })).toBeVisible();
  const { days } = await readQueue(page.request, "?days=3");
  const coming = days?.flatMap(({ items }) => items.map(({ card }) => card.promptText)) ?? [];
  expect(coming.some((prompt) => prompt.includes("point to?"))).toBe(true);

  await goTo(page, "Today").click();
  await expect(page.getByText("All done for today.")).toBeVisible();
  await page.getByRole("link", { name: /Mira/ }).filter({ visible: true }).click();
  await button(page, "Sign out").click();
  await expect(page.getByRole("link", { name: "Create an account" }).first()).toBeVisible();
  expect((await page.request.get("/api/queue")).status()).toBe(401);
});
