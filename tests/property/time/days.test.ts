import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  learningDay,
  parseLocalDate,
  startOfDay,
  weekday,
  type Instant,
  type LocalDate,
} from "#lib/domain/time/index.ts";

const FIRST = "1990-01-01" as LocalDate;
const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(FIRST, count));
const lengths = fc.integer({ min: -50_000, max: 50_000 });
// Zones with summer time, half hours, quarters of an hour and both edges of the date line.
const zones = fc.constantFrom(
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
);
const hours = fc.integer({ min: 0, max: 12 });
const instants = fc
  .integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2060, 0, 1) })
  .map((millis) => millis as Instant);

describe("laws of dates", () => {
  it("what is added is what lies between", () => {
    fc.assert(
      fc.property(days, lengths, (day, length) => {
        expect(daysBetween(day, addDays(day, length))).toBe(length);
        expect(addDays(addDays(day, length), -length)).toBe(day);
      }),
    );
  });

  it("every date reads back, and seven days later is the same weekday", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseLocalDate(day)).toBe(day);
        expect(weekday(addDays(day, 7))).toBe(weekday(day));
        expect(weekday(addDays(day, 1))).toBe((weekday(day) + 1) % 7);
      }),
    );
  });

  it("dates sort like their text", () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });

  it("reading any text as a date never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([null, text]).toContain(parseLocalDate(text));
      }),
    );
  });
});

describe("laws of learning days", () => {
  it("an instant lies between the start of its day and the start of the next", () => {
    fc.assert(
      fc.property(instants, zones, hours, (at, zone, dayStart) => {
        const day = learningDay(at, zone, dayStart);
        expect(startOfDay(day, zone, dayStart)).toBeLessThanOrEqual(at);
        expect(startOfDay(addDays(day, 1), zone, dayStart)).toBeGreaterThan(at);
      }),
    );
  });

  it("a day starts on itself", () => {
    fc.assert(
      fc.property(instants, zones, hours, (at, zone, dayStart) => {
        const day = learningDay(at, zone, dayStart);
        expect(learningDay(startOfDay(day, zone, dayStart), zone, dayStart)).toBe(day);
      }),
    );
  });
});
