import { describe, expect, it } from "vitest";
import { wholeTicks } from "#app/_figures/axis.ts";
import { heatOf, monthsAbove, weeksOf } from "#app/(study)/progress/_figures/heat.ts";
import { intervalPlace, stackDots } from "#app/(study)/progress/_figures/interval-place.ts";
import {
  latelyWords,
  mistakesOf,
  mistakesWords,
} from "#app/(study)/progress/_figures/mistake-words.ts";
import { rangeWords, shareWords } from "#app/_figures/share-words.ts";
import { resultsByFamily, retentionOf } from "#lib/domain/progress/index.ts";
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

describe("mistakes by name", () => {
  const today = "2026-11-24" as LocalDate;
  const answers = (family: string, ...made: readonly (string | null)[]) =>
    made.map((mistake) => ({
      family,
      day: today,
      correct: mistake === null,
      misconceptions: mistake === null ? [] : [mistake],
    }));
  const resultsOf = (...rows: ReturnType<typeof answers>) =>
    resultsByFamily(rows).map((result) => ({
      ...result,
      title: result.family,
      section: "8.2.1",
      slips: result.slips.map((slip) => ({ ...slip, feedbackHtml: slip.misconception })),
    }));
  const lately = (...made: readonly (string | null)[]) =>
    mistakesOf(resultsOf(...answers("a", ...made))).map((each) => latelyWords(each, today));

  it("stand with the most frequent first, each in its exercise", () => {
    const results = resultsOf(...answers("a", "x", "y", "y"), ...answers("b", "x"));
    expect(
      mistakesOf(results).map(({ key, times, total }) => `${key}: ${times} of ${total}`),
    ).toEqual(["a y: 2 of 3", "a x: 1 of 3", "b x: 1 of 1"]);
  });

  it("conclude nothing from few answers", () => {
    expect(lately("x")).toEqual(["in the latest answer"]);
    expect(lately("x", null)).toEqual(["not in the latest answer, too few to tell"]);
    expect(lately("x", null, null)).toEqual(["not in the last 2, too few to tell"]);
  });

  it("say whether one is gone, or came back", () => {
    const gone = ["x", null, null, null, null, null] as const;
    expect(lately(...gone)).toEqual(["not in the last 5"]);
    expect(lately(...gone, "x")).toEqual(["came back today"]);
    const words = (...made: readonly (string | null)[]) => {
      const results = resultsOf(...answers("a", ...made));
      return mistakesWords(mistakesOf(results), results);
    };
    expect(words(null, null)).toMatch(/^No mistake with a name in 2 answers yet/);
    expect(words("x")).toBe("1 mistake with a name, in reviews and in practice.");
    expect(words(...gone)).toContain("Gone, as far as the last 5 answers or more can tell: 1.");
    expect(words(...gone, "x")).toContain("Come back after that: 1.");
  });
});
