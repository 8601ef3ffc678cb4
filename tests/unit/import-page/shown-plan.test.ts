import { expect, it } from "vitest";
import {
  CARDS_AT_ONCE,
  foldsOf,
  countNew,
  isFaulty,
  isQuiet,
  lastWordsOf,
  losesMost,
  shownCounts,
  wordKey,
  type Word,
} from "#app/(study)/notes/_plan/shown-plan.ts";
import { changeWords } from "#app/(study)/notes/_plan/words.ts";
import { card, note } from "./plan-of.ts";

const words = (entries: readonly (readonly [string, Word])[]) =>
  new Map(entries.map(([slot, word]) => [wordKey("a.md", slot), word]));

it("a dropped card is counted apart, and goes with the import by note and slot", () => {
  const plan = note([card("new", "one"), card("new", "two"), card("unchanged")]);
  const decided = words([["two", { drop: true }]]);
  expect(countNew(plan, decided)).toEqual({ kept: 1, dropped: 1 });
  expect(lastWordsOf(plan, decided)).toEqual([{ path: "a.md", slot: "two", drop: true }]);
});

it("what was decided of a card that a newer plan does not offer is left behind", () => {
  const decided = words([["gone", { drop: true }]]);
  expect(lastWordsOf(note([card("new", "one")]), decided)).toEqual([]);
});

it("a plan in which more than half of the cards would be gone is asked about once more", () => {
  expect(losesMost(note([card("gone"), card("unchanged"), card("new", "n")]))).toBe(false);
  expect(losesMost(note([card("gone"), card("gone"), card("unchanged")]))).toBe(true);
  expect(losesMost(note([card("new", "n")]))).toBe(false);
});

it("a note is quiet when it brings no change of a card, of its path, and is not left out", () => {
  expect(isQuiet(note([card("unchanged")]))).toBe(true);
  expect(isQuiet(note([card("unchanged")], { pathBefore: "b.md" }))).toBe(false);
  expect(isQuiet(note([], { leftOut: true }))).toBe(false);
  expect(isQuiet(note([card("unchanged"), card("moved")]))).toBe(false);
  expect(isQuiet(note([{ ...card("unchanged"), revived: true }]))).toBe(false);
});

it("a note with something to mend is found among many, one that is left out too", () => {
  const problem = { kind: "note-empty", line: 1, found: "a", expected: "b", hint: "c" } as const;
  expect(isFaulty(note([card("unchanged")], { problems: [problem] }))).toBe(true);
  expect(isFaulty(note([], { leftOut: true, problems: [problem] }))).toBe(true);
  expect(isFaulty(note([card("new", "a")]))).toBe(false);
});

it("a card that comes back with the words it had is counted as its line says, not as kept", () => {
  const back = { ...card("unchanged"), revived: true };
  const plan = note([back, back, card("unchanged"), { ...card("reworded"), revived: true }]);
  expect(shownCounts(plan)).toMatchObject({ revived: 2, unchanged: 1, reworded: 1 });
  expect(changeWords(back)).toBe("coming back, line 1, with its history");
  expect(changeWords(card("unchanged"))).toBe("kept, line 1");
});

it("a long list stands open at its beginning, and folds hold each of the other cards once", () => {
  expect(foldsOf(0)).toEqual([]);
  expect(foldsOf(CARDS_AT_ONCE)).toEqual([]);
  expect(foldsOf(CARDS_AT_ONCE + 1)).toEqual([{ from: CARDS_AT_ONCE, to: CARDS_AT_ONCE + 1 }]);
  expect(foldsOf(3 * CARDS_AT_ONCE)).toEqual([
    { from: CARDS_AT_ONCE, to: 2 * CARDS_AT_ONCE },
    { from: 2 * CARDS_AT_ONCE, to: 3 * CARDS_AT_ONCE },
  ]);
});
