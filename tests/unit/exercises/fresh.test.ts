import { describe, expect, it } from "vitest";
import { freshKey, numbersOf, problemOfKey, seedFor } from "#lib/domain/exercises/index.ts";
import type { FreshRequest } from "#lib/domain/exercises/index.ts";

const request: FreshRequest = {
  family: "count-unit-orderings",
  learnerId: "learner",
  cardId: "card",
  repetition: 0,
  lapses: 0,
  showing: 0,
  easeHundredths: 250,
  recentNumbers: [],
};

describe("the seed of a showing", () => {
  it("is the same on every device, for ever", () => {
    expect(seedFor(request)).toBe(seedFor({ ...request }));
    expect(seedFor(request)).toBe(660811837);
  });
  it("changes with everything that a showing consists of, and with the salt", () => {
    const seeds = [
      seedFor(request),
      seedFor(request, 1),
      seedFor({ ...request, learnerId: "other" }),
      seedFor({ ...request, cardId: "other" }),
      seedFor({ ...request, repetition: 1 }),
      seedFor({ ...request, lapses: 1 }),
      seedFor({ ...request, showing: 1 }),
    ];
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});

describe("fresh numbers", () => {
  it("never repeat the last twelve", () => {
    const recent: string[] = [];
    for (let showing = 0; showing < 60; showing += 1) {
      const key = freshKey({ ...request, showing, recentNumbers: recent.slice(-12) });
      const numbers = numbersOf(key);
      expect(recent.slice(-12)).not.toContain(numbers);
      recent.push(numbers);
    }
  });
  it("hash again when the first seed leads to known numbers", () => {
    const first = freshKey(request);
    const second = freshKey({ ...request, recentNumbers: [numbersOf(first)] });
    expect(second.seed).toBe(seedFor(request, 1));
  });
  it("go up a level when twenty salts find nothing new", () => {
    const level1 = Array.from({ length: 21 }, (_, salt) =>
      numbersOf({ family: request.family, level: 1, seed: seedFor(request, salt) }),
    );
    expect(freshKey({ ...request, recentNumbers: level1 }).level).toBe(2);
  });
  it("follow the repetition in their level", () => {
    expect(freshKey({ ...request, repetition: 2 }).level).toBe(2);
  });
});

describe("a key with a problem", () => {
  it.each([
    [{ family: "no-such-family", seed: 1 }, 'There is no family "no-such-family".'],
    [{ family: "change-in-cost", version: 9, seed: 1 }, '"change-in-cost" has no version 9.'],
    [
      { family: "count-unit-orderings", level: 3, seed: 1 },
      '"count-unit-orderings" has levels 1, 2, not 3.',
    ],
    [
      { family: "change-in-cost", seed: -1 },
      "The seed -1 is not a whole number from 0 to 4294967295.",
    ],
    [
      { family: "change-in-cost", seed: 0.5 },
      "The seed 0.5 is not a whole number from 0 to 4294967295.",
    ],
  ])("%o says which", (key, problem) => {
    expect(problemOfKey(key)).toBe(problem);
  });
  it("is none where there is an exercise", () => {
    expect(problemOfKey({ family: "change-in-cost", seed: 0 })).toBeUndefined();
  });
});
