import "server-only";
import { createHash } from "node:crypto";
import type { Plan } from "#lib/domain/cards/index.ts";
import {
  archiveCards,
  insertCards,
  selectSharedCardsOfNote,
  updateCardText,
  type StoredCard,
} from "../data/cards.ts";
import type { Transaction } from "../data/database.ts";
import {
  newCardId,
  newNoteId,
  type CardId,
  type DeckId,
  type NoteId,
} from "../data/identifiers.ts";
import {
  insertNote,
  selectOptionalNoteByPath,
  updateNote,
  type StoredNote,
} from "../data/notes.ts";
import { attachExercises } from "./attach-exercises.ts";
import { cardTextOf, planCards, type NoteCard, type ReadNote } from "./note-cards.ts";

export const hashMarkdown = (markdown: string): string =>
  createHash("sha256").update(markdown).digest("base64url");

/** Whether a kept card's row must change: its words, or only where it stands. */
const differs = (stored: StoredCard, card: NoteCard): boolean => {
  const text = cardTextOf(card);
  return (
    stored.archivedAt !== null ||
    Object.entries(text).some(
      ([column, value]) =>
        JSON.stringify(value) !== JSON.stringify(stored[column as keyof StoredCard]),
    )
  );
};

const applyPlan = async (
  transaction: Transaction,
  plan: Plan<NoteCard>,
  stored: readonly StoredCard[],
  place: { readonly deckId: DeckId; readonly noteId: NoteId; readonly at: Date },
): Promise<void> => {
  const byId = new Map(stored.map((card) => [card.id as string, card]));
  const fresh = plan.changes.flatMap((each) => (each.change === "new" ? [each.next] : []));
  const gone = plan.changes.flatMap((each) =>
    each.change === "gone" ? [each.was.id as CardId] : [],
  );
  for (const each of plan.changes) {
    if (each.change === "new" || each.change === "gone") continue;
    const card = byId.get(each.was.id);
    if (card && differs(card, each.next)) {
      await updateCardText(transaction, card.id, cardTextOf(each.next), each.change === "reworded");
    }
  }
  await archiveCards(transaction, gone, place.at);
  await insertCards(
    transaction,
    fresh.map((card) => ({
      id: newCardId(),
      deckId: place.deckId,
      noteId: place.noteId,
      createdAt: place.at,
      ...cardTextOf(card),
    })),
  );
};

const storeText = async (
  transaction: Transaction,
  deckId: DeckId,
  path: string,
  existing: StoredNote | null,
  text: { readonly read: ReadNote; readonly markdown: string; readonly at: Date },
): Promise<NoteId> => {
  const content = {
    title: text.read.note.title || path,
    number: text.read.note.number ?? null,
    markdown: text.markdown,
    hash: hashMarkdown(text.markdown),
    importedAt: text.at,
  };
  if (existing) {
    await updateNote(transaction, existing.id, existing.version + 1, content);
    return existing.id;
  }
  const id = newNoteId();
  await insertNote(transaction, { id, deckId, path, ...content });
  return id;
};

export interface StoredImport {
  readonly noteId: NoteId;
  readonly plan: Plan<NoteCard>;
  readonly exercisesAdded: number;
}

/**
 * Stores a note and what it does to its cards, all in the caller's transaction. The same path for the built-in
 * note and for anybody's. A text that the deck has already changes nothing.
 */
export const storeNote = async (
  transaction: Transaction,
  deckId: DeckId,
  note: { readonly path: string; readonly markdown: string; readonly read: ReadNote },
  at: Date,
): Promise<StoredImport> => {
  const existing = await selectOptionalNoteByPath(transaction, deckId, note.path);
  const stored = existing ? await selectSharedCardsOfNote(transaction, existing.id) : [];
  const plan = planCards(stored, note.read.cards);
  const noteId =
    existing && existing.markdown === note.markdown
      ? existing.id
      : await storeText(transaction, deckId, note.path, existing, { ...note, at });
  await applyPlan(transaction, plan, stored, { deckId, noteId, at });
  const exercisesAdded = await attachExercises(transaction, deckId, noteId, note.read, at);
  return { noteId, plan, exercisesAdded };
};
