import type { APIRequestContext, Page } from "@playwright/test";
import { postEvents, readQueue, reviewOf } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

/** Passes so many new text cards some days ago, so that they were due two days ago. */
const passEarlier = async (
  request: APIRequestContext,
  count: number,
): Promise<readonly string[]> => {
  const { days = [], items } = await readQueue(request, "?days=10");
  const cards = [...items, ...days.flatMap((day) => day.items)];
  const cardIds = cards
    .filter(({ kind }) => kind === "card")
    .slice(0, count)
    .map(({ cardId }) => cardId);
  expect(cardIds).toHaveLength(count);
  const results = await postEvents(
    request,
    cardIds.map((cardId) => reviewOf(cardId, 4, 3)),
  );
  expect(results.every(({ outcome }) => outcome === "stored")).toBe(true);
  return cardIds;
};

/** Today with what was chosen for the day laid open. */
const openToday = async (page: Page): Promise<void> => {
  await page.goto("/");
  await page.getByText("More, less or nothing today").click();
};

test("a limit of reviews is set, kept and told; what is beyond it stays due", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await passEarlier(page.request, 8);
  await page.goto("/settings");
  await page.getByRole("link", { name: "Order and limits" }).click();
  await expectNoViolations(page);
  await page.getByLabel("Due cards come").selectOption("day");
  await page.getByLabel("Reviews a day").first().fill("5");
  await page
    .getByRole("group", { name: /built-in notes/ })
    .getByLabel("New a day")
    .fill("3");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Due cards come")).toHaveValue("day");
  await expect(page.getByLabel("Reviews a day").first()).toHaveValue("5");
  const { counts } = await readQueue(page.request);
  expect(counts).toEqual({ new: 3, due: 5, repeat: 0 });
  await page.goto("/");
  await expect(page.getByText("3 more are due; the limit is 5.")).toBeVisible();
});

test("more, less and a day off hold for today and can be taken back", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await passEarlier(page.request, 6);
  await openToday(page);
  await expectNoViolations(page);
  await page.getByRole("button", { name: "A day off" }).press("Enter");
  await expect(page.getByText("Today is a day off.")).toBeVisible();
  await expect(page.getByText("6 cards stay due.")).toBeVisible();
  await expectNoViolations(page);
  expect((await readQueue(page.request)).items).toEqual([]);
  await page.getByRole("button", { name: "As usual again" }).click();
  await expect(page.getByRole("link", { name: "Start" })).toBeVisible();
  await openToday(page);
  await page.getByRole("button", { name: "Less: 13 instead of 26" }).click();
  await expect(page.getByText("3 more are due.")).toBeVisible();
  await page.getByRole("button", { name: "As usual again" }).click();
  await expect(page.getByText("3 more are due.")).toBeHidden();
  await openToday(page);
  await page.getByRole("button", { name: "10 more new cards" }).click();
  await expect(page.getByText("Today you chose up to 10 more new cards.")).toBeVisible();
  expect((await readQueue(page.request)).counts.new).toBe(30);
});

test("a backlog is spread over days, and offered whole again", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  const [first = ""] = await passEarlier(page.request, 40);
  // Four days with one review each: forty are far more than on a usual day.
  await postEvents(
    page.request,
    [7, 6, 5, 4].map((daysAgo) => reviewOf(first, 1, daysAgo)),
  );
  await page.goto("/");
  await expect(page.getByText("40 of these were due before today.")).toBeVisible();
  await page.getByLabel("Days to spread them over").selectOption("4");
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Spread them" }).click();
  await expect(page.getByText("40 cards of the backlog left")).toBeVisible();
  await expect(page.getByText("30 more are due and wait for their day.")).toBeVisible();
  expect((await readQueue(page.request)).counts.due).toBe(10);
  await page.getByRole("button", { name: "Offer all of it" }).click();
  await expect(page.getByText("40 of these were due before today.")).toBeVisible();
  expect((await readQueue(page.request)).counts.due).toBe(40);
});

test("cards are moved to a day by hand, from the list and from the page of one", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await passEarlier(page.request, 2);
  await page.goto("/cards?show=due");
  await page.getByRole("checkbox", { name: /^Choose all 2/ }).check();
  await page.getByRole("button", { name: "Set due" }).click();
  const dialog = page.getByRole("dialog", { name: "When are these 2 cards due?" });
  await expectNoViolations(page);
  await dialog.getByLabel("Due on").fill("2001-01-01");
  await expect(dialog.getByText("Choose today or a later day.")).toBeVisible();
  await dialog.getByLabel("Due on").fill("2099-03-01");
  await dialog.getByRole("button", { name: "Set the day" }).click();
  await expect(page.getByText("2 cards due on 1 March 2099.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("checkbox", { name: /^Choose all 2/ })).toBeVisible();
  await page.locator("[data-row-link]").first().click();
  await page.getByRole("button", { name: "Set due" }).click();
  await page.getByLabel("Due on").fill("2099-03-01");
  await page.getByLabel("Due on").press("Enter");
  await expect(page.getByText("1 card due on 1 March 2099.")).toBeVisible();
  await expect(page.getByText(/^Due in .*1 March 2099/)).toBeVisible();
});
