import "server-only";
import { z } from "zod";
import { selectFamily, type FindFamily } from "#lib/domain/exercises/index.ts";
import { tellJudgement, type AnswerOutcome } from "#lib/domain/exercises/telling.ts";
import { database } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { renderOnce } from "./card-face.ts";
import { familiesFor } from "./families-for.ts";

export type {
  AnswerJudgement,
  AnswerOutcome,
  Explanation,
  ExplanationStep,
} from "#lib/domain/exercises/telling.ts";

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

/** Judges what was tried so far; stores nothing. The answer is told only when it is right, given up or tried out. */
export const judgeAnswer = (
  request: AnswerRequest,
  find: FindFamily = selectFamily,
): AnswerOutcome => tellJudgement(request, find, renderOnce);

/** The same for somebody who may also study exercises that they made. */
export const judgeAnswerOf = async (
  learnerId: LearnerId,
  request: AnswerRequest,
): Promise<AnswerOutcome> => {
  const client = await database();
  return judgeAnswer(request, await familiesFor(client, learnerId, [request.family]));
};
