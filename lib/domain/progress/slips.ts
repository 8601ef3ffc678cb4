import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { groupBy } from "./group-by.ts";

/** An answered exercise, of a review or of practice, with what the judge found. */
export interface ExerciseRow {
  readonly family: string;
  readonly day: LocalDate;
  /** Whether the first try was right. */
  readonly correct: boolean;
  /** Misconceptions that were named. */
  readonly misconceptions: readonly string[];
}

/**
 * Whether a mistake is over: away for some answers now; returned after it had been away; or recent,
 * neither of the two.
 */
export type SlipStanding = "recent" | "returned" | "away";

export interface Slip {
  readonly misconception: string;
  /** In how many answers it was made. */
  readonly times: number;
  /** Answers of the family since it was made last. */
  readonly answersSince: number;
  readonly lastDay: LocalDate;
  readonly standing: SlipStanding;
  /** Each answer of the family, oldest first: whether it was made. */
  readonly made: readonly boolean[];
}

export interface FamilyResult {
  readonly family: string;
  readonly right: number;
  readonly total: number;
  readonly lastDay: LocalDate;
  /** Each answer, oldest first: whether the first try was right. */
  readonly answers: readonly boolean[];
  /** What went wrong, the most frequent first, of equals the latest. */
  readonly slips: readonly Slip[];
}

/** After so many answers without it a mistake counts as gone. */
export const AWAY_AFTER_ANSWERS = 5;

/** One entry a family, in the order in which the rows, oldest first, name them. */
export const resultsByFamily = (rows: readonly ExerciseRow[]): readonly FamilyResult[] =>
  [...groupBy(rows, (row) => row.family)].flatMap(([family, ofFamily]) => {
    const last = ofFamily.at(-1);
    if (last === undefined) return [];
    const answers = ofFamily.map((row) => row.correct);
    return [
      {
        family,
        right: answers.filter(Boolean).length,
        total: answers.length,
        lastDay: last.day,
        answers,
        slips: slipsIn(ofFamily),
      },
    ];
  });

const slipsIn = (rows: readonly ExerciseRow[]): readonly Slip[] =>
  [...new Set(rows.flatMap((row) => row.misconceptions))]
    .map((misconception) => slipOf(misconception, rows))
    .sort((one, other) => other.times - one.times || one.answersSince - other.answersSince);

const slipOf = (misconception: string, rows: readonly ExerciseRow[]): Slip => {
  const made = rows.map((row) => row.misconceptions.includes(misconception));
  const last = made.lastIndexOf(true);
  const day = rows[last]?.day;
  if (day === undefined) throw new RangeError(`No answer made the mistake ${misconception}`);
  const answersSince = made.length - 1 - last;
  return {
    misconception,
    times: made.filter(Boolean).length,
    answersSince,
    lastDay: day,
    standing: standingOf(made, last, answersSince),
    made,
  };
};

const standingOf = (made: readonly boolean[], last: number, answersSince: number): SlipStanding => {
  if (answersSince >= AWAY_AFTER_ANSWERS) return "away";
  const before = made.lastIndexOf(true, last - 1);
  const wasAway = last > 0 && before >= 0 && last - before > AWAY_AFTER_ANSWERS;
  return wasAway ? "returned" : "recent";
};
