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

/** Why an attempt earns what it earns: the rows of A3. */
export type GradeReason = keyof typeof EARNED;

const EARNED = {
  "right-at-first": 5,
  "right-with-hint": 3,
  "right-at-second": 2,
  /** Of two verdicts, the first try told which is right. */
  "right-once-verdict-was-known": 1,
  "one-half-right": 1,
  "mistake-named": 1,
  "solution-opened-after-right": 1,
  "nothing-recognised": 0,
  "not-tried": 0,
} as const satisfies Readonly<Record<string, Grade>>;

export interface Earned {
  /** The highest grade that the attempt can be given. */
  readonly ceiling: Grade;
  readonly because: GradeReason;
}

/** What an attempt earns, from tries, hint and solution alone (A3). */
export const earned = (attempt: Attempt): Earned => {
  const because = reasonOf(attempt);
  return { ceiling: EARNED[because], because };
};

const reasonOf = ({ answerKind, tries, hint, solutionShown }: Attempt): GradeReason => {
  const [first, second] = tries.filter((judgement) => judgement.kind === "judged");
  if (first === undefined) return "not-tried";
  if (solutionShown) return recognised([first, second]);
  if (first.correct) return hint ? "right-with-hint" : "right-at-first";
  if (second?.correct !== true) return recognised([first, second]);
  return isGivenAway(answerKind, first) ? "right-once-verdict-was-known" : "right-at-second";
};

/** Of two verdicts, being told "wrong" tells which is right: the second try proves the number only. */
const isGivenAway = (kind: AnswerKind, first: Judged): boolean =>
  optionCount(kind) === 2 && first.halves?.verdict !== true;

const optionCount = (kind: AnswerKind): number =>
  kind.kind === "verdict" || kind.kind === "choice" ? kind.options.length : 0;

/** What of a wrong answer was right or has a name. */
const recognised = (judged: readonly (Judged | undefined)[]): GradeReason => {
  if (judged.some((each) => each?.correct)) return "solution-opened-after-right";
  if (judged.some((each) => each?.halves?.verdict === true || each?.halves?.reason === true))
    return "one-half-right";
  return judged.some((each) => each?.misconception !== undefined)
    ? "mistake-named"
    : "nothing-recognised";
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
