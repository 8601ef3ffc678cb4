import "server-only";
import type { CardInDeck } from "#lib/domain/cards/index.ts";
import { toCardRow, type CardText } from "./cards.ts";
import { WRITTEN } from "./own-cards.ts";
import { chunksOf } from "./chunks.ts";
import type { Transaction } from "./database.ts";
import type { CardId, DeckId, NoteId } from "./identifiers.ts";

/** A card of a deck as an import sees it: without anyone's own wording, archived and dropped ones too. */
export interface DeckCard extends CardInDeck {
  readonly id: CardId;
  readonly noteId: NoteId;
  readonly version: number;
  readonly family: string | null;
  readonly createdAt: Date;
  /** All that a note says of its card, to see whether anything differs. */
  readonly row: Readonly<Record<string, unknown>>;
}

type CardRow = Awaited<ReturnType<Transaction["card"]["findMany"]>>[number];

const toDeckCard = ({
  id,
  deckId: _deck,
  noteId,
  version,
  createdAt,
  archivedAt,
  deletedAt,
  ...row
}: CardRow): DeckCard => ({
  id: id as CardId,
  noteId: noteId as NoteId,
  version,
  family: row.family,
  createdAt,
  slot: row.slot,
  prompt: row.prompt,
  answer: row.answer,
  source: row.source,
  sectionName: row.sectionName,
  archived: archivedAt !== null,
  dropped: deletedAt !== null,
  row,
});

/** In the order of each note: all cards of these notes, exercises too. */
export const selectCardsOfNotes = async (
  transaction: Transaction,
  noteIds: readonly NoteId[],
): Promise<readonly DeckCard[]> => {
  const cards: DeckCard[] = [];
  for (const ids of chunksOf(noteIds)) {
    const rows = await transaction.card.findMany({
      where: { noteId: { in: [...ids] } },
      orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    });
    cards.push(...rows.map(toDeckCard));
  }
  return cards;
};

/** Cards of the deck's notes whose block is gone, wherever they stood. */
export const selectArchivedCards = async (
  transaction: Transaction,
  deckId: DeckId,
): Promise<readonly DeckCard[]> => {
  const rows = await transaction.card.findMany({
    where: { deckId, noteId: { not: null }, archivedAt: { not: null }, ...WRITTEN },
    orderBy: [{ noteId: "asc" }, { position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toDeckCard);
};

/** Whether a card's row says anything else than `text`. */
export const differsFrom = (card: DeckCard, text: CardText): boolean =>
  Object.entries(toCardRow(text)).some(([column, value]) => card.row[column] !== value);

/** Sets what a note says of its card; `reworded` makes it a new content version. An archived card is active again. */
export const updateDeckCard = async (
  transaction: Transaction,
  cardId: CardId,
  noteId: NoteId,
  text: CardText,
  reworded: boolean,
): Promise<void> => {
  await transaction.card.updateMany({
    where: { id: cardId },
    data: {
      ...toCardRow(text),
      noteId,
      archivedAt: null,
      ...(reworded ? { version: { increment: 1 } } : {}),
    },
  });
};

/** Those of `cardIds` that the learner has an own wording of. */
export const selectOwnWordings = async (
  transaction: Transaction,
  learnerId: string,
  cardIds: readonly CardId[],
): Promise<ReadonlySet<CardId>> => {
  const found = new Set<CardId>();
  for (const ids of chunksOf(cardIds)) {
    const rows = await transaction.cardEdit.findMany({
      where: { userId: learnerId, cardId: { in: [...ids] } },
      select: { cardId: true },
    });
    for (const { cardId } of rows) found.add(cardId as CardId);
  }
  return found;
};
