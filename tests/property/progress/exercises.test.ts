import * as fc from "fast-check";
import { expect, it } from "vitest";
import { resultsByFamily, weakFamilies } from "#lib/domain/progress/index.ts";
import { dayOf, TODAY } from "#tests/unit/progress/study.ts";

const rows = fc.array(
  fc.record({
    family: fc.constantFrom("a", "b", "c"),
    day: fc.integer({ min: -80, max: 0 }).map(dayOf),
    correct: fc.boolean(),
    misconceptions: fc.uniqueArray(fc.constantFrom("x", "y", "z")),
    lapse: fc.boolean(),
  }),
  { maxLength: 60 },
);
const inOrder = rows.map((some) => some.toSorted((one, other) => (one.day < other.day ? -1 : 1)));

it("every answer is counted under its family, once", () => {
  fc.assert(
    fc.property(inOrder, (given) => {
      const results = resultsByFamily(given);
      expect(results.reduce((sum, { total }) => sum + total, 0)).toBe(given.length);
      for (const { right, total, answers, slips } of results) {
        expect(answers).toHaveLength(total);
        expect(answers.filter(Boolean)).toHaveLength(right);
        for (const slip of slips) {
          expect(slip.made).toHaveLength(total);
          expect(slip.times).toBe(slip.made.filter(Boolean).length);
          expect(slip.times).toBeGreaterThan(0);
          expect(slip.made.at(-1 - slip.answersSince)).toBe(true);
          expect(slip.made.slice(total - slip.answersSince)).not.toContain(true);
        }
      }
    }),
  );
});

it("a family stands for itself: answers of others change nothing about its results", () => {
  fc.assert(
    fc.property(inOrder, (given) => {
      const alone = resultsByFamily(given.filter(({ family }) => family === "a"));
      expect(resultsByFamily(given).filter(({ family }) => family === "a")).toEqual(alone);
    }),
  );
});

it("a weak family had a wrong answer, a named mistake or a lapse, and no family is named twice", () => {
  fc.assert(
    fc.property(inOrder, (given) => {
      const weak = weakFamilies(given, TODAY, 9);
      expect(new Set(weak.map(({ family }) => family)).size).toBe(weak.length);
      for (const { total, wrong, mistakes, lapses } of weak) {
        expect(wrong + mistakes.length + lapses).toBeGreaterThan(0);
        expect(Math.max(wrong, lapses, ...mistakes.map(({ times }) => times))).toBeLessThanOrEqual(
          total,
        );
        expect(total).toBeLessThanOrEqual(10);
      }
    }),
  );
});

it("three right answers settle any family", () => {
  fc.assert(
    fc.property(inOrder, (given) => {
      const right = { family: "a", day: TODAY, correct: true, misconceptions: [], lapse: false };
      const weak = weakFamilies([...given, right, right, right], TODAY, 9);
      expect(weak.map(({ family }) => family)).not.toContain("a");
    }),
  );
});
