import "server-only";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { IN_ORDER, studiedBy, type StoredCard } from "./cards.ts";
import { chunksOf } from "./chunks.ts";
import type { CardId, DeckId, LearnerId, NoteId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";

/** Where a card stands, without what it says: as much as it takes to arrange a queue and to count. */
export type CardPlace = Pick<StoredCard, keyof typeof PLACE_COLUMNS | "builtIn">;

const PLACE_COLUMNS = {
  id: true,
  deckId: true,
  noteId: true,
  kind: true,
  slot: true,
  sectionNumber: true,
  sectionName: true,
  concept: true,
  conceptKey: true,
  blockStart: true,
  position: true,
  source: true,
  family: true,
} as const satisfies Prisma.CardSelect;

const select = async (
  transaction: Transaction,
  learnerId: LearnerId,
  where: Prisma.CardWhereInput,
): Promise<readonly CardPlace[]> => {
  const rows = await transaction.card.findMany({
    where: { AND: [studiedBy(learnerId), { archivedAt: null }, where] },
    select: { ...PLACE_COLUMNS, deck: { select: { ownerId: true } } },
    orderBy: IN_ORDER,
  });
  return rows.map(({ deck, ...row }) => ({
    ...row,
    builtIn: deck.ownerId === null,
    id: row.id as CardId,
    deckId: row.deckId as DeckId,
    noteId: row.noteId as NoteId | null,
  }));
};

/** Of all that the learner may review: neither archived nor deleted. */
export const selectActivePlaces = (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly CardPlace[]> => select(transaction, learnerId, {});

/** Those of `cardIds` that the learner may review; others are left out. */
export const selectCardPlaces = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
): Promise<readonly CardPlace[]> => {
  const places: CardPlace[] = [];
  for (const ids of chunksOf(cardIds))
    places.push(...(await select(transaction, learnerId, { id: { in: [...ids] } })));
  return places;
};

/** Cards with a text beside these: of the same notes, or, where they stand in none, of the same deck and concept. */
export const selectTextsBeside = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cards: readonly CardPlace[],
): Promise<readonly CardPlace[]> => {
  if (cards.length === 0) return [];
  const noteIds = [...new Set(cards.flatMap(({ noteId }) => noteId ?? []))];
  const apart = cards.filter(({ noteId }) => noteId === null);
  return select(transaction, learnerId, {
    family: null,
    OR: [
      { noteId: { in: noteIds } },
      {
        noteId: null,
        deckId: { in: [...new Set(apart.map(({ deckId }) => deckId))] },
        conceptKey: { in: [...new Set(apart.map(({ conceptKey }) => conceptKey))] },
      },
    ],
  });
};
