"use server";

import { z } from "zod";
import { now } from "#lib/server/clock.ts";
import { currentLearner } from "#lib/server/session.ts";
import { deleteCards, restoreCards } from "#lib/server/use-cases/delete-cards.ts";
import { mendCard, type Mending } from "#lib/server/use-cases/mend-card.ts";

const text = z.string().max(100_000);
const draftSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("question"), prompt: text, answer: text }),
  z.object({ kind: z.literal("cloze"), text }),
]);
const idSchema = z
  .string()
  .min(1)
  .max(100)
  .transform((id) => id as Parameters<typeof mendCard>[1]);

/** To be sent to the sign-in page would end the sitting. */
interface SignedOut {
  readonly kind: "signed-out";
}

type Draft = z.infer<typeof draftSchema>;

/** `from` is what the mending began with. */
export const mendCardAction = async (
  cardId: string,
  draft: Draft,
  from: Draft,
): Promise<Mending | SignedOut> => {
  const learner = await currentLearner();
  if (!learner) return { kind: "signed-out" };
  const [next, before] = [draftSchema.parse(draft), draftSchema.parse(from)];
  return mendCard(learner.id, idSchema.parse(cardId), next, now(), before);
};

/** How many cards were deleted: none if it is gone already. */
export const dropCardAction = async (
  cardId: string,
): Promise<{ readonly kind: "dropped"; readonly count: number } | SignedOut> => {
  const learner = await currentLearner();
  if (!learner) return { kind: "signed-out" };
  const deleted = await deleteCards(learner.id, [idSchema.parse(cardId)], now());
  return { kind: "dropped", count: deleted.length };
};

export const restoreCardAction = async (
  cardId: string,
): Promise<{ readonly kind: "restored" } | SignedOut> => {
  const learner = await currentLearner();
  if (!learner) return { kind: "signed-out" };
  await restoreCards(learner.id, [idSchema.parse(cardId)]);
  return { kind: "restored" };
};
