import "server-only";
import { judgeTries, problemOfKey, type FindFamily } from "#lib/domain/exercises/index.ts";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import type { LoggedExercise, LoggedVerdict } from "../data/logged-event.ts";

export type SentJudgement =
  | { readonly kind: "judged"; readonly grade: Grade; readonly verdict: LoggedVerdict }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Judges a sent exercise again: the stored grade is the smaller of what was sent and what tries, hint and solution
 * can earn. A last try that cannot be read was never a try, so the review is refused.
 */
export const judgeSentExercise = (
  exercise: LoggedExercise,
  sentGrade: Grade,
  find: FindFamily,
): SentJudgement => {
  const problem = problemOfKey(exercise, find);
  if (problem !== undefined) return { kind: "refused", reason: problem };
  const { judgements, ceiling } = judgeTries(exercise, exercise, find);
  const last = judgements.at(-1);
  if (last?.kind === "unreadable")
    return { kind: "refused", reason: `The answer cannot be read. ${last.reason}` };
  const misconceptions = judgements.flatMap((judgement) =>
    judgement.kind === "judged" ? (judgement.misconception ?? []) : [],
  );
  return {
    kind: "judged",
    grade: sentGrade < ceiling ? sentGrade : ceiling,
    verdict: {
      correct: last?.kind === "judged" && last.correct,
      misconceptions,
      sentGrade,
      ceiling,
    },
  };
};
