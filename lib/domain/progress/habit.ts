import { addDays, daysBetween, type LocalDate } from "#lib/domain/time/local-date.ts";
import { median } from "./median.ts";
import { retentionOfRows, type Retention } from "./retention.ts";
import { isAnswer, type StudyRow } from "./rows.ts";

export interface StudiedDays {
  readonly studied: number;
  readonly of: number;
}

export interface Totals {
  readonly reviews: number;
  readonly firstDay: LocalDate | null;
  readonly studiedDays: number;
  /** Most days in a row. */
  readonly longestRunDays: number;
  readonly retention: Retention;
}

/**
 * On how many of the last `count` days something was answered. Days before the very first one do
 * not count, nor does today while nothing is answered yet: the day is not over. `firstDay` is told
 * where the rows do not reach back to it.
 */
export const studiedOfLast = (
  rows: readonly StudyRow[],
  today: LocalDate,
  count: number,
  firstDay?: LocalDate | null,
): StudiedDays => {
  const days = studiedDays(rows).filter((day) => day <= today);
  const first = firstDay ?? days[0];
  if (first === undefined) return { studied: 0, of: 0 };
  const last = days.at(-1) === today ? today : addDays(today, -1);
  const of = Math.min(count, daysBetween(first, last) + 1);
  const from = addDays(last, 1 - of);
  return { studied: days.filter((day) => day >= from).length, of };
};

export const totals = (rows: readonly StudyRow[]): Totals => {
  const days = studiedDays(rows);
  return {
    reviews: rows.filter(isAnswer).length,
    firstDay: days[0] ?? null,
    studiedDays: days.length,
    longestRunDays: longestRun(days),
    retention: retentionOfRows(rows),
  };
};

/** The days with an answer, each once, ascending. */
const studiedDays = (rows: readonly StudyRow[]): readonly LocalDate[] =>
  [...new Set(rows.filter(isAnswer).map((row) => row.day))].sort();

const longestRun = (days: readonly LocalDate[]): number => {
  let run = 0;
  let longest = 0;
  days.forEach((day, index) => {
    const previous = days[index - 1];
    run = previous !== undefined && daysBetween(previous, day) === 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
};

/** Answers of a usual day: the median of the days before today that have any; null if there was none. */
export const usualDay = (rows: readonly StudyRow[], today: LocalDate): number | null => {
  const counts = new Map<LocalDate, number>();
  for (const { day } of rows.filter(isAnswer))
    if (day < today) counts.set(day, (counts.get(day) ?? 0) + 1);
  return median([...counts.values()]);
};
