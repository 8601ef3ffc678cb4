// Instants and the calendar dates that they fall on. All zone rules come from Temporal.
import { Temporal } from "temporal-polyfill";
import { addDays, type LocalDate } from "./calendar.ts";

/** Milliseconds since 1970, UTC. */
export type Instant = number & { readonly brand: "Instant" };

/** The hour at which a new account's day starts. */
export const USUAL_DAY_START = 4;

/** True for names of the time zone database: "Europe/Berlin", "UTC"; never for "+01:00". */
export const isZone = (zone: string): boolean => {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).year > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/**
 * The learner's day at an instant: the wall clock's date in `zone`, one less while the wall clock
 * is before `dayStart` (a whole hour, 0 to 12). Throws if the zone is unknown: ask isZone first.
 */
export const learningDay = (at: Instant, zone: string, dayStart: number): LocalDate => {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const date = wall.toPlainDate().toString() as LocalDate;
  return wall.hour < dayStart ? addDays(date, -1) : date;
};

/**
 * The first instant of a learner's day. If the clock jumps over `dayStart`, the day begins with
 * the jump; if the clock shows `dayStart` twice, with the first time.
 */
export const startOfDay = (day: LocalDate, zone: string, dayStart: number): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: new Temporal.PlainTime(dayStart),
  }).epochMilliseconds as Instant;

/** The wall clock at an instant: "18:42". */
export const clockTime = (at: Instant, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: "minute" });
