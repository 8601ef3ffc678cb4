import { describe, expect, it } from "vitest";
import {
  paceSeconds,
  studiedOfLast,
  totals,
  usualDay,
  USUAL_SECONDS,
} from "#lib/domain/progress/index.ts";
import { dayOf, row, rows, TODAY } from "./study.ts";

describe("days studied", () => {
  it("are counted within the last days", () => {
    const given = [row(-30), row(-12), row(-3), row(-3), row(0)];
    expect(studiedOfLast(given, TODAY, 13)).toEqual({ studied: 3, of: 13 });
  });

  it("today does not count against anyone before the day is over", () => {
    expect(studiedOfLast([row(-1), row(-2)], TODAY, 13)).toEqual({ studied: 2, of: 2 });
  });

  it("days before the first one do not count", () => {
    expect(studiedOfLast([row(-4), row(0)], TODAY, 13)).toEqual({ studied: 2, of: 5 });
    expect(studiedOfLast([row(0)], TODAY, 13)).toEqual({ studied: 1, of: 1 });
    expect(studiedOfLast([], TODAY, 13)).toEqual({ studied: 0, of: 0 });
  });

  it("a clock that ran ahead does not count yet", () => {
    expect(studiedOfLast([row(-1), row(1)], TODAY, 13)).toEqual({ studied: 1, of: 1 });
  });
});

describe("totals", () => {
  it("say since when, how many reviews and days, and the longest run", () => {
    const given = [
      row(-9),
      row(-8),
      row(-7),
      row(-7),
      row(-3),
      row(-2),
      row(0, { role: "undone" }),
    ];
    expect(totals(given)).toMatchObject({
      reviews: 6,
      firstDay: dayOf(-9),
      studiedDays: 5,
      longestRunDays: 3,
      retention: { kind: "too-few", passed: 6, total: 6 },
    });
  });

  it("of nothing are nothing", () => {
    expect(totals([])).toMatchObject({ reviews: 0, firstDay: null, longestRunDays: 0 });
  });
});

describe("a break", () => {
  it("is counted from the first day on, also where the rows do not reach back to it", () => {
    expect(studiedOfLast([], TODAY, 13, dayOf(-60))).toEqual({ studied: 0, of: 13 });
    expect(studiedOfLast([row(-2)], TODAY, 13, dayOf(-60))).toEqual({ studied: 1, of: 13 });
  });
});

describe("the pace", () => {
  it("is the median of the timed answers", () => {
    expect(paceSeconds([4, 90, 12, 14, 13].map((seconds) => seconds * 1000))).toBe(13);
  });

  it("is the usual one until five answers were timed", () => {
    expect(paceSeconds([1000, 1000, 1000, 1000])).toBe(USUAL_SECONDS);
    expect(paceSeconds([0, 0, 0, 0, 0, 0])).toBe(USUAL_SECONDS);
  });

  it("is never less than a second", () => {
    expect(paceSeconds([90, 90, 90, 90, 90])).toBe(1);
  });
});

describe("a usual day", () => {
  it("has as many answers as the middle one of the days before today that have any", () => {
    const many = [...rows(1), ...rows(9)].map((each) => ({ ...each, day: dayOf(-3) }));
    expect(usualDay([row(-9), ...many, row(-1), row(-1), ...rows(50)], TODAY)).toBe(2);
  });

  it("is not known before the second one", () => {
    expect(usualDay([row(0)], TODAY)).toBeNull();
  });
});
