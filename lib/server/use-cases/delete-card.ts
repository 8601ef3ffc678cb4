import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import { deleteOwnCard, restoreOwnCard } from "../data/cards.ts";
import { inTransaction } from "../data/database.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";

/** Deletes a card of the learner's own. Its log stays, so that the deletion can be taken back. */
export const deleteCard = (learnerId: LearnerId, cardId: CardId, at: Instant): Promise<boolean> =>
  inTransaction((transaction) => deleteOwnCard(transaction, learnerId, cardId, new Date(at)));

export const restoreCard = (learnerId: LearnerId, cardId: CardId): Promise<boolean> =>
  inTransaction((transaction) => restoreOwnCard(transaction, learnerId, cardId));
