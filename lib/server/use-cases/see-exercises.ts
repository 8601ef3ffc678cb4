import "server-only";
import {
  families,
  isMadeFamily,
  judgeTries,
  problemOfKey,
  selectFamily,
  type FindFamily,
} from "#lib/domain/exercises/index.ts";
import {
  resultsByFamily,
  type ExerciseRow,
  type FamilyResult,
  type Slip,
} from "#lib/domain/progress/index.ts";
import { renderInline } from "#lib/domain/prose/index.ts";
import type { AnsweredExercise } from "../data/answered-exercises.ts";

/** A mistake that was named, how often, and whether it came back. */
export interface NamedSlip extends Slip {
  /** What the mistake was and what to do instead, as inline HTML. */
  readonly feedbackHtml: string;
}

/** How the exercises of one family went, in reviews and in practice. */
export interface ExerciseResult extends Omit<FamilyResult, "slips"> {
  readonly title: string;
  /** Its number; empty where a learner made it. */
  readonly section: string;
  /** The most frequent first. */
  readonly slips: readonly NamedSlip[];
}

/** An answered exercise as the figures see it. */
export const exerciseRow = ({ day, exercise, verdict }: AnsweredExercise): ExerciseRow => ({
  family: exercise.family,
  day,
  correct: verdict.correct && exercise.tries.length === 1 && !exercise.solutionShown,
  misconceptions: verdict.misconceptions,
});

/** The line that the judge gave for a mistake, from the latest answer that made it; its name where it gives none now. */
export const feedbackHtmlOf = (
  answered: readonly AnsweredExercise[],
  family: string,
  misconception: string,
  find: FindFamily = selectFamily,
): string => {
  const name = misconception.replaceAll("-", " ");
  const made = answered.findLast(
    ({ exercise, verdict }) =>
      exercise.family === family && verdict.misconceptions.includes(misconception),
  );
  if (made === undefined || problemOfKey(made.exercise, find) !== undefined) return name;
  const { judgements } = judgeTries(made.exercise, made.exercise, find);
  const judged = judgements.find(
    (each) => each.kind === "judged" && each.misconception === misconception,
  );
  return renderInline((judged?.kind === "judged" ? judged.feedback : undefined) ?? name);
};

/** Results by family, in the order of the catalogue, then those of one's own; families that no longer exist are left out. */
export const exerciseResults = (
  answered: readonly AnsweredExercise[],
  find: FindFamily = selectFamily,
): readonly ExerciseResult[] => {
  const results = new Map(
    resultsByFamily(answered.map(exerciseRow)).map((result) => [result.family, result]),
  );
  const own = [...results.keys()].filter(isMadeFamily).flatMap((id) => find(id) ?? []);
  return [...families, ...own].flatMap((family) => {
    const result = results.get(family.id);
    if (result === undefined) return [];
    const slips = result.slips.map((slip) => ({
      ...slip,
      feedbackHtml: feedbackHtmlOf(answered, family.id, slip.misconception, find),
    }));
    const section = selectFamily(family.id)?.section ?? "";
    return [{ ...result, title: family.title, section, slips }];
  });
};
