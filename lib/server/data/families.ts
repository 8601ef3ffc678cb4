import "server-only";
import { studiedBy } from "./cards.ts";
import type { Transaction } from "./database.ts";
import type { CardId, DeckId, LearnerId } from "./identifiers.ts";

/** Families of exercises that the learner studies. */
export const selectFamiliesOfLearner = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly string[]> => {
  const rows = await transaction.card.findMany({
    where: { ...studiedBy(learnerId), family: { not: null }, archivedAt: null },
    select: { family: true },
  });
  return rows.flatMap((row) => row.family ?? []);
};

/** The card by which the learner studies each family; the families that are studied in no deck are left out. */
export const selectFamilyCards = async (
  transaction: Transaction,
  learnerId: LearnerId,
  families?: readonly string[],
): Promise<ReadonlyMap<string, CardId>> => {
  const rows = await transaction.card.findMany({
    where: {
      ...studiedBy(learnerId),
      family: families === undefined ? { not: null } : { in: [...families] },
      archivedAt: null,
    },
    select: { id: true, family: true },
  });
  return new Map(
    rows.flatMap(({ id, family }) => (family === null ? [] : [[family, id as CardId] as const])),
  );
};

/**
 * Families that are studied in the deck, or in any deck that its owner studies; and those that the deck has put aside,
 * with their cards. One that was deleted counts as studied: it is not offered again.
 */
export const selectFamiliesStudied = async (
  transaction: Transaction,
  deckId: DeckId,
): Promise<{
  readonly studied: readonly string[];
  readonly aside: ReadonlyMap<string, CardId>;
}> => {
  const deck = await transaction.deck.findUniqueOrThrow({
    where: { id: deckId },
    select: { ownerId: true },
  });
  const rows = await transaction.card.findMany({
    where: { deckId, family: { not: null } },
    select: { id: true, family: true, archivedAt: true, deletedAt: true },
  });
  const elsewhere =
    deck.ownerId === null
      ? []
      : await selectFamiliesOfLearner(transaction, deck.ownerId as LearnerId);
  const isAside = (row: (typeof rows)[number]) => row.archivedAt !== null && row.deletedAt === null;
  return {
    studied: [...elsewhere, ...rows.flatMap((row) => (isAside(row) ? [] : (row.family ?? [])))],
    aside: new Map(
      rows.flatMap((row) =>
        isAside(row) && row.family !== null ? [[row.family, row.id as CardId]] : [],
      ),
    ),
  };
};
