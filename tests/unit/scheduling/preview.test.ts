import { describe, expect, it } from "vitest";
import { NEW, previewGrades, sm2, type Memory } from "#lib/domain/scheduling/index.ts";
import { date } from "./a-log.ts";

const learned: Memory = {
  kind: "reviewed",
  repetition: 3,
  intervalDays: 15,
  easeHundredths: 236,
  lapses: 0,
  dueOn: date("2026-11-24"),
  lastDay: date("2026-11-09"),
};

describe("what each grade would do", () => {
  it("36 days for a pass, then 80, 85 or 89 by the ease it leaves", () => {
    const preview = previewGrades(learned, date("2026-11-24"), sm2);
    expect(preview[3]).toEqual({ intervalDays: 36, dueOn: "2026-12-30", nextIntervalDays: 80 });
    expect(preview[4]).toEqual({ intervalDays: 36, dueOn: "2026-12-30", nextIntervalDays: 85 });
    expect(preview[5]).toEqual({ intervalDays: 36, dueOn: "2026-12-30", nextIntervalDays: 89 });
  });

  it("the three failures do the same", () => {
    const preview = previewGrades(learned, date("2026-11-24"), sm2);
    const tomorrow = { intervalDays: 1, dueOn: "2026-11-25", nextIntervalDays: 1 };
    expect([preview[0], preview[1], preview[2]]).toEqual([tomorrow, tomorrow, tomorrow]);
  });

  it("a day nearer than the grade's own stands instead of it, and what follows is reckoned from there", () => {
    const preview = previewGrades(learned, date("2026-11-24"), sm2, date("2026-11-25"));
    expect(preview[4]).toEqual({ intervalDays: 1, dueOn: "2026-11-25", nextIntervalDays: 3 });
    expect(preview[1]).toEqual(previewGrades(learned, date("2026-11-24"), sm2)[1]);
  });

  it("a new card comes tomorrow, then after 6 days if it was passed", () => {
    const preview = previewGrades(NEW, date("2026-11-24"), sm2);
    expect(preview[2].nextIntervalDays).toBe(1);
    expect(preview[4]).toEqual({ intervalDays: 1, dueOn: "2026-11-25", nextIntervalDays: 6 });
  });
});
