import { describe, expect, it } from "vitest";
import {
  clockTime,
  isZone,
  learningDay,
  startOfDay,
  type Instant,
  type LocalDate,
} from "#lib/domain/time/index.ts";

const at = (text: string): Instant => Date.parse(text) as Instant;
const iso = (instant: Instant): string => new Date(instant).toISOString();

describe("a zone", () => {
  it.each(["Europe/Berlin", "UTC", "America/Argentina/Ushuaia", "Asia/Kathmandu"])(
    "%s is one",
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  it.each(["+01:00", "-03", "Mars/Olympus", "", " UTC", "2026-11-24T00:00[Europe/Berlin]"])(
    "%s is none",
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});

describe("the learning day", () => {
  it("begins at the hour at which the learner's day starts", () => {
    expect(learningDay(at("2026-11-24T02:59:59.999Z"), "Europe/Berlin", 4)).toBe("2026-11-23");
    expect(learningDay(at("2026-11-24T03:00:00Z"), "Europe/Berlin", 4)).toBe("2026-11-24");
  });

  it("follows the zone of the device, not the server's", () => {
    const instant = at("2026-11-24T20:00:00Z");
    expect(learningDay(instant, "Pacific/Kiritimati", 4)).toBe("2026-11-25");
    expect(learningDay(instant, "Pacific/Honolulu", 4)).toBe("2026-11-24");
    expect(learningDay(at("2026-11-24T13:59:00Z"), "Pacific/Honolulu", 4)).toBe("2026-11-23");
  });

  it("a day may start at midnight or at noon", () => {
    expect(learningDay(at("2026-11-24T00:00:00Z"), "UTC", 0)).toBe("2026-11-24");
    expect(learningDay(at("2026-11-24T11:59:00Z"), "UTC", 12)).toBe("2026-11-23");
  });

  it("summer time moves the start with the wall clock", () => {
    // Berlin changes at 01:00 UTC on 29 March and on 25 October 2026.
    expect(iso(startOfDay("2026-03-28" as LocalDate, "Europe/Berlin", 4))).toBe(
      "2026-03-28T03:00:00.000Z",
    );
    expect(iso(startOfDay("2026-03-29" as LocalDate, "Europe/Berlin", 4))).toBe(
      "2026-03-29T02:00:00.000Z",
    );
    expect(iso(startOfDay("2026-10-25" as LocalDate, "Europe/Berlin", 4))).toBe(
      "2026-10-25T03:00:00.000Z",
    );
  });

  it("a start that the clock jumps over is the jump", () => {
    const start = startOfDay("2026-03-29" as LocalDate, "Europe/Berlin", 2);
    expect(iso(start)).toBe("2026-03-29T01:00:00.000Z");
    expect(learningDay(start, "Europe/Berlin", 2)).toBe("2026-03-29");
    expect(learningDay((start - 1) as Instant, "Europe/Berlin", 2)).toBe("2026-03-28");
  });

  it("a start that the clock shows twice is the first", () => {
    expect(iso(startOfDay("2026-10-25" as LocalDate, "Europe/Berlin", 2))).toBe(
      "2026-10-25T00:00:00.000Z",
    );
  });

  it("an unknown zone is a broken call", () => {
    expect(() => learningDay(at("2026-11-24T00:00:00Z"), "Mars/Olympus", 4)).toThrow(RangeError);
  });
});

it("the clock is in hours and minutes of the zone", () => {
  expect(clockTime(at("2026-11-24T17:42:31Z"), "Europe/Berlin")).toBe("18:42");
});
