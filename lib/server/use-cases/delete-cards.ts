import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import { inTransaction } from "../data/database.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { deleteOwnCards, restoreOwnCards } from "../data/own-cards.ts";

/**
 * Deletes those of the cards that are the learner's own, written or from their notes, and tells which. Their log
 * stays, so that the deletion can be taken back.
 */
export const deleteCards = (
  learnerId: LearnerId,
  cardIds: readonly string[],
  at: Instant,
): Promise<readonly CardId[]> =>
  inTransaction((transaction) => deleteOwnCards(transaction, learnerId, cardIds, new Date(at)));

export const restoreCards = (learnerId: LearnerId, cardIds: readonly string[]): Promise<number> =>
  inTransaction((transaction) => restoreOwnCards(transaction, learnerId, cardIds));
