import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arrangeComingDays,
  arrangeQueue,
  beginCatchUp,
  DUE_ORDERS,
  ITEMS_BETWEEN_SIBLINGS,
  STAGES,
  type DayChoice,
  type DeckLimits,
  type QueueCard,
  type QueueLimits,
} from "#lib/domain/scheduling/index.ts";
import { addDays } from "#lib/domain/time/index.ts";
import { newCard, overdueBy, TODAY } from "../../unit/scheduling/a-queue.ts";

const nearToday = fc
  .option(fc.integer({ min: -2, max: 1 }))
  .map((days) => (days === null ? null : addDays(TODAY, days)));

const cards: fc.Arbitrary<QueueCard[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("card" as const, "exercise" as const),
      deck: fc.constantFrom("mine", "built-in"),
      memory: fc.oneof(
        fc.constant({ kind: "new" as const }),
        fc
          .tuple(fc.integer({ min: -3, max: 9 }), fc.integer({ min: 1, max: 90 }))
          .map(([days, interval]) => overdueBy(days, interval)),
      ),
      introducedOn: nearToday,
      repeatOpenOn: nearToday,
      availability: fc.record({ suspended: fc.boolean(), buriedUntil: nearToday }),
      sectionOrder: fc.nat(3),
      noteOrder: fc.nat(9),
      block: fc.option(fc.constantFrom("a", "b", "c", "d", "e", "f", "g")),
      stage: fc.option(fc.constantFrom(...STAGES)),
      rank: fc.nat(2),
      conceptPassed: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((parts) => parts.map((part, index) => newCard(`card-${index}`, part)));

const limits = fc.integer({ min: 0, max: 25 }).map((newPerDay) => ({ newPerDay }));

const orNone = (most: number) => fc.option(fc.integer({ min: 0, max: most }));
const deckLimits: fc.Arbitrary<DeckLimits> = fc.record({
  newPerDay: orNone(9),
  reviewsPerDay: orNone(20),
});
const amount = { newCards: fc.nat(20), reviews: fc.nat(20) };
const choices: fc.Arbitrary<DayChoice> = fc.oneof(
  fc.record({ day: fc.constant(TODAY), kind: fc.constant("more" as const), ...amount }),
  fc.record({ day: fc.constant(TODAY), kind: fc.constant("less" as const), ...amount }),
  fc.record({ day: fc.constant(TODAY), kind: fc.constant("off" as const) }),
);
const everyLimit: fc.Arbitrary<QueueLimits> = fc.record({
  newPerDay: fc.integer({ min: 0, max: 25 }),
  reviewsPerDay: orNone(40),
  decks: fc
    .record({ mine: deckLimits, other: deckLimits })
    .map((of) => new Map(Object.entries(of))),
  order: fc.constantFrom(...DUE_ORDERS),
  choice: fc.option(choices, { nil: null }),
  catchUp: fc.option(
    fc.record({
      from: fc.integer({ min: -5, max: 2 }).map((days) => addDays(TODAY, days)),
      days: fc.integer({ min: 1, max: 8 }),
      size: fc.nat(60),
    }),
    { nil: null },
  ),
});

describe("laws of the queue", () => {
  it("the order in which the cards are given does not matter", () => {
    const shuffled = cards.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, limits, ([given, other], limit) => {
        expect(arrangeQueue(other, TODAY, limit)).toEqual(arrangeQueue(given, TODAY, limit));
      }),
    );
  });

  it("every due card is there once, whatever the limits", () => {
    fc.assert(
      fc.property(cards, limits, (given, limit) => {
        const { items, counts } = arrangeQueue(given, TODAY, limit);
        const due = given.filter(
          ({ memory, availability: { suspended, buriedUntil } }) =>
            memory.kind === "reviewed" &&
            memory.dueOn <= TODAY &&
            !suspended &&
            (buriedUntil === null || buriedUntil <= TODAY),
        );
        const ids = items.map((item) => item.cardId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(counts.due).toBe(due.length);
        for (const card of due) expect(ids).toContain(card.cardId);
        expect(counts.new + counts.due + counts.repeat).toBe(items.length);
      }),
    );
  });

  it("the new cards of a day keep to the limit and its fifth", () => {
    fc.assert(
      fc.property(cards, limits, (given, limit) => {
        const { items } = arrangeQueue(given, TODAY, limit);
        const fresh = items.filter((item) => item.state === "new");
        const met = given.filter((card) => card.introducedOn === TODAY);
        const exercises = fresh.filter((item) => item.kind === "exercise");
        const metExercises = met.filter((card) => card.kind === "exercise");
        expect(fresh.length).toBeLessThanOrEqual(Math.max(0, limit.newPerDay - met.length));
        if (exercises.length > 0)
          expect((exercises.length + metExercises.length) * 5).toBeLessThanOrEqual(limit.newPerDay);
        const blocks = fresh
          .filter((item) => item.kind === "card")
          .flatMap((item) => item.card.block ?? []);
        expect(new Set(blocks).size).toBe(blocks.length);
      }),
    );
  });

  it("siblings stand apart wherever there are enough others", () => {
    const fewSiblings = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 6 }));
    const overdue = fc.array(fc.nat(20), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(fewSiblings, overdue, ([siblings, families], days) => {
        // Places that the siblings need with five others between, and no more than these.
        const count = (siblings - 1) * (ITEMS_BETWEEN_SIBLINGS + 1) + families;
        const given = days.slice(0, count).map((daysOverdue, index) => {
          const block = index < siblings * families ? `block-${index % families}` : null;
          return newCard(`card-${index}`, { block, memory: overdueBy(daysOverdue, 10) });
        });
        const blocks = arrangeQueue(given, TODAY, { newPerDay: 0 }).items.map(
          (item) => item.card.block,
        );
        blocks.forEach((block, index) => {
          const following = blocks.slice(index + 1, index + 1 + ITEMS_BETWEEN_SIBLINGS);
          if (block !== null) expect(following).not.toContain(block);
        });
      }),
    );
  });

  it("without siblings due cards come by how many of their intervals they are late", () => {
    fc.assert(
      fc.property(cards, (given) => {
        const single = given.map((card) => ({ ...card, block: null }));
        const late = arrangeQueue(single, TODAY, { newPerDay: 0 })
          .items.filter((item) => item.state === "due")
          .map(({ card: { memory } }) =>
            memory.kind === "new"
              ? 0
              : (Date.parse(TODAY) - Date.parse(memory.dueOn)) / memory.intervalDays,
          );
        expect(late).toEqual(late.toSorted((one, other) => other - one));
      }),
    );
  });
});

describe("laws of the limits", () => {
  it("nothing is lost: each due card is offered or held, and which does not depend on how they are given", () => {
    const shuffled = cards.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, everyLimit, ([given, other], limit) => {
        const { items, counts, held } = arrangeQueue(given, TODAY, limit);
        const all = arrangeQueue(given, TODAY, { newPerDay: 0 }).counts.due;
        expect(counts.due + held).toBe(all);
        expect(new Set(items.map((item) => item.cardId)).size).toBe(items.length);
        expect(arrangeQueue(other, TODAY, limit)).toEqual({ items, counts, held });
      }),
    );
  });

  it("what was chosen for a day means nothing on the next", () => {
    fc.assert(
      fc.property(cards, everyLimit, (given, limit) => {
        const tomorrow = addDays(TODAY, 1);
        expect(arrangeQueue(given, tomorrow, limit)).toEqual(
          arrangeQueue(given, tomorrow, { ...limit, choice: null }),
        );
      }),
    );
  });

  it("an order changes only the order where nothing is held back", () => {
    fc.assert(
      fc.property(cards, fc.constantFrom(...DUE_ORDERS), (given, order) => {
        const ids = (limit: QueueLimits) =>
          arrangeQueue(given, TODAY, limit)
            .items.map((item) => item.cardId)
            .sort();
        expect(ids({ newPerDay: 20, order })).toEqual(ids({ newPerDay: 20 }));
      }),
    );
  });

  it("catching up offers the whole backlog once in its days, and on each about the same", () => {
    const spreads = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 40 })),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(spreads, ([late, days]) => {
        const given = late.map((overdue, index) =>
          newCard(`card-${index}`, { memory: overdueBy(overdue, 5) }),
        );
        const catchUp = beginCatchUp(given, TODAY, days);
        const sizes = arrangeComingDays(given, TODAY, days, { newPerDay: 0, catchUp }).map(
          ({ items }) => items.length,
        );
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(given.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it("a block of ten thousand siblings among ten thousand others is arranged whole", () => {
  const given = Array.from({ length: 20_000 }, (_, index) =>
    newCard(`card-${index}`, {
      block: index % 2 === 0 ? "block" : null,
      memory: overdueBy(index % 9, 10),
    }),
  );
  expect(arrangeQueue(given, TODAY, { newPerDay: 20 }).items.length).toBe(20_000);
});
