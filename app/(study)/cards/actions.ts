"use server";

import { z } from "zod";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { parseLocalDate } from "#lib/domain/time/local-date.ts";
import {
  CARD_CHANGES,
  changeCards,
  setDue,
  undoChanges,
} from "#lib/server/use-cases/change-cards.ts";
import { deleteCards, restoreCards } from "#lib/server/use-cases/delete-cards.ts";

const ids = z.array(z.string().min(1).max(100)).max(500);
const change = z.object({ change: z.enum(CARD_CHANGES), cardIds: ids });

/** Suspends, resumes or forgets cards; the ids of the events, for an undo. */
export const changeCardsAction = async (
  given: z.infer<typeof change>,
): Promise<readonly string[]> => {
  const learner = await requireLearner();
  const { change: kind, cardIds } = change.parse(given);
  return changeCards(learner, kind, cardIds, now());
};

const day = z.string().transform((text, context) => {
  const read = parseLocalDate(text);
  if (read !== null) return read;
  context.addIssue({ code: "custom", message: "This is no date." });
  return z.NEVER;
});

/** Moves cards to a day by hand; the ids of the events, for an undo. */
export const setDueAction = async (
  cardIds: readonly string[],
  dueOn: string,
): Promise<readonly string[]> => {
  const learner = await requireLearner();
  return setDue(learner, ids.parse(cardIds), day.parse(dueOn), now());
};

export const undoChangesAction = async (eventIds: readonly string[]): Promise<void> => {
  const learner = await requireLearner();
  await undoChanges(learner, ids.parse(eventIds), now());
};

/** Deletes those of the cards that are the learner's own; which they were. */
export const deleteCardsAction = async (cardIds: readonly string[]): Promise<readonly string[]> => {
  const learner = await requireLearner();
  return deleteCards(learner.id, ids.parse(cardIds), now());
};

export const restoreCardsAction = async (cardIds: readonly string[]): Promise<void> => {
  const learner = await requireLearner();
  await restoreCards(learner.id, ids.parse(cardIds));
};
