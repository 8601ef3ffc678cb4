import { describe, expect, it } from "vitest";
import {
  dateInWords,
  dayAsSeenFrom,
  daysInWords,
  everyInWords,
  daysShort,
  durationInWords,
  hourInWords,
  shortDate,
  weekdayDate,
  type LocalDate,
} from "#lib/domain/time/local-date.ts";

const today = "2026-11-24" as LocalDate;
const end = "2026-12-30" as LocalDate;
const nextYear = "2027-01-02" as LocalDate;

describe("words for dates", () => {
  it("a date is day and month", () => {
    expect(dateInWords(end)).toBe("30 December");
    expect(shortDate(end)).toBe("30 Dec");
    expect(weekdayDate(today)).toBe("Tuesday 24 November");
  });

  it("a date in another year than today says the year", () => {
    expect(dateInWords(end, today)).toBe("30 December");
    expect(dateInWords(nextYear, today)).toBe("2 January 2027");
    expect(weekdayDate(nextYear, today)).toBe("Saturday 2 January 2027");
  });

  it("days near today have names", () => {
    expect(dayAsSeenFrom(today, today)).toBe("today");
    expect(dayAsSeenFrom(today, "2026-11-25" as LocalDate)).toBe("tomorrow");
    expect(dayAsSeenFrom(today, "2026-11-23" as LocalDate)).toBe("yesterday");
    expect(dayAsSeenFrom(today, end)).toBe("on 30 December");
  });
});

describe("words for lengths of time", () => {
  it("days are one or many, long and short", () => {
    expect([1, 36, 1200].map(daysInWords)).toEqual(["1 day", "36 days", "1,200 days"]);
    expect([1, 36].map(everyInWords)).toEqual(["every day", "every 36 days"]);
    expect([1, 36, 1200].map(daysShort)).toEqual(["1 d", "36 d", "1,200 d"]);
  });

  it("a short time is in seconds, a longer one in minutes", () => {
    expect(durationInWords(0)).toBe("1 second");
    expect(durationInWords(36.4)).toBe("36 seconds");
    expect(durationInWords(14 * 60 + 5)).toBe("about 14 minutes");
  });

  it("an hour has four digits", () => {
    expect([0, 4, 12].map(hourInWords)).toEqual(["00:00", "04:00", "12:00"]);
  });
});
