import type { APIRequestContext, Page } from "@playwright/test";
import { expect, expectNoViolations, test } from "./support/test.ts";

interface QueueItem {
  readonly cardId: string;
  readonly kind: "card" | "exercise";
}

const DAY_MILLIS = 86_400_000;

/** Grades the first cards of today's queue over HTTP, as a device does. */
const reviewCards = async (
  request: APIRequestContext,
  count: number,
  at = Date.now(),
): Promise<void> => {
  const queue = (await (await request.get("/api/queue")).json()) as { items: readonly QueueItem[] };
  const reviews = queue.items
    .filter((item) => item.kind === "card")
    .slice(0, count)
    .map(({ cardId }, index) => ({
      id: crypto.randomUUID(),
      type: "review",
      cardId,
      grade: 4,
      at: at + index,
      zone: "Europe/Berlin",
      durationMillis: 20_000,
    }));
  const response = await request.post("/api/reviews", { data: { reviews } });
  const { results } = (await response.json()) as { results: readonly { outcome: string }[] };
  expect(results.map((result) => result.outcome)).toEqual(Array(count).fill("stored"));
};

const waiting = (page: Page) => page.getByRole("main").locator("section").first();

const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
};

test("Today says what waits, and less after reviews; Progress shows them", async ({
  page,
  context,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await page.goto("/");
  await expect(waiting(page)).toContainText("20 new cards to meet");
  await expect(page.getByRole("cell", { name: "Ill-Conditioning" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);

  await page.goto("/progress");
  await expect(page.getByRole("heading", { name: "No reviews yet." })).toBeVisible();
  await expectNoViolations(page);

  await reviewCards(context.request, 12, Date.now() - DAY_MILLIS);
  await reviewCards(context.request, 6);
  await page.goto("/");
  await expect(waiting(page)).toContainText("to review");
  await expect(page.getByText("The days as a table")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);

  await page.goto("/progress");
  await expect(page.getByText(/^18 reviews since/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
});

test("the arrows move through the calendar, and each day says its date and count", async ({
  page,
  context,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await reviewCards(context.request, 3);
  await page.goto("/progress");
  const grid = page.getByRole("grid");
  const today = grid.locator('[aria-current="date"]');
  await expect(today).toHaveAccessibleName(/: 3 reviews, 1 min$/);
  await today.focus();
  await page.keyboard.press("ArrowLeft");
  const weekAgo = grid.locator(":focus");
  await expect(weekAgo).toHaveAccessibleName(/no reviews$/);
  await page.keyboard.press("ArrowRight");
  await expect(today).toBeFocused();
});

test("each figure is a table as well", async ({ page, context, learner }) => {
  expect(learner.email).toContain("@");
  await reviewCards(context.request, 2);
  await page.goto("/progress");
  const coming = page.getByRole("region", { name: "Coming 30 days" });
  await expect(coming.getByRole("table")).toBeHidden();
  await coming.getByRole("button", { name: "Table" }).click();
  await expect(coming.getByRole("row")).toHaveCount(32);
  const concepts = page.getByRole("region", { name: "Concepts" });
  await concepts.getByRole("button", { name: "Table" }).click();
  await expect(concepts.getByRole("cell", { name: "learning" }).first()).toBeVisible();
  await expectNoViolations(page);
});

test("five minutes bring as many cards as fit", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await page.goto("/");
  await page.getByRole("link", { name: "Just 5 minutes" }).click();
  await expect(page).toHaveURL(/\/review\?minutes=5$/);
  // Ten at the pace that is assumed of somebody new, half a minute each.
  await expect(page.getByRole("img", { name: "1 of 10, 0 done, 0 missed" })).toBeVisible();
});

test("Space starts", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Start" })).toBeVisible();
  // Keys work once the page's script runs.
  await expect(async () => {
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/\/review$/, { timeout: 3000 });
  }).toPass();
});
