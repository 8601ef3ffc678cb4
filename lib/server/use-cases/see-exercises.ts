import { judgeTries, problemOfKey, selectFamily } from "#lib/domain/exercises/index.ts";
import { resultsByFamily } from "#lib/domain/progress/index.ts";
import { renderInline } from "#lib/domain/prose/index.ts";
import type { AnsweredExercise } from "../data/review-log.ts";

export interface Slip {
  readonly times: number;
  /** What the mistake was and what to do instead, as inline HTML. */
  readonly feedbackHtml: string;
}

/** How the exercises of one family went. */
export interface ExerciseResult {
  readonly family: string;
  readonly title: string;
  readonly section: string;
  /** Right at the first try. */
  readonly right: number;
  readonly total: number;
  /** Named mistakes, the most frequent first. */
  readonly slips: readonly Slip[];
  /** The latest answers, oldest first: whether the first try was right. */
  readonly latest: readonly boolean[];
}

const LATEST = 20;

const isRight = ({ exercise, verdict }: AnsweredExercise): boolean =>
  verdict.correct && exercise.tries.length === 1 && !exercise.solutionShown;

/** The line that the judge gave for a mistake, from the latest answer that made it. */
const feedbackOf = (answered: readonly AnsweredExercise[], misconception: string): string => {
  const made = answered.findLast(({ verdict }) => verdict.misconceptions.includes(misconception));
  if (made === undefined || problemOfKey(made.exercise) !== undefined) return "";
  const { judgements } = judgeTries(made.exercise, made.exercise);
  const judged = judgements.find(
    (each) => each.kind === "judged" && each.misconception === misconception,
  );
  return judged?.kind === "judged" ? renderInline(judged.feedback ?? "") : "";
};

/** Results by family, oldest answer first; families that no longer exist are left out. */
export const exerciseResults = (answered: readonly AnsweredExercise[]): readonly ExerciseResult[] =>
  resultsByFamily(
    answered.map((each) => ({
      family: each.exercise.family,
      correct: isRight(each),
      misconceptions: each.verdict.misconceptions,
    })),
  ).flatMap(({ family, right, total, slips }) => {
    const known = selectFamily(family);
    if (known === undefined) return [];
    const ofFamily = answered.filter((each) => each.exercise.family === family);
    return [
      {
        family,
        title: known.title,
        section: known.section,
        right,
        total,
        slips: slips.map(({ misconception, times }) => ({
          times,
          feedbackHtml: feedbackOf(ofFamily, misconception),
        })),
        latest: ofFamily.slice(-LATEST).map(isRight),
      },
    ];
  });
