import { daysBetween, daysFrom, type LocalDate } from "#lib/domain/time/local-date.ts";
import { groupBy } from "./group-by.ts";
import { isPassed, retentionOf, type Retention } from "./retention.ts";
import { isAnswer, testsMemory, type StudyRow } from "./rows.ts";

export interface DayOfReviews {
  readonly day: LocalDate;
  /** Answers of every role; undone ones are none. */
  readonly reviews: number;
  /** Time on them, as far as the devices measured it. */
  readonly seconds: number;
}

export interface DayOfRetention {
  readonly day: LocalDate;
  readonly retention: Retention;
}

/** Every day from `from` to `to`, both included, the empty ones too. */
export const reviewsByDay = (
  rows: readonly StudyRow[],
  from: LocalDate,
  to: LocalDate,
): readonly DayOfReviews[] => {
  const byDay = groupBy(rows.filter(isAnswer), (row) => row.day);
  return daysFromTo(from, to).map((day) => {
    const ofDay = byDay.get(day) ?? [];
    const millis = ofDay.reduce((sum, row) => sum + (row.durationMillis ?? 0), 0);
    return { day, reviews: ofDay.length, seconds: Math.round(millis / 1000) };
  });
};

/** Every day from `from` to `to`: how much of what fell due came back. */
export const retentionByDay = (
  rows: readonly StudyRow[],
  from: LocalDate,
  to: LocalDate,
): readonly DayOfRetention[] => {
  const byDay = groupBy(rows.filter(testsMemory), (row) => row.day);
  return daysFromTo(from, to).map((day) => {
    const ofDay = byDay.get(day) ?? [];
    return { day, retention: retentionOf(ofDay.filter(isPassed).length, ofDay.length) };
  });
};

const daysFromTo = (from: LocalDate, to: LocalDate): readonly LocalDate[] =>
  daysFrom(from, Math.max(0, daysBetween(from, to) + 1));
