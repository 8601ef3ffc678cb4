import { describe, expect, test } from "vitest";
import {
  arrangeCards,
  CARDS_A_PAGE,
  foldLetters,
  type CardListAsk,
  type CardToList,
} from "#lib/server/use-cases/card-list.ts";

interface Named extends CardToList {
  readonly name: string;
}

const card = (name: string, rest: Partial<CardToList> = {}): Named => ({
  name,
  searchable: foldLetters(name),
  own: false,
  exercise: false,
  leech: false,
  suspended: false,
  state: "scheduled",
  dueOn: null,
  intervalDays: null,
  easeHundredths: null,
  difficulty: null,
  ...rest,
});

const USUAL: CardListAsk = { query: "", show: "all", sort: "due", descending: false, page: 1 };

const names = (cards: readonly Named[], ask: Partial<CardListAsk> = {}): readonly string[] =>
  arrangeCards(cards, { ...USUAL, ...ask }).cards.map(({ name }) => name);

describe("the search", () => {
  const cards = [card("The Hessian of a cost"), card("Écart type"), card("A cost surface")];

  test("finds cards that hold every word, in any order", () => {
    expect(names(cards, { query: "cost hessian" })).toEqual(["The Hessian of a cost"]);
    expect(names(cards, { query: "COST" })).toHaveLength(2);
  });

  test("looks past accents and large letters", () => {
    expect(names(cards, { query: "ecart" })).toEqual(["Écart type"]);
    expect(names(cards, { query: "ÉCART" })).toEqual(["Écart type"]);
  });

  test("finds all where only spaces are asked for", () => {
    expect(names(cards, { query: "  " })).toHaveLength(3);
  });
});

describe("the filters", () => {
  const cards = [
    card("due", { state: "due" }),
    card("new", { state: "new", own: true }),
    card("suspended", { state: "suspended", suspended: true, leech: true }),
    card("exercise", { exercise: true }),
    card("archived", { state: "archived", own: true }),
    card("dropped", { state: "dropped", own: true }),
  ];

  test("show what they name, and only the last two show what is archived or dropped", () => {
    expect(names(cards, { show: "all" })).not.toContain("archived");
    expect(names(cards, { show: "own" })).toEqual(["new"]);
    for (const show of ["due", "new", "suspended", "archived", "dropped"] as const)
      expect(names(cards, { show })).toEqual([show]);
  });

  test("count what matches the words, whichever is chosen", () => {
    const { counts } = arrangeCards(cards, { ...USUAL, show: "due" });
    expect(counts).toEqual({
      all: 4,
      due: 1,
      new: 1,
      own: 1,
      exercises: 1,
      suspended: 1,
      leech: 1,
      archived: 1,
      dropped: 1,
    });
    expect(arrangeCards(cards, { ...USUAL, query: "nothing like it" }).counts.all).toBe(0);
  });
});

describe("the order", () => {
  const cards = [
    card("new", { state: "new" }),
    card("later", { dueOn: "2026-12-01", intervalDays: 3, easeHundredths: 250 }),
    card("asleep", {
      state: "suspended",
      suspended: true,
      dueOn: "2026-11-01",
      intervalDays: 1,
      easeHundredths: 130,
    }),
    card("sooner", { dueOn: "2026-11-24", intervalDays: 9, easeHundredths: 196 }),
  ];

  test("by due day puts what has none after what has one, and what is suspended last", () => {
    expect(names(cards)).toEqual(["sooner", "later", "new", "asleep"]);
    expect(names(cards, { descending: true })).toEqual(["later", "sooner", "new", "asleep"]);
  });

  test("by interval and ease runs both ways, new cards last", () => {
    expect(names(cards, { sort: "interval" })).toEqual(["asleep", "later", "sooner", "new"]);
    expect(names(cards, { sort: "ease", descending: true })).toEqual([
      "later",
      "sooner",
      "asleep",
      "new",
    ]);
  });

  test("leaves equals as they came", () => {
    expect(names([card("b"), card("a"), card("c")])).toEqual(["b", "a", "c"]);
  });
});

test("a page holds fifty cards, and a page too far is the last one", () => {
  const cards = Array.from({ length: CARDS_A_PAGE + 5 }, (_, index) => card(String(index)));
  expect(names(cards)).toHaveLength(CARDS_A_PAGE);
  const far = arrangeCards(cards, { ...USUAL, page: 9 });
  expect([far.page, far.pages, far.cards.length]).toEqual([2, 2, 5]);
  expect(arrangeCards([], USUAL)).toMatchObject({ page: 1, pages: 1, cards: [] });
});
