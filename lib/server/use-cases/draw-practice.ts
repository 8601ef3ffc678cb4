import "server-only";
import { z } from "zod";
import { levelFor, nearestLevel, practiceKey, type Level } from "#lib/domain/exercises/index.ts";
import { database, type Transaction } from "../data/database.ts";
import { selectFamilyCards } from "../data/families.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { selectSchedules } from "../data/schedules.ts";
import type { Learner } from "./find-learner.ts";
import { familiesFor } from "./families-for.ts";
import { presentExercise, type ShownExercise } from "./show-exercise.ts";

const level = z.int().min(1).max(3);

export const practiceRequestSchema = z.object({
  family: z.string().max(100),
  /** Null: the level that the learner's card has reached. */
  level: level.nullable().default(null),
  seen: z
    .array(z.object({ level, seed: z.int().min(0) }))
    .max(12)
    .default([]),
});
export type PracticeDraw = z.infer<typeof practiceRequestSchema>;

/** The level that the family's card has reached in the reviews; the lowest where there is none. */
const reachedLevel = async (
  transaction: Transaction,
  learnerId: LearnerId,
  family: string,
  levels: readonly Level[],
): Promise<Level> => {
  const cardId = (await selectFamilyCards(transaction, learnerId, [family])).get(family);
  const schedules =
    cardId === undefined ? undefined : await selectSchedules(transaction, learnerId, [cardId]);
  const memory = cardId && schedules?.get(cardId)?.memory;
  if (!memory || memory.kind === "new") return nearestLevel(levels, 1);
  return levelFor(levels, memory.repetition, memory.easeHundredths);
};

/**
 * An exercise to practise, from the first seed whose numbers were not just seen; null if there is no such family.
 * Stores nothing.
 */
export const drawPractice = async (
  learner: Pick<Learner, "id">,
  { family, level: wanted, seen }: PracticeDraw,
  seeds: readonly number[],
): Promise<ShownExercise | null> => {
  const client = await database();
  const find = await familiesFor(client, learner.id, [family]);
  const known = find(family);
  if (known === undefined) return null;
  const reached = wanted ?? (await reachedLevel(client, learner.id, family, known.levels));
  const key = practiceKey({ family, level: reached, seen }, seeds, find);
  return presentExercise(key, [], find);
};
