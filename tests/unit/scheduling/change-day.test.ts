import { describe, expect, it } from "vitest";
import {
  arrangeQueue,
  lessToday,
  moreToday,
  type DayChoice,
  type QueueCard,
  type QueueLimits,
} from "#lib/domain/scheduling/index.ts";
import { addDays } from "#lib/domain/time/index.ts";
import { dueCard, metToday, newCard, TODAY } from "./a-queue.ts";

const TOMORROW = addDays(TODAY, 1);
const due = (count: number): readonly QueueCard[] =>
  Array.from({ length: count }, (_, index) => dueCard(`due${index}`, 1, 6));
const fresh = (count: number): readonly QueueCard[] =>
  Array.from({ length: count }, (_, index) => newCard(`new${index}`, { noteOrder: index }));
const countsWith = (cards: readonly QueueCard[], limits: QueueLimits, day = TODAY) =>
  arrangeQueue(cards, day, limits).counts;

describe("a day off", () => {
  const choice: DayChoice = { day: TODAY, kind: "off" };
  const cards = [...due(3), ...fresh(2), metToday("again", true)];

  it("offers nothing, and all that is due stays due", () => {
    const queue = arrangeQueue(cards, TODAY, { newPerDay: 20, choice });
    expect(queue.items).toEqual([]);
    expect(queue.held).toBe(3);
  });

  it("is over on the next day", () => {
    const limits = { newPerDay: 20 };
    expect(arrangeQueue(cards, TOMORROW, { ...limits, choice })).toEqual(
      arrangeQueue(cards, TOMORROW, limits),
    );
  });
});

describe("more today", () => {
  it("brings first what a limit held back, then new cards", () => {
    const cards = [...due(30), ...fresh(40)];
    const limits = { newPerDay: 5, reviewsPerDay: 20 };
    const first = moreToday(cards, TODAY, limits);
    expect(first).toMatchObject({ reviews: 10, newCards: 0 });
    const then = { ...limits, choice: first?.choice ?? null };
    expect(countsWith(cards, then)).toMatchObject({ due: 30, new: 5 });
    const second = moreToday(cards, TODAY, then);
    expect(second).toMatchObject({ reviews: 0, newCards: 10 });
    expect(countsWith(cards, { ...limits, choice: second?.choice ?? null })).toMatchObject({
      due: 30,
      new: 15,
    });
  });

  it("goes beyond the limits of decks too", () => {
    const decks = new Map([["deck", { newPerDay: 1, reviewsPerDay: 0 }]]);
    const limits = { newPerDay: 20, decks };
    expect(moreToday([...due(3), ...fresh(9)], TODAY, limits)).toMatchObject({ reviews: 3 });
  });

  it("is not offered where nothing would come", () => {
    expect(moreToday(due(3), TODAY, { newPerDay: 5 })).toBeNull();
  });
});

describe("less today", () => {
  it("leaves half of what still waits, counted from now", () => {
    const cards = [...due(9), ...fresh(6), metToday("met", false)];
    const less = lessToday(cards, TODAY, { newPerDay: 5 });
    expect(less).toMatchObject({ reviews: 4, newCards: 2 });
    const limits = { newPerDay: 5, choice: less?.choice ?? null };
    expect(countsWith(cards, limits)).toMatchObject({ due: 5, new: 2 });
    expect(countsWith(cards, limits, TOMORROW).due).toBe(10);
  });

  it("is not offered for a single review, nor for repeats", () => {
    expect(lessToday([...due(1), metToday("again", true)], TODAY, { newPerDay: 5 })).toBeNull();
  });
});
