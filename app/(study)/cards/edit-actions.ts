"use server";

import { z } from "zod";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { addCard } from "#lib/server/use-cases/add-card.ts";
import type { DraftProblem } from "#lib/server/use-cases/card-draft.ts";
import { comingToday } from "#lib/server/use-cases/coming-today.ts";
import {
  editExercise,
  makeExercise,
  type ExerciseEdition,
} from "#lib/server/use-cases/make-exercise.ts";
import {
  editCard,
  keepWording,
  resetWording,
  type CardEdition,
} from "#lib/server/use-cases/edit-card.ts";

const text = z.string().max(100_000);
const draftSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("question"), prompt: text, answer: text }),
  z.object({ kind: z.literal("cloze"), text }),
]);
type Draft = z.infer<typeof draftSchema>;

const idSchema = z
  .string()
  .min(1)
  .max(100)
  .transform((id) => id as Parameters<typeof editCard>[1]);

export type Addition =
  | {
      readonly kind: "added";
      readonly cardIds: readonly string[];
      /** How many of them are in today's queue. */
      readonly today: number;
    }
  | { readonly kind: "refused"; readonly problems: readonly DraftProblem[] };

export const addCardAction = async (given: Draft): Promise<Addition> => {
  const learner = await requireLearner();
  const added = await addCard(learner.id, draftSchema.parse(given), now());
  if (added.kind === "refused") return added;
  return { ...added, today: await comingToday(learner, added.cardIds, now()) };
};

export const makeExerciseAction = async (given: string): Promise<Addition> => {
  const learner = await requireLearner();
  const making = await makeExercise(learner.id, text.parse(given), now());
  if (making.kind === "refused") return making;
  const cardIds = [making.cardId];
  return { kind: "added", cardIds, today: await comingToday(learner, cardIds, now()) };
};

/** `from` is what the edit began with. */
export const editExerciseAction = async (
  cardId: string,
  given: string,
  from: string,
): Promise<ExerciseEdition> => {
  const learner = await requireLearner();
  const [id, next, before] = [idSchema.parse(cardId), text.parse(given), text.parse(from)];
  return editExercise(learner.id, id, next, now(), before);
};

/** Without `from`, what the edit began with, it is stored over whatever stands there. */
export const editCardAction = async (
  cardId: string,
  given: Draft,
  from?: Draft,
): Promise<CardEdition> => {
  const learner = await requireLearner();
  const before = draftSchema.optional().parse(from);
  return editCard(learner.id, idSchema.parse(cardId), draftSchema.parse(given), now(), before);
};

/** The card says again what its note says. */
export const resetWordingAction = async (cardId: string): Promise<void> => {
  const learner = await requireLearner();
  await resetWording(learner.id, idSchema.parse(cardId));
};

/** The learner's own wording stays, and that the note moved on is not said again. */
export const keepWordingAction = async (cardId: string): Promise<void> => {
  const learner = await requireLearner();
  await keepWording(learner.id, idSchema.parse(cardId));
};
