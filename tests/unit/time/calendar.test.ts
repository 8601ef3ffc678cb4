import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  daysFrom,
  mondayOf,
  parseLocalDate,
  weekday,
  type LocalDate,
} from "#lib/domain/time/local-date.ts";

const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new Error(`Not a date: ${text}`);
  return parsed;
};

describe("a local date", () => {
  it.each(["2026-11-24", "2024-02-29", "0001-01-01", "9999-12-31"])("%s is read", (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    "2026-02-30",
    "2025-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-1-2",
    "0000-01-01",
    "+02026-01-01",
    "2026-11-24T00:00",
    "24.11.2026",
    "",
  ])("%s is none", (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  it("moves over the ends of months and years", () => {
    expect(addDays(day("2026-12-31"), 1)).toBe("2027-01-01");
    expect(addDays(day("2024-03-01"), -1)).toBe("2024-02-29");
    expect(addDays(day("2026-11-24"), 36)).toBe("2026-12-30");
  });

  it("stops at the last date that four digits can write", () => {
    expect(addDays(day("2026-11-24"), 1_000_000_000)).toBe("9999-12-31");
    expect(addDays(day("2026-11-24"), -1_000_000_000)).toBe("0001-01-01");
  });

  it("counts the days between, backwards as negative", () => {
    expect(daysBetween(day("2026-01-01"), day("2027-01-01"))).toBe(365);
    expect(daysBetween(day("2026-11-24"), day("2026-11-20"))).toBe(-4);
  });

  it("knows its weekday and the Monday of its week", () => {
    expect(weekday(day("2026-11-24"))).toBe(1);
    expect(weekday(day("1969-12-29"))).toBe(0);
    expect(weekday(day("1969-12-28"))).toBe(6);
    expect(mondayOf(day("2026-11-29"))).toBe("2026-11-23");
    expect(mondayOf(day("2026-11-23"))).toBe("2026-11-23");
  });

  it("lists days in a row", () => {
    expect(daysFrom(day("2026-02-27"), 3)).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
  });
});
