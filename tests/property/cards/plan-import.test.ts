import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, type Edge as Candidate } from "#lib/domain/cards/matching/assignment.ts";
import { planImport, type CardInDeck } from "#lib/domain/cards/index.ts";

const WORDS = "step slope curve valley ridge cost unit layer weight bound noise batch".split(" ");
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 })
  .map((words) => words.join(" "));
const card = fc.record({
  concept: fc.constantFrom("a", "b"),
  ordinal: fc.integer({ min: 0, max: 4 }),
  source: sentence,
  answer: sentence,
});
const cards = fc.array(card, { maxLength: 8 }).map((list) =>
  list.map(({ concept, ordinal, source, answer }) => ({
    slot: `${concept}|prop|R3|forward|${ordinal}`,
    prompt: `What of ${source}?`,
    source,
    answer,
  })),
);
const asDeck = (list: readonly Omit<CardInDeck, "id" | "archived">[]): CardInDeck[] =>
  list.map((each, index) => ({ ...each, id: String(index), archived: false }));

describe("laws of planning", () => {
  it("planning a note over itself leaves all unchanged", () => {
    fc.assert(
      fc.property(cards, (list) => {
        expect(planImport(asDeck(list), list).counts.unchanged).toBe(list.length);
      }),
    );
  });

  it("every old and every new card stands in the plan exactly once", () => {
    fc.assert(
      fc.property(cards, cards, (before, after) => {
        const { changes } = planImport(asDeck(before), after);
        const olds = changes.flatMap((each) => (each.change === "new" ? [] : [each.was.id]));
        const news = changes.flatMap((each) => (each.change === "gone" ? [] : [each.next]));
        expect([...olds].sort()).toEqual(
          asDeck(before)
            .map(({ id }) => id)
            .sort(),
        );
        expect(news).toEqual(after);
      }),
    );
  });

  it("going to another text and back brings every card its own history again", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(card, { maxLength: 7, selector: (each) => each.source + each.answer }),
        cards,
        (unique, after) => {
          const before = unique.map(({ concept, ordinal, source, answer }) => ({
            slot: `${concept}|prop|R3|forward|${ordinal}`,
            prompt: `What of ${source}?`,
            source,
            answer,
          }));
          const there = planImport(asDeck(before), after);
          const deck = there.changes.map((each, index): CardInDeck => {
            if (each.change === "new") return { ...each.next, id: `new ${index}`, archived: false };
            if (each.change === "gone") return { ...each.was, archived: true };
            return { ...each.next, id: each.was.id, archived: false };
          });
          const exactlyKept = there.changes.flatMap((each) =>
            each.change === "unchanged" || each.change === "gone" ? [each.was.id] : [],
          );
          const back = planImport(deck, before);
          const returned = back.changes.flatMap((each) =>
            each.change === "new" || each.change === "gone" ? [] : [each.was.id],
          );
          for (const id of exactlyKept) expect(returned).toContain(id);
        },
      ),
    );
  });

  it("the assignment weighs at least as much as any other pairing", () => {
    const candidate = fc.record({
      old: fc.integer({ min: 0, max: 3 }),
      next: fc.integer({ min: 0, max: 3 }),
      weight: fc.integer({ min: 1, max: 12 }).map((tenths) => tenths / 10),
    });
    const best = (rest: readonly Candidate[]): number => {
      const [first, ...others] = rest;
      if (!first) return 0;
      const apart = others.filter((each) => each.old !== first.old && each.next !== first.next);
      return Math.max(best(others), first.weight + best(apart));
    };
    const unique = fc.uniqueArray(candidate, {
      maxLength: 9,
      selector: (each) => `${each.old} ${each.next}`,
    });
    fc.assert(
      fc.property(unique, (candidates) => {
        const chosen = assign(candidates);
        expect(new Set(chosen.map((each) => each.old)).size).toBe(chosen.length);
        expect(new Set(chosen.map((each) => each.next)).size).toBe(chosen.length);
        expect(chosen.reduce((sum, each) => sum + each.weight, 0)).toBeCloseTo(best(candidates), 6);
      }),
    );
  });
});
