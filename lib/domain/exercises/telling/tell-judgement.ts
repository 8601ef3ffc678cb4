import { hintOf, hintStepsOf, judgeTries, problemOfKey, solution } from "../exercise.ts";
import type { ExerciseKey, FindFamily } from "../exercise.ts";
import type { Step } from "../family.ts";
import type { Judged, Judgement } from "../judging/judge.ts";
import type { Plot } from "../plot.ts";
import type { Grade, GradeReason, NextTry } from "../showing/grade.ts";

/** What was tried so far of an exercise, and what help was asked for. */
export interface AskedJudgement extends ExerciseKey {
  readonly tries: readonly string[];
  readonly hint: boolean;
  /** Lines beyond the hint that are asked for; in practice only. */
  readonly hintSteps: number;
  readonly giveUp: boolean;
}

/** Makes HTML of Markdown with math. */
export type Render = (markdown: string) => string;

/** A judgement as it may be told: the right answer only once there is nothing left to try. */
export type ToldJudgement = Exclude<Judgement, Judged> | Omit<Judged, "right"> | Judged;

export interface ExplanationStep {
  readonly saysHtml: string;
  readonly resultHtml?: string;
  readonly role?: Step["role"];
}

export interface Explanation {
  readonly answer: string;
  readonly answerHtml: string;
  readonly steps: readonly ExplanationStep[];
  readonly plot?: Plot;
}

export interface AnswerJudgement {
  /** Of the last try; null when nothing was tried. */
  readonly judgement: ToldJudgement | null;
  /** The highest grade that this can still be given. */
  readonly ceiling: Grade;
  /** Why it is that. */
  readonly because: GradeReason;
  readonly next: NextTry;
  readonly feedbackHtml?: string;
  readonly shownHtml?: string;
  readonly hintHtml?: string;
  /** The lines beyond the hint that were asked for. */
  readonly hintSteps?: readonly ExplanationStep[];
  /** Whether there is a further line. */
  readonly moreHints?: boolean;
  readonly explanation?: Explanation;
}

export type AnswerOutcome =
  | { readonly kind: "judged"; readonly answer: AnswerJudgement }
  | { readonly kind: "refused"; readonly reason: string };

const shownStep = ({ says, result, role }: Step, render: Render): ExplanationStep => ({
  saysHtml: render(says),
  ...(result === undefined ? {} : { resultHtml: render(result) }),
  ...(role === undefined ? {} : { role }),
});

const explain = (request: AskedJudgement, find: FindFamily, render: Render): Explanation => {
  const { answer, answerShown, explanation, plot } = solution(request, find);
  return {
    answer,
    answerHtml: render(answerShown),
    steps: explanation.map((step) => shownStep(step, render)),
    ...(plot === undefined ? {} : { plot }),
  };
};

const hintsFor = (
  request: AskedJudgement,
  find: FindFamily,
  render: Render,
): Pick<AnswerJudgement, "hintHtml" | "hintSteps" | "moreHints"> => {
  const steps = hintStepsOf(request, find);
  return {
    hintHtml: render(hintOf(request, find)),
    hintSteps: steps.slice(0, request.hintSteps).map((step) => shownStep(step, render)),
    moreHints: steps.length > request.hintSteps,
  };
};

const told = (judgement: Judgement, mayTell: boolean): ToldJudgement => {
  if (judgement.kind !== "judged" || mayTell) return judgement;
  const { right: _, ...rest } = judgement;
  return rest;
};

/** Judges what was tried so far; stores nothing. The answer is told only when it is right, given up or tried out. */
export const tellJudgement = (
  request: AskedJudgement,
  find: FindFamily,
  render: Render,
): AnswerOutcome => {
  const problem = problemOfKey(request, find);
  if (problem !== undefined) return { kind: "refused", reason: problem };
  const tally = { tries: request.tries, hint: request.hint, solutionShown: request.giveUp };
  const { judgements, ceiling, because, next } = judgeTries(request, tally, find);
  const last = judgements.at(-1);
  const over = next === "none";
  return {
    kind: "judged",
    answer: {
      judgement: last ? told(last, over) : null,
      ceiling,
      because,
      next,
      ...(last?.kind === "judged" && last.feedback !== undefined
        ? { feedbackHtml: render(last.feedback) }
        : {}),
      ...(last?.kind === "judged" ? { shownHtml: render(last.shown) } : {}),
      ...(request.hint ? hintsFor(request, find, render) : {}),
      ...(over ? { explanation: explain(request, find, render) } : {}),
    },
  };
};
