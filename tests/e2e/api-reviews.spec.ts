import { errorOf, postRaw } from "./support/api.ts";
import { postEvents, readLog, readQueue, reviewOf, type QueueItem } from "./support/study.ts";
import { createLearner, expect, signIn, test } from "./support/test.ts";

const DAY_MILLIS = 24 * 60 * 60 * 1000;

const first = (items: readonly QueueItem[]): QueueItem => {
  const [item] = items;
  if (item === undefined) throw new Error("The queue is empty.");
  return item;
};

const undoOf = (target: string) => ({
  id: crypto.randomUUID(),
  type: "undo",
  target,
  at: Date.now(),
  zone: "UTC",
});

test.describe("reviews", () => {
  test.beforeEach(({ learner }) => {
    expect(learner.email).toContain("@");
  });

  test("a wrong envelope is refused as a whole", async ({ context }) => {
    for (const body of [{}, [], { reviews: [] }, { reviews: {} }, { reviews: "all" }]) {
      const response = await postRaw(context.request, body);
      expect(response.status()).toBe(400);
      expect((await errorOf(response)).code).toBe("wrong-envelope");
    }
    const many = Array.from({ length: 501 }, () => reviewOf("card", 4));
    expect((await postRaw(context.request, { reviews: many })).status()).toBe(400);
    const text = await context.request.post("/api/reviews", {
      data: "{ reviews",
      headers: { "content-type": "application/json" },
    });
    expect(text.status()).toBe(400);
  });

  test("one bad event never loses a good one beside it", async ({ context }) => {
    const [good, next] = (await readQueue(context.request)).items;
    const cardId = good?.cardId ?? "";
    const other = next?.cardId ?? "";
    const events = [
      reviewOf(crypto.randomUUID(), 4),
      reviewOf(cardId, 6),
      "no event",
      { ...reviewOf(cardId, 4), id: "no-uuid" },
      { ...reviewOf(cardId, 4), at: Date.now() + 2 * DAY_MILLIS },
      { ...reviewOf(cardId, 4), type: "praise" },
      reviewOf(cardId, 4),
      { ...reviewOf(other, 4), zone: "Mars/Olympus" },
    ];
    const results = await postEvents(context.request, events);
    expect(results.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 6 }, () => "refused"),
      "stored",
      "stored",
    ]);
    for (const { outcome, reason } of results) {
      if (outcome === "refused") expect(reason).toMatch(/\.$/);
      else expect(reason).toBeUndefined();
    }
    expect(results.at(-2)).toMatchObject({
      schedule: { cardId, repetition: 1, intervalDays: 1, easeHundredths: 250, lapses: 0 },
    });
    expect(await readLog(context.request)).toHaveLength(2);
  });

  test("the same id is stored once, however often it is sent", async ({ context }) => {
    const { cardId } = first((await readQueue(context.request)).items);
    const review = reviewOf(cardId, 4);
    const send = (events: readonly unknown[]) => postEvents(context.request, events);
    const outcomes = [
      ...(await send([review, review])),
      ...(await send([{ ...review, id: review.id.toUpperCase(), grade: 0 }])),
    ].map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["stored", "duplicate", "duplicate"]);
    const together = await Promise.all(
      Array.from({ length: 4 }, () => send([{ ...review, id: review.id }])),
    );
    expect(together.flat().every(({ outcome }) => outcome === "duplicate")).toBe(true);
    expect(await readLog(context.request)).toHaveLength(1);
    expect((await readQueue(context.request)).items.map((item) => item.cardId)).not.toContain(
      cardId,
    );
  });

  test("an undo takes its target back, also if it comes first", async ({ context }) => {
    const [one, two] = (await readQueue(context.request)).items.map(({ cardId }) => cardId);
    const late = reviewOf(two ?? "", 4);
    const early = reviewOf(one ?? "", 4);
    const results = [
      ...(await postEvents(context.request, [undoOf(late.id), early, undoOf(early.id)])),
      ...(await postEvents(context.request, [late])),
    ];
    expect(results.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 4 }, () => "stored"),
    );
    const queue = await readQueue(context.request);
    expect(queue.items.map(({ cardId }) => cardId)).toEqual(expect.arrayContaining([one, two]));
  });

  test("a grade below 4 makes a repeat of today, which changes no schedule", async ({
    context,
  }) => {
    const { cardId } = first((await readQueue(context.request)).items);
    const [failed] = await postEvents(context.request, [reviewOf(cardId, 2)]);
    const queue = await readQueue(context.request);
    expect(queue.counts).toMatchObject({ repeat: 1 });
    expect(queue.items.find((item) => item.cardId === cardId)?.state).toBe("repeat");
    const [settled] = await postEvents(context.request, [reviewOf(cardId, 5)]);
    expect(settled?.schedule).toMatchObject({
      repetition: 0,
      intervalDays: 1,
      easeHundredths: 250,
    });
    expect(failed?.schedule).toMatchObject({ repetition: 0, intervalDays: 1, easeHundredths: 250 });
    expect((await readQueue(context.request)).counts.repeat).toBe(0);
  });
});

test("a log is one learner's own: the same id in another log is another event", async ({
  context,
  learner,
  playwright,
  baseURL,
}) => {
  expect(learner.email).toContain("@");
  const other = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  await signIn(other, await createLearner());
  const { cardId } = first((await readQueue(context.request)).items);
  const review = reviewOf(cardId, 4);
  expect((await postEvents(context.request, [review]))[0]?.outcome).toBe("stored");
  // The built-in note is everybody's, and so are its cards.
  expect((await postEvents(other, [review]))[0]?.outcome).toBe("stored");
  const log = await readLog(other);
  expect(log.map(({ event }) => event.id)).toEqual([review.id]);
  await other.dispose();
});
