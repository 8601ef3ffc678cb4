import type { VerdictKind } from "../answer-kind.ts";
import type { AnswerKind } from "../answer-kind.ts";
import type { Judged, Judgement } from "../judging/judge.ts";

/** SM-2's grade of an answer, 0 (blank) to 5 (at once). */
export type Grade = 0 | 1 | 2 | 3 | 4 | 5;

export interface Attempt {
  readonly answerKind: AnswerKind;
  /** Judgements in order; unreadable ones are no tries. */
  readonly tries: readonly Judgement[];
  readonly hint: boolean;
  /** The solution was opened, or the exercise given up, before it was answered right. */
  readonly solutionShown: boolean;
}

/** The highest grade that an attempt can earn, from tries, hint and solution alone (A3). */
export const ceiling = (attempt: Attempt): Grade => {
  const [first, second] = attempt.tries.filter((judgement) => judgement.kind === "judged");
  if (attempt.solutionShown || first === undefined) return recognised([first, second]);
  if (first.correct) return attempt.hint ? 3 : 5;
  if (second?.correct !== true) return recognised([first, second]);
  return isGivenAway(attempt.answerKind, first) ? 1 : 2;
};

/** Of two verdicts, being told "wrong" tells which is right: the second try proves the number only. */
const isGivenAway = (kind: AnswerKind, first: Judged): boolean =>
  optionCount(kind) === 2 && first.halves?.verdict !== true;

const optionCount = (kind: AnswerKind): number =>
  kind.kind === "verdict" || kind.kind === "choice" ? kind.options.length : 0;

/** 1 where a half was right or a mistake has a name, else 0. */
const recognised = (judged: readonly (Judged | undefined)[]): Grade => {
  const known = judged.some(
    (each) =>
      each !== undefined &&
      (each.correct ||
        each.misconception !== undefined ||
        each.halves?.verdict === true ||
        each.halves?.reason === true),
  );
  return known ? 1 : 0;
};

/** What may still be typed after these judgements. */
export type NextTry = "answer" | "number-only" | "none";

/**
 * Two tries, unless the first was right; after a wrong verdict out of two only the number is still
 * worth a try (A3).
 */
export const nextTry = (kind: AnswerKind, tries: readonly Judgement[]): NextTry => {
  const judged = tries.filter((judgement) => judgement.kind === "judged");
  const [first] = judged;
  if (first === undefined) return "answer";
  if (judged.length > 1 || first.correct) return "none";
  if (!isGivenAway(kind, first)) return "answer";
  return isPair(kind) && first.halves?.reason !== true ? "number-only" : "none";
};

const isPair = (kind: AnswerKind): kind is VerdictKind => kind.kind === "verdict";

const DEFAULT_QUICK_SECONDS = { head: 25, paper: 90 } as const;

/**
 * The time within which a right answer is quick: 1.5 times the learner's median over the last ten
 * right answers at this family and level, newest last; a default until there are five.
 */
export const quickSeconds = (
  work: "head" | "paper",
  secondsOfRightAnswers: readonly number[],
): number => {
  const last = secondsOfRightAnswers.slice(-10).toSorted((a, b) => a - b);
  if (last.length < 5) return DEFAULT_QUICK_SECONDS[work];
  const middle = last.length / 2;
  const [low, high] = [last[Math.ceil(middle) - 1] ?? 0, last[Math.floor(middle)] ?? 0];
  return (1.5 * (low + high)) / 2;
};

/** Time decides between 5 and 4 and nothing else. */
export const earnedGrade = (highest: Grade, seconds: number, quick: number): Grade =>
  highest === 5 && seconds > quick ? 4 : highest;
