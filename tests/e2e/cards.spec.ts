import type { Page } from "@playwright/test";
import { expect, expectNoViolations, test } from "./support/test.ts";

const CLOZE = "Each step of $-\\epsilon g$ {{lowers}} the cost while $\\epsilon$ is ==small==.";

const addQuestion = async (page: Page, question: string, answer: string): Promise<void> => {
  await page.goto("/cards/new");
  await page.getByLabel("Question, in Markdown").fill(question);
  await page.getByLabel("Answer").fill(answer);
  await page.getByRole("button", { name: "Add the card" }).click();
  await expect(page.getByText("Added. It comes today as new.")).toBeVisible();
  await expect(page).toHaveURL(/\/cards$/);
};

/** Sees the toast and holds it, so that a slow machine does not take it away. */
const holdToast = async (page: Page, words: string): Promise<void> => {
  await expect(page.getByText(words)).toBeVisible();
  await page.getByText(words).hover();
};

const row = (page: Page, words: string) => page.getByRole("row", { name: words });

test.beforeEach(({ learner }) => {
  expect(learner.email).toContain("@");
});

test("hidden words with math are seen as cards while they are written, and then found in the list", async ({
  page,
}) => {
  await page.goto("/cards/new");
  await page.getByText("Hidden words", { exact: true }).click();
  await page.getByLabel("Text, in Markdown").fill(CLOZE);
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.getByText("Card 2 of 2")).toBeVisible();
  await expect(preview.locator(".katex").first()).toBeVisible();
  await expect(preview.locator(".cloze-gap")).toHaveCount(2);
  await expectNoViolations(page);
  await page.getByLabel("Text, in Markdown").press("Control+Enter");
  await expect(page.getByText("Added 2 cards.")).toBeVisible();
  await expect(page).toHaveURL(/\/cards$/);
  await page.getByLabel("Search cards").fill("epsilon lowers");
  await expect(page.getByText(/^2 of \d+ match/)).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(3);
  await expectNoViolations(page);
});

test("a formula that does not close is named with its line, and nothing is stored", async ({
  page,
}) => {
  await page.goto("/cards/new");
  await page.getByLabel("Question, in Markdown").fill("What is\n$\\frac12 g of the step?");
  await page.getByLabel("Answer").fill("A half.");
  await expect(page.getByText("Line 2: the $ before \\frac has no partner.")).toBeVisible();
  await page.getByRole("button", { name: "Add the card" }).click();
  await expect(page.getByLabel("Question, in Markdown")).toBeFocused();
  await expect(page).toHaveURL(/\/cards\/new$/);
  await expectNoViolations(page);
});

test("words are hidden and shown again by button and key", async ({ page }) => {
  await page.goto("/cards/new");
  await page.getByText("Hidden words", { exact: true }).click();
  const text = page.getByLabel("Text, in Markdown");
  await text.fill("the cost falls");
  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(4, 8));
  await page.getByRole("button", { name: "Hide words" }).click();
  await expect(text).toHaveValue("the ==cost== falls");
  await text.press("Control+Shift+H");
  await expect(text).toHaveValue("the cost falls");
});

test("what is typed before and while the page comes to life is kept", async ({ page }) => {
  let letCome = (): void => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/cards/new", { waitUntil: "commit" });
  await page.getByLabel("Question, in Markdown").fill("Typed early?");
  letCome();
  const answer =
    "Yes, and what follows is typed while the scripts come in, one letter after another.";
  await page.getByLabel("Answer").pressSequentially(answer, { delay: 20 });
  await expect(page.getByRole("region", { name: "Preview" })).toContainText("Typed early?");
  await expect(page.getByLabel("Question, in Markdown")).toHaveValue("Typed early?");
  await expect(page.getByLabel("Answer")).toHaveValue(answer);
});

test("what is typed survives a reload", async ({ page }) => {
  await page.goto("/cards/new");
  await page.getByLabel("Question, in Markdown").fill("Will this be here?");
  await expect(page.getByText("Draft kept in this tab.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Question, in Markdown")).toHaveValue("Will this be here?");
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(page.getByLabel("Question, in Markdown")).toHaveValue("");
});

test("a save that does not reach the server keeps what was typed", async ({ page, context }) => {
  await page.goto("/cards/new");
  await page.getByLabel("Question, in Markdown").fill("Still here?");
  await page.getByLabel("Answer").fill("Yes.");
  await expect(page.getByRole("region", { name: "Preview" }).getByText("Yes.")).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Add the card" }).click();
  await expect(page.getByText("Not saved: the server cannot be reached.")).toBeVisible();
  await expect(page.getByLabel("Answer")).toHaveValue("Yes.");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Add the card" }).click();
  await expect(page.getByText("Added. It comes today as new.")).toBeVisible();
});

test("one card after another is added without leaving the form", async ({ page }) => {
  await page.goto("/cards/new");
  for (const question of ["First?", "Second?"]) {
    await page.getByLabel("Question, in Markdown").fill(question);
    await page.getByLabel("Answer").fill("So.");
    await page.getByRole("button", { name: "Add, then another" }).click();
    await expect(page.getByLabel("Question, in Markdown")).toHaveValue("");
    await expect(page.getByLabel("Question, in Markdown")).toBeFocused();
  }
  await page.goto("/cards?show=own");
  await expect(row(page, "First?")).toBeVisible();
  await expect(row(page, "Second?")).toBeVisible();
});

test("an own card is edited, suspended and resumed, deleted and brought back", async ({ page }) => {
  await addQuestion(page, "Why does it oscillate?", "The step is too large.");
  await page.goto("/cards?show=own");
  await page.getByRole("link", { name: "Why does it oscillate?" }).click();
  await expect(page.getByRole("heading", { name: "Edit card" })).toBeVisible();
  await expectNoViolations(page);
  await page.getByLabel("Question, in Markdown").fill("Why does descent oscillate?");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/\/cards\?show=own$/);
  await expect(row(page, "Why does descent oscillate?")).toBeVisible();

  await page.getByLabel("Choose: Why does descent oscillate?").check();
  await page.getByRole("button", { name: "Suspend" }).click();
  await holdToast(page, "1 card suspended.");
  await expect(row(page, "Why does descent oscillate?")).toContainText("suspended");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row(page, "Why does descent oscillate?")).toContainText("new");

  await page.getByLabel("Choose: Why does descent oscillate?").check();
  await page.getByRole("button", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete 1 card of your own?" });
  await dialog.getByRole("button", { name: "Delete" }).click();
  await holdToast(page, "1 card deleted.");
  await expect(page.getByText("None of your own yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row(page, "Why does descent oscillate?")).toBeVisible();
});

test("a card can be deleted where it is edited, and comes back", async ({ page }) => {
  await addQuestion(page, "To be deleted?", "Yes.");
  await page.goto("/cards?show=own");
  await page.getByRole("link", { name: "To be deleted?" }).click();
  await expect(page).toHaveURL(/\/edit/);
  const address = page.url();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await holdToast(page, "1 card deleted.");
  await expect(page).toHaveURL(/\/cards\?show=own$/);
  await expect(page.getByText("None of your own yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row(page, "To be deleted?")).toBeVisible();
  await page.goto(address);
  await expect(page.getByLabel("Answer")).toHaveValue("Yes.");
});

test("a note's card takes one's own wording and gives it back", async ({ page }) => {
  await page.goto("/cards?q=indicate");
  await page.getByRole("table").locator("a[href*='/edit']").first().click();
  const question = page.getByLabel("Question, in Markdown");
  const before = await question.inputValue();
  await question.fill("In my own words?");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. The schedule stays as it is.")).toBeVisible();
  await page.goto("/cards?q=my+own+words");
  await expect(row(page, "In my own words?")).toContainText("your wording");
  await page.getByRole("link", { name: "In my own words?" }).click();
  await expect(page.getByRole("heading", { name: "The note says" })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Use the note’s wording" }).click();
  await expect(page.getByRole("heading", { name: "The note says" })).toBeHidden();
  await expect(question).toHaveValue(before);
});

test("an exercise has no text to edit, and says where it stands", async ({ page }) => {
  await page.goto("/cards?show=exercises");
  await page.getByRole("table").locator("a[href*='/edit']").first().click();
  await expect(page.getByText("An exercise has no text to edit")).toBeVisible();
  await expect(page.getByRole("link", { name: /line \d+/ })).toBeVisible();
  await expectNoViolations(page);
});

test("a search without hits says what to do", async ({ page }) => {
  await page.goto("/cards");
  await page.getByLabel("Search cards").fill("hessain");
  await expect(page.getByRole("heading", { name: "No card matches “hessain”." })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("link", { name: "Clear the search" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByLabel("Search cards")).toHaveValue("");
});

test("the list is moved through, sorted and changed with the keyboard", async ({
  page,
  isMobile,
}) => {
  test.slow();
  await page.goto("/cards");
  await page.getByRole("heading", { name: "Cards" }).click();
  await page.keyboard.press("/");
  await expect(page.getByLabel("Search cards")).toBeFocused();
  await page.getByLabel("Search cards").blur();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("x");
  await expect(page.getByText("1 chosen")).toBeVisible();
  await expect(page.getByRole("checkbox").nth(1)).toBeChecked();
  await page.keyboard.press("s");
  await expect(page.getByText("1 card suspended.")).toBeVisible();
  if (isMobile) return;
  await page.getByRole("link", { name: "Ease" }).click();
  await expect(page.getByRole("columnheader", { name: "Ease" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
});

test("a card of nobody, and another's, are not found", async ({ page }) => {
  await page.goto("/cards/00000000-0000-4000-8000-000000000000/edit");
  await expect(page.getByText("There is nothing at this address.")).toBeVisible();
});

test("who follows a link while the search still waits goes where the link leads", async ({
  page,
}) => {
  await addQuestion(page, "What is a luff?", "The forward edge of a sail.");
  await page.route(/\/cards\/[0-9a-f-]{36}\/edit/u, async (route) => {
    await new Promise((done) => {
      setTimeout(done, 1_000);
    });
    await route.continue();
  });
  const found = page.getByRole("link", { name: "What is a luff?", exact: true });
  await expect(found).toBeVisible();
  await page.getByLabel("Search cards").fill("luff");
  await found.dispatchEvent("click");
  await expect(page.getByRole("heading", { level: 1, name: "Edit card" })).toBeVisible();
});
