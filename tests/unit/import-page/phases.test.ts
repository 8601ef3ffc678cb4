import { expect, test } from "vitest";
import { farOf, importingPhases, PLANNING } from "#app/(study)/notes/import/phases.ts";

const sharesOf = (phases: typeof PLANNING): readonly number[] =>
  phases.flatMap(({ name }) => [0, 1, 2, 3].map((done) => farOf(phases, name, done, 3).share));

test("one bar covers all phases: it never goes back, and is full only at the end", () => {
  const storing = importingPhases(true);
  expect(storing.map(({ name }) => name)).toEqual(["pictures", "reading", "comparing", "storing"]);
  for (const phases of [PLANNING, storing, importingPhases(false)]) {
    const shares = sharesOf(phases);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBe(0);
  }
  expect(farOf(storing, "reading", 3, 3).share).toBeLessThan(0.6);
  expect(farOf(storing, "storing", 3, 3).share).toBe(1);
});

test("without pictures the bar begins with the notes", () => {
  expect(farOf(importingPhases(false), "reading", 0, 3).share).toBe(0);
});

test("each phase is said in words, with numbers where there are any", () => {
  expect(farOf(PLANNING, "reading", 29, 360).words).toBe("Finding the cards, 29 of 360");
  expect(farOf(PLANNING, "comparing", 0, 1)).toMatchObject({
    phase: "Comparing with your cards",
    words: "Comparing with your cards …",
  });
  expect(farOf(PLANNING, "files", 0, 0).words).toBe("Reading the files …");
});
