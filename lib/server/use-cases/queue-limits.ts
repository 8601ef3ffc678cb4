import "server-only";
import type { QueueLimits } from "#lib/domain/scheduling/index.ts";
import type { Transaction } from "../data/database.ts";
import { selectStudiedDecks } from "../data/queue-choices.ts";
import type { Learner } from "./find-learner.ts";

/** Everything that shapes what the learner is offered. */
export const queueLimits = async (
  transaction: Transaction,
  learner: Learner,
): Promise<QueueLimits> => {
  const decks = await selectStudiedDecks(transaction, learner.id);
  return {
    newPerDay: learner.newPerDay,
    reviewsPerDay: learner.reviewsPerDay,
    order: learner.dueOrder,
    choice: learner.dayChoice,
    catchUp: learner.catchUp,
    decks: new Map(decks.map((deck) => [deck.deckId, deck])),
  };
};
