"use server";

import { refresh } from "next/cache";
import { textOf } from "#app/_ui/form-text.ts";
import { currentLearner } from "#lib/server/session.ts";
import { changeQueue, studiedDecks, type QueueChange } from "#lib/server/use-cases/change-queue.ts";

export type QueueOutcome = QueueChange | { readonly kind: "signed-out" } | null;

/** Order, limits and what becomes of leeches; the fields of each deck are named after it. */
export const saveQueue = async (_: QueueOutcome, form: FormData): Promise<QueueOutcome> => {
  const learner = await currentLearner();
  if (!learner) return { kind: "signed-out" };
  const decks = (await studiedDecks(learner.id)).map(({ deckId }) => ({
    deckId,
    newPerDay: textOf(form, `newPerDay ${deckId}`),
    reviewsPerDay: textOf(form, `reviewsPerDay ${deckId}`),
  }));
  const change = await changeQueue(learner.id, {
    dueOrder: textOf(form, "dueOrder"),
    reviewsPerDay: textOf(form, "reviewsPerDay"),
    leeches: textOf(form, "leeches"),
    decks,
  });
  if (change.kind === "changed") refresh();
  return change;
};
