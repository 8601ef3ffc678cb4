import { daysBetween, type LocalDate } from "#lib/domain/time/local-date.ts";
import { groupBy } from "./group-by.ts";
import type { ExerciseRow } from "./slips.ts";

export interface ReviewedExercise extends ExerciseRow {
  /** A scheduled review failed what had been learned. */
  readonly lapse: boolean;
}

/** A family that goes badly, and what of its latest answers says so. */
export interface WeakFamily {
  readonly family: string;
  /** Answers that were looked at, the latest ones. */
  readonly total: number;
  /** Of them, not right at the first try. */
  readonly wrong: number;
  /** Named mistakes of these answers, the most frequent first. */
  readonly mistakes: readonly { readonly misconception: string; readonly times: number }[];
  readonly lapses: number;
}

const LATELY_DAYS = 60;
const LATEST_ANSWERS = 10;
/** So many right ones in a row at the end settle a family. */
const SETTLED_BY = 3;
/** What an answer weighs less for each answer after it. */
const FADING = 0.8;

/**
 * Families where the latest answers went wrong, the weakest first. An answer weighs one for being
 * wrong, one more if its mistake has a name, and one more for a lapse; what lies further back
 * weighs less. Nothing is said of families that were not answered lately, or that are settled.
 */
export const weakFamilies = (
  /** Oldest first. */
  rows: readonly ReviewedExercise[],
  today: LocalDate,
  most: number,
): readonly WeakFamily[] =>
  [
    ...groupBy(
      rows.filter((row) => daysBetween(row.day, today) < LATELY_DAYS),
      (row) => row.family,
    ),
  ]
    .map(([family, all]) => ({ family, latest: all.slice(-LATEST_ANSWERS) }))
    .filter(({ latest }) => !isSettled(latest) && weightOf(latest) > 0)
    .sort((one, other) => weightOf(other.latest) - weightOf(one.latest))
    .slice(0, most)
    .map(({ family, latest }) => ({
      family,
      total: latest.length,
      wrong: latest.filter((row) => !row.correct).length,
      mistakes: mistakesIn(latest),
      lapses: latest.filter((row) => row.lapse).length,
    }));

const isSettled = (latest: readonly ReviewedExercise[]): boolean =>
  latest.length >= SETTLED_BY &&
  latest.slice(-SETTLED_BY).every((row) => row.correct && !row.lapse);

const weightOf = (latest: readonly ReviewedExercise[]): number =>
  latest.reduce(
    (sum, { correct, misconceptions, lapse }) =>
      sum * FADING + Number(!correct) + Number(misconceptions.length > 0) + Number(lapse),
    0,
  );

const mistakesIn = (latest: readonly ReviewedExercise[]): WeakFamily["mistakes"] => {
  const made = latest.flatMap((row) => [...new Set(row.misconceptions)]);
  return [...groupBy(made, (misconception) => misconception)]
    .map(([misconception, all]) => ({ misconception, times: all.length }))
    .sort((one, other) => other.times - one.times);
};
