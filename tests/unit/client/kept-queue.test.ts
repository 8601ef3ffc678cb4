import { describe, expect, it } from "vitest";
import { dayAt, itemsOnDevice, type KeptItem, type KeptQueue } from "#lib/client/kept-queue.ts";
import type { KeptEvent, OutboxEvent } from "#lib/client/outbox.ts";
import type { Grade } from "#lib/domain/scheduling/index.ts";

const HOUR = 3_600_000;
/** 04:00 UTC on each of three days. */
const DAYS = ["2026-11-30", "2026-12-01", "2026-12-02"] as const;
const startOf = (index: number): number => Date.UTC(2026, 10, 30 + index, 4);

/** A failure comes tomorrow, a pass in six days, counted from the day of the item. */
const gradesFrom = (index: number): KeptItem["grades"] => {
  const due = (days: number) => ({
    dueOn: new Date(startOf(index + days)).toISOString().slice(0, 10),
  });
  return { 0: due(1), 1: due(1), 2: due(1), 3: due(6), 4: due(6), 5: due(6) };
};

const item = (cardId: string, index = 0): KeptItem => ({
  cardId,
  kind: "card",
  state: "due",
  dueOn: DAYS[index] ?? null,
  grades: gradesFrom(index),
});

const queue: KeptQueue = {
  learnerId: "one",
  zone: "UTC",
  dayStart: 4,
  paceSeconds: 8,
  leeches: "mark",
  days: [
    { day: DAYS[0], startsAt: startOf(0), items: [item("a"), item("b")] },
    { day: DAYS[1], startsAt: startOf(1), items: [item("c", 1)] },
    { day: DAYS[2], startsAt: startOf(2), items: [item("d", 2)] },
  ],
};

const kept = (...events: readonly OutboxEvent[]): readonly KeptEvent[] =>
  events.map((event, order) => ({ order, event, sent: false }));

const review = (cardId: string, grade: Grade, at: number, id = `${cardId} ${at}`): OutboxEvent => ({
  id,
  type: "review",
  cardId,
  grade,
  at,
});

const idsAt = (now: number, ...events: readonly OutboxEvent[]): readonly string[] =>
  itemsOnDevice(queue, kept(...events), now).map(({ cardId, state }) =>
    state === "repeat" ? `${cardId} again` : cardId,
  );

describe("the day on the device", () => {
  it("begins at the hour that the server said, not at midnight", () => {
    expect(dayAt(queue, startOf(1) - 1)?.day).toBe(DAYS[0]);
    expect(dayAt(queue, startOf(1))?.day).toBe(DAYS[1]);
  });

  it("is none before the first, and the last one for as long as nothing newer is known", () => {
    expect(dayAt(queue, startOf(0) - 1)).toBeNull();
    expect(dayAt(queue, startOf(9))?.day).toBe(DAYS[2]);
  });
});

describe("what is asked without a connection", () => {
  const noon = startOf(0) + 8 * HOUR;

  it("is what today lists", () => {
    expect(idsAt(noon)).toEqual(["a", "b"]);
  });

  it("is on a later day what that day lists, and what was left before it", () => {
    expect(idsAt(startOf(1) + HOUR, review("a", 4, noon))).toEqual(["b", "c"]);
  });

  it("a grade below 4 comes again at the end of the day, until a 4", () => {
    expect(idsAt(noon + 2, review("a", 3, noon))).toEqual(["b", "a again"]);
    expect(idsAt(noon + 2, review("a", 3, noon), review("a", 4, noon + 1))).toEqual(["b"]);
  });

  it("what failed yesterday is due today, what passed is not", () => {
    expect(idsAt(startOf(1), review("a", 1, noon), review("b", 5, noon))).toEqual(["a", "c"]);
  });

  it("a grade that was taken back was never given", () => {
    const undo = { id: "u", type: "undo", target: "x" };
    expect(idsAt(noon + 2, review("a", 4, noon, "x"), undo)).toEqual(["a", "b"]);
  });

  it("what is suspended or buried is not asked, unless it is brought back", () => {
    const suspend = { id: "s", type: "suspend", cardId: "a" };
    const bury = { id: "t", type: "bury", cardId: "b" };
    const resume = { id: "r", type: "resume", cardId: "b" };
    expect(idsAt(noon, suspend, bury)).toEqual([]);
    expect(idsAt(noon, suspend, bury, resume)).toEqual(["b"]);
  });

  it("practice takes nothing away", () => {
    expect(idsAt(noon + 2, { ...review("a", 5, noon), purpose: "practice" })).toEqual(["a", "b"]);
  });
});
