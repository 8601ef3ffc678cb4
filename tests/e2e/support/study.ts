import { expect, type APIRequestContext, type Page } from "@playwright/test";

export interface QueueExercise {
  readonly family: string;
  readonly version: number;
  readonly level: number;
  readonly seed: number;
  readonly title: string;
  readonly question: string;
}

export interface QueueItem {
  readonly cardId: string;
  readonly kind: "card" | "exercise";
  readonly cardVersion: number;
  readonly state: "new" | "due" | "repeat";
  readonly dueOn: string | null;
  readonly memory: Readonly<Record<string, unknown>>;
  readonly card: {
    readonly promptText: string;
    readonly source: { readonly noteId: string } | null;
  };
  readonly exercise?: QueueExercise;
}

export interface Queue {
  readonly day: string;
  readonly zone: string;
  readonly dayStart: number;
  readonly counts: { readonly new: number; readonly due: number; readonly repeat: number };
  readonly items: readonly QueueItem[];
  readonly days?: readonly { readonly day: string; readonly items: readonly QueueItem[] }[];
}

export interface LoggedEvent {
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly cardId: string | null;
    readonly grade?: number;
    readonly target?: string;
    /** The learning day, as it is stored. */
    readonly day: string;
  };
  readonly exercise: { readonly tries: readonly string[]; readonly seed: number } | null;
}

export interface ReviewResult {
  readonly id: string | null;
  readonly outcome: "stored" | "duplicate" | "refused";
  readonly reason?: string;
  readonly schedule?: { readonly repetition: number; readonly intervalDays: number };
}

/** A connection that idles is closed by the server; the next request may just meet that. Sending again is harmless. */
const AGAIN = { maxRetries: 3 };
const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** `request` shares its cookies with the pages of its context. */
export const readQueue = async (request: APIRequestContext, query = ""): Promise<Queue> =>
  (await (await request.get(`/api/queue${query}`, AGAIN)).json()) as Queue;

/** The whole log of the learner, oldest first. */
export const readLog = async (request: APIRequestContext): Promise<readonly LoggedEvent[]> => {
  const everything = (await (await request.get("/api/v1/export", AGAIN)).json()) as {
    log: readonly LoggedEvent[];
  };
  return everything.log;
};

/** Grades of the log that no undo takes back, oldest first. */
export const standingGrades = async (request: APIRequestContext): Promise<readonly number[]> => {
  const log = await readLog(request);
  const undone = new Set(log.map(({ event }) => event.target));
  return log.flatMap(({ event }) => (undone.has(event.id) ? [] : (event.grade ?? [])));
};

export const postEvents = async (
  request: APIRequestContext,
  reviews: readonly unknown[],
): Promise<readonly ReviewResult[]> => {
  const response = await request.post("/api/reviews", { data: { reviews }, ...AGAIN });
  expect(response.status()).toBe(200);
  return ((await response.json()) as { results: readonly ReviewResult[] }).results;
};

/** A review as a device sends it, some days ago. */
export const reviewOf = (cardId: string, grade: number, daysAgo = 0) => ({
  id: crypto.randomUUID(),
  type: "review",
  cardId,
  grade,
  at: Date.now() - daysAgo * DAY_MILLIS,
  zone: "Europe/Berlin",
  durationMillis: 4_000,
});

/** Passes so many of today's cards that `count` stay in the queue; the number of new cards a day is reached by then. */
export const leaveInQueue = async (request: APIRequestContext, count: number): Promise<void> => {
  const { items } = await readQueue(request);
  const passed = items.filter((item) => item.kind === "card").slice(0, items.length - count);
  const results = await postEvents(
    request,
    passed.map(({ cardId }) => reviewOf(cardId, 4)),
  );
  expect(results.every(({ outcome }) => outcome === "stored")).toBe(true);
  expect((await readQueue(request)).items).toHaveLength(count);
};

/**
 * Opens the review and waits until its keys work: a key before the page is hydrated is lost. The list of keys is
 * asked for, because opening it twice does no harm.
 */
export const openReview = async (page: Page): Promise<void> => {
  await page.goto("/review");
  await untilKeysWork(page);
};

export const untilKeysWork = async (page: Page, key = "Undo the last grade"): Promise<void> => {
  const list = page.getByRole("dialog", { name: "Keys on this page" });
  await expect(async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(list).toContainText(key, { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
};

/** The one that is shown: the next card's lies ready behind it. */
export const promptOf = (page: Page) => page.locator(".prose-prompt:visible");

/** Where the prompt stands. Its height is not asked: a filled gap may be higher than an empty one. */
export const placeOfPrompt = async (page: Page) => {
  const box = await promptOf(page).boundingBox();
  return box && { x: box.x, y: box.y, width: box.width };
};

/** Empty until the answer shows. */
export const answerOf = (page: Page) =>
  page.getByRole("region", { name: "Answer" }).locator(".prose");

/** Passes so many cards by keyboard. */
export const passCards = async (page: Page, count: number): Promise<void> => {
  for (let done = 0; done < count; done += 1) {
    // One after the other, as fingers do.
    // oxlint-disable no-await-in-loop
    await page.keyboard.press("Space");
    await expect(answerOf(page)).toBeVisible();
    await page.keyboard.press("4");
    await expect(answerOf(page)).toBeHidden();
    // oxlint-enable no-await-in-loop
  }
};

/**
 * Brings a new learner to where exercises are offered: the cards of their concepts were passed on two days before
 * today, and today's text cards are done but for `cardsLeft`. Returns what is left.
 */
export const bringExercises = async (
  request: APIRequestContext,
  cardsLeft = 0,
): Promise<readonly QueueItem[]> => {
  const first = await readQueue(request);
  for (const daysAgo of [2, 1]) {
    await postEvents(
      request,
      first.items.map(({ cardId }) => reviewOf(cardId, 4, daysAgo)),
    );
  }
  const today = await readQueue(request);
  const cards = today.items.filter(({ kind }) => kind === "card");
  await postEvents(
    request,
    cards.slice(cardsLeft).map(({ cardId }) => reviewOf(cardId, 4)),
  );
  const { items } = await readQueue(request);
  expect(items.filter(({ kind }) => kind === "card")).toHaveLength(cardsLeft);
  expect(items.length).toBeGreaterThan(cardsLeft);
  return items;
};
