import { describe, expect, it } from "vitest";
import { wholeTicks } from "#app/(study)/progress/_figures/axis.ts";
import { heatOf, monthsAbove, weeksOf } from "#app/(study)/progress/_figures/heat.ts";
import { intervalPlace, stackDots } from "#app/(study)/progress/_figures/interval-place.ts";
import { rangeWords, shareWords } from "#app/(study)/progress/_figures/words.ts";
import { retentionOf } from "#lib/domain/progress/index.ts";
import { daysFrom, type LocalDate } from "#lib/domain/time/local-date.ts";

const days = (first: string, count: number) =>
  daysFrom(first as LocalDate, count).map((day) => ({ day }));

describe("the calendar", () => {
  it("has a step for each range of reviews, and none for none", () => {
    expect([0, 1, 4, 5, 10, 20, 29, 30, 400].map(heatOf)).toEqual([0, 1, 1, 2, 3, 4, 4, 5, 5]);
  });

  it("stands in weeks from Monday, blank where no day is", () => {
    const weeks = weeksOf(days("2026-11-18", 7));
    expect(weeks.map((week) => week.map((each) => each?.day.slice(8) ?? ""))).toEqual([
      ["", "", "18", "19", "20", "21", "22"],
      ["23", "24", "", "", "", "", ""],
    ]);
  });

  it("loses no day", () => {
    const all = days("2026-06-01", 177);
    expect(
      weeksOf(all)
        .flat()
        .filter((each) => each !== null),
    ).toEqual(all);
  });

  it("names a month above the week of its first day", () => {
    const months = monthsAbove(weeksOf(days("2026-11-23", 21)));
    expect(months).toEqual([null, "2026-12-01", null]);
  });
});

describe("an axis of whole numbers", () => {
  it("has at most four ticks, none above the largest value", () => {
    for (const most of [1, 4, 5, 15, 23, 99, 100, 1234]) {
      const ticks = wholeTicks(most);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(4);
      expect(Math.max(...ticks)).toBeLessThanOrEqual(most);
    }
  });
});

describe("the strip of intervals", () => {
  it("keeps longer intervals further right, and within its width", () => {
    const places = [1, 2, 6, 15, 38, 95, 150, 3000].map(intervalPlace);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(places.at(-1)).toBeLessThan(1);
  });

  it("puts dots that would cover each other above each other", () => {
    expect(stackDots([6, 6, 6, 38], 0.02).map((dot) => dot.storey)).toEqual([0, 1, 2, 0]);
  });
});

describe("the words of a share", () => {
  it("say how sure it is, or that it is too few to tell", () => {
    expect(rangeWords(retentionOf(18, 20))).toBe("70 to 97%");
    expect(shareWords(retentionOf(18, 20))).toBe("90%");
    expect(rangeWords(retentionOf(3, 4))).toBe("too few to tell");
    expect(shareWords(retentionOf(3, 4))).toBe("–");
  });
});
