// Arithmetic on local calendar dates. No zones, no clock: small enough for the browser.

/** A calendar date somewhere on earth: "2026-11-24". Dates compare with `<` like their text. */
export type LocalDate = string & { readonly brand: "LocalDate" };

const MILLIS_PER_DAY = 86_400_000;
const FIRST_DAY = "0001-01-01" as LocalDate;
const LAST_DAY = "9999-12-31" as LocalDate;

/** The date that the text names, or null: "2026-02-30" and "2026-2-3" name none. */
export const parseLocalDate = (text: string): LocalDate | null => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY) return null;
  const millis = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(millis) && dateAt(millis / MILLIS_PER_DAY) === text
    ? (text as LocalDate)
    : null;
};

/** Days since 1 January 1970; negative before it. */
export const dayNumber = (day: LocalDate): number => {
  const millis = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(millis)) throw new Error(`Not a date: ${day}`);
  return millis / MILLIS_PER_DAY;
};

/** `days` may be negative. Stops at the first and last date that four digits can write. */
export const addDays = (day: LocalDate, days: number): LocalDate => {
  const number = dayNumber(day) + days;
  if (number > dayNumber(LAST_DAY)) return LAST_DAY;
  return number < dayNumber(FIRST_DAY) ? FIRST_DAY : dateAt(number);
};

/** Positive if `to` is later. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumber(to) - dayNumber(from);

/** 0 is Monday, 6 is Sunday. */
export const weekday = (day: LocalDate): number => {
  // 1 January 1970 was a Thursday.
  const fromThursday = (dayNumber(day) + 3) % 7;
  return fromThursday < 0 ? fromThursday + 7 : fromThursday;
};

/** The Monday on or before the day. */
export const mondayOf = (day: LocalDate): LocalDate => addDays(day, -weekday(day));

/** `count` days in a row, beginning with `first`. */
export const daysFrom = (first: LocalDate, count: number): readonly LocalDate[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index));

const dateAt = (number: number): LocalDate =>
  new Date(number * MILLIS_PER_DAY).toISOString().slice(0, 10) as LocalDate;
