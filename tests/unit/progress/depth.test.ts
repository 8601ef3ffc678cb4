import { describe, expect, it } from "vitest";
import {
  conceptStates,
  depthHistory,
  openingRows,
  sectionDepths,
} from "#lib/domain/progress/index.ts";
import { card, dayOf, freshCard, row, TODAY } from "./study.ts";

const suspended = { suspended: true, buriedUntil: null };

const standingOf = (...cards: Parameters<typeof conceptStates>[0]) =>
  conceptStates(cards, TODAY)[0]?.standing;

describe("the depth of a section", () => {
  it("is the middle interval of what is in rotation", () => {
    const cards = [card("a", 38, 5), card("b", 1, 1), card("c", 15, -2), freshCard("d")];
    expect(sectionDepths(cards, TODAY)).toEqual([
      {
        section: "8.2.1",
        cards: 4,
        exercises: 0,
        fresh: 1,
        due: 1,
        intervalsDays: [1, 15, 38],
        depthDays: 15,
      },
    ]);
  });

  it("of an even number is rounded down between the two middle ones", () => {
    expect(sectionDepths([card("a", 6, 1), card("b", 15, 1)], TODAY)[0]?.depthDays).toBe(10);
  });

  it("is none while nothing was answered", () => {
    expect(sectionDepths([freshCard("a")], TODAY)[0]?.depthDays).toBeNull();
  });

  it("does not weigh suspended cards, which are still counted", () => {
    const cards = [card("a", 6, 0), card("b", 95, 0, { availability: suspended })];
    expect(sectionDepths(cards, TODAY)[0]).toMatchObject({ cards: 2, due: 1, depthDays: 6 });
  });

  it("keeps sections in their order and counts exercises apart", () => {
    const cards = [
      card("a", 6, 1, { section: "8.2.2" }),
      card("b", 6, 1, { section: "8.2.1" }),
      card("c", 6, 1, { section: "8.2.2", kind: "exercise" }),
    ];
    expect(
      sectionDepths(cards, TODAY).map(({ section, cards: texts, exercises }) => [
        section,
        texts,
        exercises,
      ]),
    ).toEqual([
      ["8.2.2", 1, 1],
      ["8.2.1", 1, 0],
    ]);
  });
});

describe("the standing of a concept", () => {
  it("is new until one of its cards was answered", () => {
    expect(standingOf(freshCard("a"), freshCard("b"))).toBe("new");
    expect(standingOf(freshCard("a"), card("b", 1, 1))).toBe("learning");
  });

  it("is held from a middle interval of 15 days with no card unseen", () => {
    expect(standingOf(card("a", 15, 1), card("b", 15, 1))).toBe("held");
    expect(standingOf(card("a", 14, 1))).toBe("learning");
    expect(standingOf(card("a", 95, 1), freshCard("b"))).toBe("learning");
  });

  it("with all its cards suspended is being learned, no more", () => {
    expect(standingOf(card("a", 95, 1, { availability: suspended }))).toBe("learning");
  });

  it("concepts of one name in two sections are two", () => {
    const cards = [freshCard("a"), freshCard("b", { section: "8.2.2" })];
    expect(conceptStates(cards, TODAY).map((state) => state.section)).toEqual(["8.2.1", "8.2.2"]);
  });
});

describe("the depth of the past", () => {
  const sectionOf = new Map([
    ["a", "8.2.1"],
    ["b", "8.2.1"],
    ["c", "8.2.2"],
  ]);

  it("is the middle of the intervals as they stood at the end of each day", () => {
    const steps = [
      row(-20, { cardId: "a", intervalDaysAfter: 1 }),
      row(-19, { cardId: "a", intervalDaysAfter: 6 }),
      row(-13, { cardId: "b", intervalDaysAfter: 1 }),
      row(-13, { cardId: "a", intervalDaysAfter: 15 }),
      row(-6, { cardId: "c", intervalDaysAfter: 1 }),
    ];
    const history = depthHistory(steps.toReversed(), sectionOf, [dayOf(-21), dayOf(-14), TODAY]);
    expect(history.map(({ day, depthDays }) => [day, Object.fromEntries(depthDays)])).toEqual([
      [dayOf(-21), {}],
      [dayOf(-14), { "8.2.1": 6 }],
      [TODAY, { "8.2.1": 8, "8.2.2": 1 }],
    ]);
  });

  it("a forgotten card leaves it, and what was undone never was in it", () => {
    const steps = [
      row(-9, { cardId: "c", intervalDaysAfter: 1 }),
      row(-5, { cardId: "c", role: "setting", grade: null, intervalDaysAfter: 0 }),
      row(-3, { cardId: "a", role: "undone", intervalDaysAfter: 6 }),
    ];
    const history = depthHistory(steps, sectionOf, [dayOf(-7), TODAY]);
    expect(history.map((past) => past.depthDays.size)).toEqual([1, 0]);
  });

  it("is the same where only the latest rows are read, after opening rows", () => {
    const steps = [
      row(-40, { cardId: "a", intervalDaysBefore: 0, intervalDaysAfter: 6 }),
      row(-39, { cardId: "b", intervalDaysBefore: 0, intervalDaysAfter: 15 }),
      row(-3, { cardId: "a", intervalDaysBefore: 6, intervalDaysAfter: 15 }),
    ];
    const cards = [card("a", 15, 12), card("b", 15, 1), freshCard("d")];
    const latest = steps.filter((step) => step.day >= dayOf(-10));
    const opened = [...openingRows(latest, cards, dayOf(-10)), ...latest];
    const days = [dayOf(-10), dayOf(-3)];
    expect(depthHistory(opened, sectionOf, days)).toEqual(depthHistory(steps, sectionOf, days));
  });
});
