import { describe, expect, it } from "vitest";
import {
  retentionByDay,
  retentionByInterval,
  retentionOf,
  reviewsByDay,
} from "#lib/domain/progress/index.ts";
import { dayOf, row, rows, TODAY } from "./study.ts";

const bandOf = (intervalDaysBefore: number): string | undefined =>
  retentionByInterval([row(0, { intervalDaysBefore })]).find((band) => band.retention.total === 1)
    ?.label;

describe("a retention", () => {
  it("of fewer than 10 reviews is too few to tell", () => {
    expect(retentionOf(8, 9)).toEqual({ kind: "too-few", passed: 8, total: 9 });
    expect(retentionOf(0, 0)).toEqual({ kind: "too-few", passed: 0, total: 0 });
  });

  it("has Wilson's bounds", () => {
    const measured = retentionOf(10, 12);
    expect(measured).toMatchObject({ kind: "measured", passed: 10, total: 12 });
    if (measured.kind === "too-few") throw new Error("12 reviews are enough");
    expect(measured.share).toBeCloseTo(0.8333, 4);
    // Worked by hand: (0.83333 + 0.16006 ± 1.95996 · √(0.011574 + 0.006669)) / 1.32012.
    expect(measured.low).toBeCloseTo(0.552, 3);
    expect(measured.high).toBeCloseTo(0.953, 3);
  });

  it("of all passed is not certain", () => {
    const all = retentionOf(20, 20);
    expect(all.kind === "measured" ? all.low : 1).toBeCloseTo(0.839, 3);
  });
});

describe("retention by interval", () => {
  it.each([
    [1, "1 d"],
    [2, "2–6 d"],
    [6, "2–6 d"],
    [7, "7–15 d"],
    [15, "7–15 d"],
    [38, "16–38 d"],
    [95, "39–95 d"],
    [96, "over 95 d"],
  ])("a review after %i days stands under %s", (interval, label) => {
    expect(bandOf(interval)).toBe(label);
  });

  it("leaves out first meetings, repeats, practice and what was undone", () => {
    const given = [
      row(0, { intervalDaysBefore: 0 }),
      row(0, { role: "repeat" }),
      row(0, { role: "practice" }),
      row(0, { role: "undone" }),
      row(0, { role: "setting", grade: null }),
    ];
    expect(retentionByInterval(given).map((band) => band.retention.total)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  it("a 3 has come back, a 2 has not", () => {
    const given = [...rows(9, { grade: 3 }), row(0, { grade: 2 })];
    expect(retentionByInterval(given)[1]?.retention).toMatchObject({ passed: 9, total: 10 });
  });
});

describe("days", () => {
  it("each from first to last, the empty ones too, by the stored day", () => {
    // The instant lies on another date than the stored day: the day is what counts.
    const lateAtNight = row(-1, { at: row(0).at, durationMillis: 1600 });
    const given = [lateAtNight, row(-1, { role: "repeat", durationMillis: 2000 }), row(0)];
    expect(reviewsByDay(given, dayOf(-2), TODAY)).toEqual([
      { day: dayOf(-2), reviews: 0, seconds: 0 },
      { day: dayOf(-1), reviews: 2, seconds: 4 },
      { day: TODAY, reviews: 1, seconds: 0 },
    ]);
  });

  it("count answers, not settings and not what was undone", () => {
    const given = [
      row(0, { role: "practice" }),
      row(0, { role: "undone" }),
      row(0, { role: "setting", grade: null }),
    ];
    expect(reviewsByDay(given, TODAY, TODAY)[0]?.reviews).toBe(1);
  });

  it("have each their own retention", () => {
    const given = [...rows(10), row(-1, { grade: 0 }), row(-1, { role: "repeat", grade: 0 })];
    expect(retentionByDay(given, dayOf(-1), TODAY)).toEqual([
      { day: dayOf(-1), retention: { kind: "too-few", passed: 0, total: 1 } },
      { day: TODAY, retention: expect.objectContaining({ kind: "measured", share: 1 }) },
    ]);
  });

  it("from a later to an earlier day there are none", () => {
    expect(reviewsByDay(rows(3), TODAY, dayOf(-1))).toEqual([]);
  });
});
