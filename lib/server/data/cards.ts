import "server-only";
import { z } from "zod";
import type { CardId, DeckId, LearnerId, NoteId } from "./identifiers.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { chunksOf } from "./chunks.ts";
import type { Transaction } from "./database.ts";
import { ownedBy } from "./own-cards.ts";
import { openSchedulesOfCards } from "./queue-schedules.ts";

/** A card as it stands in its deck, with the learner's own wording over it where there is one. */
export interface StoredCard {
  readonly id: CardId;
  readonly deckId: DeckId;
  readonly noteId: NoteId | null;
  readonly noteTitle: string | null;
  readonly kind: string;
  readonly version: number;
  readonly prompt: string;
  readonly answer: string;
  readonly context: readonly string[];
  readonly label: string;
  readonly rule: string;
  readonly slot: string;
  readonly sectionNumber: string | null;
  readonly sectionName: string | null;
  readonly concept: string;
  readonly conceptKey: string;
  readonly line: number | null;
  readonly blockStart: number | null;
  readonly blockEnd: number | null;
  readonly position: number;
  readonly source: string;
  readonly family: string | null;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
  /** The learner wrote it, or changed its wording. */
  readonly edited: boolean;
  /** The note's text changed since the learner worded the card anew. */
  readonly sourceMoved: boolean;
  /** Nobody's own: its text may be reworded for oneself, but not deleted. */
  readonly builtIn: boolean;
}

export type CardText = Pick<
  StoredCard,
  | "kind"
  | "prompt"
  | "answer"
  | "context"
  | "label"
  | "rule"
  | "slot"
  | "sectionNumber"
  | "sectionName"
  | "concept"
  | "conceptKey"
  | "line"
  | "blockStart"
  | "blockEnd"
  | "position"
  | "source"
  | "family"
>;
export interface NewCard extends CardText {
  readonly id: CardId;
  readonly deckId: DeckId;
  readonly noteId: NoteId | null;
  readonly createdAt: Date;
  /** The learner dropped it before it was ever asked. */
  readonly deletedAt?: Date;
}

const contextSchema = z.array(z.string());

const cardColumns = (learnerId: LearnerId) =>
  ({
    note: { select: { title: true } },
    deck: { select: { ownerId: true } },
    edits: {
      where: { userId: learnerId },
      select: { prompt: true, answer: true, cardVersion: true },
    },
  }) satisfies Prisma.CardInclude;

type CardRow = Prisma.CardGetPayload<{ include: ReturnType<typeof cardColumns> }>;

const toCard = ({ edits: [edit], note, deck, context, ...row }: CardRow): StoredCard => ({
  ...row,
  id: row.id as CardId,
  deckId: row.deckId as DeckId,
  noteId: row.noteId as NoteId | null,
  noteTitle: note?.title ?? null,
  context: contextSchema.parse(JSON.parse(context)),
  edited: edit !== undefined,
  sourceMoved: edit !== undefined && edit.cardVersion < row.version,
  builtIn: deck.ownerId === null,
  ...(edit && { prompt: edit.prompt, answer: edit.answer }),
});

export const toCardRow = ({ context, ...text }: CardText) => ({
  ...text,
  context: JSON.stringify(context),
});

/** Cards of the decks that the learner studies; a deleted card is nobody's, and so is one of a removed note. */
export const studiedBy = (learnerId: LearnerId): Prisma.CardWhereInput => ({
  ...inDecksOf(learnerId),
  OR: [{ noteId: null }, { note: { removedAt: null } }],
});

const inDecksOf = (learnerId: LearnerId): Prisma.CardWhereInput => ({
  deletedAt: null,
  deck: { enrolments: { some: { userId: learnerId } } },
});

/** Note by note, each in its order. */
export const IN_ORDER = [
  { deckId: "asc" },
  { noteId: "asc" },
  { position: "asc" },
  { createdAt: "asc" },
] satisfies Prisma.CardOrderByWithRelationInput[];

const select = async (
  transaction: Transaction,
  learnerId: LearnerId,
  where: Prisma.CardWhereInput,
): Promise<readonly StoredCard[]> => {
  const rows = await transaction.card.findMany({
    where: { AND: [studiedBy(learnerId), where] },
    include: cardColumns(learnerId),
    orderBy: IN_ORDER,
  });
  return rows.map(toCard);
};

/** All that the learner may review: neither archived nor deleted. */
export const selectActiveCards = (transaction: Transaction, learnerId: LearnerId) =>
  select(transaction, learnerId, { archivedAt: null });

/** Archived cards too. */
export const selectAllCards = (transaction: Transaction, learnerId: LearnerId) =>
  select(transaction, learnerId, {});

/** What the learner wrote in their own deck and deleted, the latest first. */
export const selectDroppedCards = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly StoredCard[]> => {
  const rows = await transaction.card.findMany({
    where: { deletedAt: { not: null }, ...ownedBy(learnerId) },
    include: cardColumns(learnerId),
    orderBy: { deletedAt: "desc" },
  });
  return rows.map(toCard);
};

export const selectCardsOfNote = (transaction: Transaction, learnerId: LearnerId, noteId: NoteId) =>
  select(transaction, learnerId, { noteId });

/** Those of `cardIds` that the learner studies, archived or not; others are left out. */
export const selectCards = (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly string[],
) => select(transaction, learnerId, { id: { in: [...cardIds] } });

export const selectOptionalCard = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardId: CardId,
): Promise<StoredCard | null> => (await selectCards(transaction, learnerId, [cardId]))[0] ?? null;

/**
 * The note's cards as everybody has them, without anyone's own wording: what an import matches against. A deleted
 * card is among them, so that the next import does not offer it again.
 */
export const selectSharedCardsOfNote = async (
  transaction: Transaction,
  noteId: NoteId,
): Promise<readonly StoredCard[]> => {
  const rows = await transaction.card.findMany({
    where: { noteId },
    include: { note: { select: { title: true } }, deck: { select: { ownerId: true } } },
    orderBy: { position: "asc" },
  });
  return rows.map((row) => toCard({ ...row, edits: [] }));
};

export const insertCards = async (
  transaction: Transaction,
  cards: readonly NewCard[],
): Promise<void> => {
  for (const some of chunksOf(cards)) {
    await transaction.card.createMany({
      data: some.map(({ id, deckId, noteId, createdAt, deletedAt, ...text }) => ({
        id,
        deckId,
        noteId,
        createdAt,
        ...(deletedAt ? { deletedAt } : {}),
        ...toCardRow(text),
      })),
    });
  }
  await openSchedulesOfCards(
    transaction,
    cards.map(({ id }) => id),
  );
};

export const archiveCards = async (
  transaction: Transaction,
  cardIds: readonly CardId[],
  at: Date,
): Promise<void> => {
  for (const ids of chunksOf(cardIds))
    await transaction.card.updateMany({
      where: { id: { in: [...ids] } },
      data: { archivedAt: at },
    });
};

/** A learner's own wording of a card that others study too. */
export const upsertCardEdit = async (
  transaction: Transaction,
  learnerId: LearnerId,
  card: Pick<StoredCard, "id" | "version">,
  wording: { readonly prompt: string; readonly answer: string },
  editedAt: Date,
): Promise<void> => {
  const data = { ...wording, cardVersion: card.version, editedAt };
  await transaction.cardEdit.upsert({
    where: { userId_cardId: { userId: learnerId, cardId: card.id } },
    create: { userId: learnerId, cardId: card.id, ...data },
    update: data,
  });
};

/** What a card says to everybody, without anyone's own wording; null where the learner studies no such card. */
export const selectSharedWording = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardId: CardId,
): Promise<Pick<StoredCard, "prompt" | "answer"> | null> =>
  transaction.card.findFirst({
    where: { AND: [studiedBy(learnerId), { id: cardId }] },
    select: { prompt: true, answer: true },
  });

/** Says that the learner's own wording stands over the note's present text. */
export const updateCardEditVersion = async (
  transaction: Transaction,
  learnerId: LearnerId,
  card: Pick<StoredCard, "id" | "version">,
): Promise<void> => {
  await transaction.cardEdit.updateMany({
    where: { userId: learnerId, cardId: card.id },
    data: { cardVersion: card.version },
  });
};

export const deleteCardEdit = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardId: CardId,
): Promise<void> => {
  await transaction.cardEdit.deleteMany({ where: { userId: learnerId, cardId } });
};
