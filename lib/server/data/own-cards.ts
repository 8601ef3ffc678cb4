import "server-only";
import { MADE } from "#lib/domain/exercises/index.ts";
import type { Transaction } from "./database.ts";
import type { CardId, DeckId, LearnerId } from "./identifiers.ts";

/** The cards that a learner wrote: in their own deck, in no note. Ownership is part of each query. */
const writtenBy = (learnerId: LearnerId) => ({ noteId: null, deck: { ownerId: learnerId } });

/** Texts and the exercises that people make; those of the catalogue are not written by anybody. */
export const WRITTEN = { OR: [{ family: null }, { family: { startsWith: MADE } }] };

/**
 * What stands in the learner's own deck because they wrote it, by itself or in a note: what they may delete.
 * Exercises of the catalogue come with their concept.
 */
export const ownedBy = (learnerId: LearnerId) => ({ ...WRITTEN, deck: { ownerId: learnerId } });

/** A card of one text, deleted or not, as far as an edit needs it. */
export interface TextCard {
  readonly id: CardId;
  readonly slot: string;
  readonly position: number;
  readonly deleted: boolean;
}

/** Cards whose slot begins like this, deleted ones too. */
export const selectTextCards = async (
  transaction: Transaction,
  learnerId: LearnerId,
  slotStart: string,
): Promise<readonly TextCard[]> => {
  const rows = await transaction.card.findMany({
    where: { ...writtenBy(learnerId), slot: { startsWith: slotStart } },
    select: { id: true, slot: true, position: true, deletedAt: true },
  });
  return rows.map(({ id, deletedAt, ...row }) => ({
    ...row,
    id: id as CardId,
    deleted: deletedAt !== null,
  }));
};

/** Sets the wording, which makes a new content version. A card that was deleted is there again. */
export const updateOwnCard = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardId: CardId,
  wording: { readonly prompt: string; readonly answer: string; readonly source: string },
): Promise<void> => {
  await transaction.card.updateMany({
    where: { id: cardId, ...writtenBy(learnerId) },
    data: { ...wording, version: { increment: 1 }, deletedAt: null },
  });
};

/**
 * Those of `cardIds` that are the learner's own are deleted; which they were. The log keeps their reviews, and an
 * import of their note does not offer them again.
 */
export const deleteOwnCards = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly string[],
  at: Date,
): Promise<readonly CardId[]> => {
  const where = { id: { in: [...cardIds] }, deletedAt: null, ...ownedBy(learnerId) };
  const rows = await transaction.card.findMany({ where, select: { id: true } });
  await transaction.card.updateMany({ where, data: { deletedAt: at } });
  return rows.map((row) => row.id as CardId);
};

/** Takes deletions back: the history of a card was never gone. How many came back. */
export const restoreOwnCards = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly string[],
): Promise<number> => {
  const { count } = await transaction.card.updateMany({
    where: { id: { in: [...cardIds] }, deletedAt: { not: null }, ...ownedBy(learnerId) },
    data: { deletedAt: null },
  });
  return count;
};

/** Position of the last card that was written; 0 if there is none. */
export const selectLastPosition = async (
  transaction: Transaction,
  deckId: DeckId,
): Promise<number> => {
  const last = await transaction.card.findFirst({
    where: { deckId, noteId: null },
    orderBy: { position: "desc" },
    select: { position: true },
  });
  return last?.position ?? 0;
};
