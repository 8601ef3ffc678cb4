import "server-only";
import { z } from "zod";
import {
  hintOf,
  hintStepsOf,
  judgeTries,
  problemOfKey,
  selectFamily,
  solution,
  type FindFamily,
  type GradeReason,
  type Judged,
  type Judgement,
  type NextTry,
  type Plot,
  type Step,
} from "#lib/domain/exercises/index.ts";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import { database } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { renderOnce } from "./card-face.ts";
import { familiesFor } from "./families-for.ts";

export const answerRequestSchema = z.object({
  cardId: z.string().max(100).nullable().default(null),
  family: z.string().max(100),
  version: z.int().min(1),
  level: z.int().min(1).max(3),
  seed: z.int().min(0),
  tries: z.array(z.string().max(2000)).max(20),
  hint: z.boolean().default(false),
  /** Lines beyond the hint that are asked for; in practice only. */
  hintSteps: z.int().min(0).max(20).default(0),
  giveUp: z.boolean().default(false),
});
export type AnswerRequest = z.infer<typeof answerRequestSchema>;

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

const shownStep = ({ says, result, role }: Step): ExplanationStep => ({
  saysHtml: renderOnce(says),
  ...(result === undefined ? {} : { resultHtml: renderOnce(result) }),
  ...(role === undefined ? {} : { role }),
});

const explain = (request: AnswerRequest, find: FindFamily): Explanation => {
  const { answer, answerShown, explanation, plot } = solution(request, find);
  return {
    answer,
    answerHtml: renderOnce(answerShown),
    steps: explanation.map(shownStep),
    ...(plot === undefined ? {} : { plot }),
  };
};

const hintsFor = (
  request: AnswerRequest,
  find: FindFamily,
): Pick<AnswerJudgement, "hintHtml" | "hintSteps" | "moreHints"> => {
  const steps = hintStepsOf(request, find);
  return {
    hintHtml: renderOnce(hintOf(request, find)),
    hintSteps: steps.slice(0, request.hintSteps).map(shownStep),
    moreHints: steps.length > request.hintSteps,
  };
};

const told = (judgement: Judgement, mayTell: boolean): ToldJudgement => {
  if (judgement.kind !== "judged" || mayTell) return judgement;
  const { right: _, ...rest } = judgement;
  return rest;
};

/** Judges what was tried so far; stores nothing. The answer is told only when it is right, given up or tried out. */
export const judgeAnswer = (
  request: AnswerRequest,
  find: FindFamily = selectFamily,
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
        ? { feedbackHtml: renderOnce(last.feedback) }
        : {}),
      ...(last?.kind === "judged" ? { shownHtml: renderOnce(last.shown) } : {}),
      ...(request.hint ? hintsFor(request, find) : {}),
      ...(over ? { explanation: explain(request, find) } : {}),
    },
  };
};

/** The same for somebody who may also study exercises that they made. */
export const judgeAnswerOf = async (
  learnerId: LearnerId,
  request: AnswerRequest,
): Promise<AnswerOutcome> => {
  const client = await database();
  return judgeAnswer(request, await familiesFor(client, learnerId, [request.family]));
};
