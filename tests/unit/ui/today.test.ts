import { describe, expect, it } from "vitest";
import { basinPlace, bedPath, lakeScale } from "#app/_today/lake-shape.ts";
import { rulerDays } from "#app/_today/ruler-days.ts";
import { habitWords, waitingWords } from "#app/_today/words.ts";
import { nextWords } from "#app/_ui/next-words.ts";
import { addDays, daysFrom, type LocalDate } from "#lib/domain/time/local-date.ts";

const TODAY = "2026-11-24" as LocalDate;

describe("the scale of the lake", () => {
  it("is ruled at SM-2's own intervals, as far as the deepest basin reaches", () => {
    expect(lakeScale(1, 100).ruledDays).toEqual([1, 6, 15]);
    expect(lakeScale(21, 100).ruledDays).toEqual([1, 6, 15, 38]);
    expect(lakeScale(2000, 100).ruledDays.at(-1)).toBe(595);
  });

  it("never draws below the water", () => {
    for (const days of [0, 1, 40, 95, 5000])
      expect(lakeScale(days, 100).depth(days)).toBeLessThanOrEqual(100);
  });

  it("begins at the surface", () => expect(lakeScale(15, 100).depth(0)).toBe(0));
});

describe("the bed of the lake", () => {
  it("runs from shore to shore through each basin", () => {
    const path = bedPath([40, 20], 1000, 10);
    expect(path.startsWith("M0 10")).toBe(true);
    expect(path.endsWith("1000 10")).toBe(true);
    expect(path).toContain(`${Math.round(basinPlace(0, 2) * 10_000) / 10} 50`);
    expect(path).toContain(`${Math.round(basinPlace(1, 2) * 10_000) / 10} 30`);
  });

  /** The heights of a path of pairs. */
  const heights = (path: string): readonly number[] =>
    path
      .split(/[MC ]/)
      .filter((part) => part !== "")
      .flatMap((part, index) => (index % 2 === 1 ? Number(part) : []));

  it("is flat where nothing is remembered", () => {
    expect(new Set(heights(bedPath([0, 0, 0], 1000, 10)))).toEqual(new Set([10]));
  });

  it("rises to the surface between a basin and none, and stays below it between two", () => {
    expect(heights(bedPath([40, 0], 1000, 10)).slice(4)).toContain(10);
    expect(heights(bedPath([40, 20], 1000, 10)).slice(4, -3)).not.toContain(10);
  });

  it("stands within the page, in order", () => {
    const places = [0, 1, 2, 3].map((index) => basinPlace(index, 4));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(1);
  });
});

describe("the ruler of days", () => {
  const past = daysFrom(addDays(TODAY, -13), 14).map((day) => ({ day, reviews: 2, seconds: 20 }));
  const coming = daysFrom(addDays(TODAY, 1), 7).map((day) => ({ day, due: 3 }));
  const waiting = { total: 5, cards: 5, exercises: 0, fresh: 0, repeats: 0 };
  const ruler = (since: LocalDate | null) =>
    rulerDays({ day: TODAY, since, past, coming, waiting });

  it("shows two weeks back, today, and a week ahead", () => {
    expect(ruler(addDays(TODAY, -40)).map(({ when }) => when)).toEqual([
      ...Array<string>(13).fill("past"),
      "today",
      ...Array<string>(7).fill("coming"),
    ]);
  });

  it("shows no day before the first one", () => {
    expect(
      ruler(addDays(TODAY, -2))
        .slice(0, 3)
        .map(({ when }) => when),
    ).toEqual(["past", "past", "today"]);
    expect(ruler(null)[0]).toEqual({ day: TODAY, when: "today", reviews: 2, due: 5 });
  });
});

describe("the words of Today", () => {
  it("name only what there is", () => {
    expect(waitingWords({ total: 23, cards: 15, exercises: 6, fresh: 2, repeats: 0 })).toBe(
      "15 cards, 6 exercises, 2 new.",
    );
    expect(waitingWords({ total: 2, cards: 1, exercises: 0, fresh: 0, repeats: 1 })).toBe(
      "1 card, 1 to repeat.",
    );
  });

  it("count no days on the first one", () => {
    expect(habitWords({ studied: 1, of: 1 })).toBe("A day off loses nothing; cards wait.");
    expect(habitWords({ studied: 10, of: 13 })).toContain("Studied 10 of the last 13 days.");
  });

  it("say when the next reviews come, from which hour, and for how long", () => {
    const next = { day: addDays(TODAY, 1), count: 12, seconds: 420 };
    expect(nextWords(next, TODAY, 4)).toBe(
      "Next: 12 reviews tomorrow from 04:00, about 7 minutes.",
    );
    expect(nextWords(null, TODAY, 4)).toContain("Nothing is scheduled.");
  });
});
