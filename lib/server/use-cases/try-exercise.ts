import "server-only";
import { z } from "zod";
import { renderInline, renderProse } from "#lib/domain/prose/index.ts";
import {
  drawExercise,
  judge,
  selectFamily,
  type Exercise,
  type VerdictKind,
} from "#lib/domain/exercises/index.ts";
import { judgeAnswer, type AnswerOutcome } from "./judge-answer.ts";

/** The one family that is judged for somebody without an account. */
const FAMILY = "step-raises-cost-diagonal";
const LEVEL = 1;
const SEEDS = 2 ** 32;

export interface ExerciseToTry extends Exercise {
  /** The section of the built-in note that it belongs to. */
  readonly section: string;
  readonly questionHtml: string;
  readonly answerKind: VerdictKind;
  readonly reasonLabelHtml: string;
}

/** An exercise at its lowest level, before its answer: nothing that its text does not say. */
export const drawExerciseToTry = (seed: number): ExerciseToTry => {
  const exercise = drawExercise({
    family: FAMILY,
    level: LEVEL,
    seed: Math.trunc(Math.abs(seed)) % SEEDS,
  });
  const { answerKind } = exercise;
  if (answerKind.kind !== "verdict")
    throw new Error(`The page for strangers asks for a verdict, ${FAMILY} does not`);
  return {
    ...exercise,
    answerKind,
    section: selectFamily(FAMILY)?.section ?? "",
    questionHtml: renderProse(exercise.question).html,
    reasonLabelHtml: renderInline(answerKind.reason.label),
  };
};

export const tryRequestSchema = z.object({
  version: z.int().min(1),
  seed: z.int().min(0),
  tries: z.array(z.string().max(200)).min(1).max(4),
  giveUp: z.boolean().default(false),
});
export type TryRequest = z.infer<typeof tryRequestSchema>;

/** Judges without storing anything. To be told the answer, one has to have tried in a way that can be read. */
export const judgeTry = ({ giveUp, ...request }: TryRequest): AnswerOutcome => {
  const key = { ...request, family: FAMILY, level: LEVEL };
  const asked = judgeAnswer({ ...key, cardId: null, hint: false, hintSteps: 0, giveUp: false });
  if (!giveUp || asked.kind === "refused") return asked;
  const tried = request.tries.some((text) => judge(key, text).kind === "judged");
  return tried ? judgeAnswer({ ...key, cardId: null, hint: false, hintSteps: 0, giveUp }) : asked;
};
