import { expect, it } from "vitest";
import {
  countNew,
  isQuiet,
  lastWordsOf,
  losesMost,
  wordKey,
  type ShownCard,
  type ShownNote,
  type Word,
} from "#app/(study)/notes/_plan/shown-plan.ts";

const card = (change: ShownCard["change"], slot?: string): ShownCard => ({
  change,
  card: {
    prompt: "What?",
    answer: "That.",
    promptHtml: null,
    answerHtml: null,
    context: [],
    label: "Def.",
    line: 1,
  },
  ...(slot === undefined ? {} : { slot }),
});

const note = (cards: readonly ShownCard[], rest: Partial<ShownNote> = {}): ShownNote => {
  const counts = { unchanged: 0, reworded: 0, moved: 0, new: 0, gone: 0 };
  for (const { change } of cards) counts[change] += 1;
  const empty = { refusals: [], problems: [], exercises: [] };
  return {
    path: "a.md",
    title: "A",
    unchanged: false,
    counts,
    cards,
    basis: "b",
    ...empty,
    ...rest,
  };
};

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
