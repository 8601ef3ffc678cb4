import { describe, expect, it } from "vitest";
import { arrangeQueue, type QueueCard, type QueueLimits } from "#lib/domain/scheduling/index.ts";
import { addDays, type LocalDate } from "#lib/domain/time/index.ts";
import { dueCard, metToday, newCard, newExercise, TODAY } from "./a-queue.ts";

const queueOf = (
  cards: readonly QueueCard[],
  limits: Partial<QueueLimits>,
  today: LocalDate = TODAY,
) => arrangeQueue(cards, today, { newPerDay: 20, ...limits });

const idsOf = (...args: Parameters<typeof queueOf>): readonly string[] =>
  queueOf(...args).items.map((item) => item.cardId);

/** Was due and passed today. */
const reviewedToday = (cardId: string, more: Partial<QueueCard> = {}): QueueCard =>
  dueCard(cardId, -6, 6, more);

describe("the order of due cards", () => {
  const cards = [dueCard("long", 9, 90), dueCard("short", 2, 1), dueCard("mid", 5, 10)];

  it("most overdue in terms of its own interval, unless another is chosen", () => {
    expect(idsOf(cards, {})).toEqual(["short", "mid", "long"]);
    expect(idsOf(cards, { order: "overdue" })).toEqual(["short", "mid", "long"]);
  });

  it("by day: what was due first comes first", () => {
    expect(idsOf(cards, { order: "day" })).toEqual(["long", "mid", "short"]);
  });

  it("random: another order on another day, and the same all day", () => {
    const many = Array.from({ length: 30 }, (_, index) => dueCard(`c${index}`, index, 5));
    const today = idsOf(many, { order: "random" });
    expect(idsOf(many.toReversed(), { order: "random" })).toEqual(today);
    expect(idsOf(many, { order: "random" }, addDays(TODAY, 1))).not.toEqual(today);
    expect(today).not.toEqual(idsOf(many, {}));
  });

  it("random mixes what is offered, and still offers the most urgent", () => {
    const limits = { order: "random", reviewsPerDay: 1 } as const;
    for (let day = 0; day < 9; day += 1)
      expect(idsOf(cards, limits, addDays(TODAY, day))).toEqual(["short"]);
  });
});

describe("reviews a day", () => {
  const due = [dueCard("a", 3, 1), dueCard("b", 2, 1), dueCard("c", 1, 1)];

  it("offers the most urgent and tells how many more are due", () => {
    const queue = queueOf(due, { reviewsPerDay: 2 });
    expect(queue.items.map((item) => item.cardId)).toEqual(["a", "b"]);
    expect(queue.counts.due).toBe(2);
    expect(queue.held).toBe(1);
  });

  it("counts what was reviewed earlier in the day, but neither cards first met today nor repeats", () => {
    const limits = { reviewsPerDay: 2 };
    expect(idsOf([...due, reviewedToday("done")], limits)).toEqual(["a"]);
    const met = metToday("met", false);
    expect(idsOf([...due, met], limits)).toEqual(["a", "b"]);
    const again = reviewedToday("again", { repeatOpenOn: TODAY });
    expect(idsOf([...due, again], limits)).toEqual(["a", "again"]);
  });

  it("a limit of a deck holds for that deck alone, beside the account's", () => {
    const other = [dueCard("x", 9, 1, { deck: "other" }), dueCard("y", 8, 1, { deck: "other" })];
    const decks = new Map([["other", { newPerDay: null, reviewsPerDay: 1 }]]);
    expect(idsOf([...due, ...other], { decks })).toEqual(["x", "a", "b", "c"]);
    expect(idsOf([...due, ...other], { decks, reviewsPerDay: 2 })).toEqual(["x", "a"]);
    expect(queueOf([...due, ...other], { decks, reviewsPerDay: 2 }).held).toBe(3);
  });

  it("none at all leaves new cards alone", () => {
    expect(idsOf([...due, newCard("n")], { reviewsPerDay: 0 })).toEqual(["n"]);
  });
});

describe("new cards a day of a deck", () => {
  const ofDeck = (deck: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      newCard(`${deck}${index}`, { deck, noteOrder: index }),
    );
  const decks = new Map([["a", { newPerDay: 2, reviewsPerDay: null }]]);

  it("leaves its place to the other decks", () => {
    const cards = [...ofDeck("a", 5), ...ofDeck("b", 5)];
    expect([...idsOf(cards, { decks, newPerDay: 4 })].sort()).toEqual(["a0", "a1", "b0", "b1"]);
  });

  it("counts what was met in it earlier in the day", () => {
    const met = metToday("met", false, { deck: "a" });
    expect(idsOf([...ofDeck("a", 5), met], { decks })).toEqual(["a0"]);
  });

  it("lets in a fifth of exercises, as the account's does", () => {
    const cards = Array.from({ length: 3 }, (_, index) => newExercise(`e${index}`, { deck: "a" }));
    const five = new Map([["a", { newPerDay: 5, reviewsPerDay: null }]]);
    expect(queueOf(cards, { decks: five }).counts.new).toBe(1);
    expect(queueOf(cards, { decks }).counts.new).toBe(0);
  });
});
