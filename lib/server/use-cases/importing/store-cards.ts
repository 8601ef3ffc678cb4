import "server-only";
import type { CardAfter } from "#lib/domain/cards/index.ts";
import { archiveCards, insertCards, upsertCardEdit } from "../../data/cards.ts";
import { chunksOf } from "../../data/chunks.ts";
import type { Transaction } from "../../data/database.ts";
import { differsFrom, updateDeckCard, type DeckCard } from "../../data/deck-cards.ts";
import type { CardId, DeckId, LearnerId, NoteId } from "../../data/identifiers.ts";
import { insertMadeExercises, type MadeText } from "../../data/made-exercises.ts";
import { insertWordings } from "../../data/wordings.ts";
import { cardTextOf, type NoteCard } from "../note-cards.ts";
import { NO_LAST_WORDS, type LastWords } from "./last-words.ts";
import { NO_METER, type Meter } from "./meter.ts";
import type { StoredNoteAfter } from "./store-notes.ts";

interface PlacedCard {
  readonly noteId: NoteId;
  readonly card: CardAfter<NoteCard>;
}

/** Kept cards between two words on how far the import is. */
const SAID_AT_ONCE = 100;

/** Kept cards whose row says something else now; a reworded one leaves its former wording behind. */
const storeKept = async (
  transaction: Transaction,
  kept: readonly PlacedCard[],
  before: ReadonlyMap<string, DeckCard>,
  at: Date,
  meter: Meter,
): Promise<void> => {
  const reworded: DeckCard[] = [];
  const versions: MadeText[] = [];
  for (const [index, { noteId, card }] of kept.entries()) {
    if (index % SAID_AT_ONCE === 0) await meter.add(Math.min(SAID_AT_ONCE, kept.length - index));
    const stored = before.get(card.id);
    if (!stored) continue;
    const text = cardTextOf(card.next, stored.id);
    if (card.reworded && text.family === null) reworded.push(stored);
    if (card.reworded && text.family !== null) {
      versions.push({ cardId: stored.id, version: stored.version + 1, text: text.source });
    }
    if (stored.archived || stored.noteId !== noteId || differsFrom(stored, text))
      await updateDeckCard(transaction, stored.id, noteId, text, card.reworded);
  }
  await insertWordings(
    transaction,
    reworded.map(({ id, version, prompt, answer }) => ({
      cardId: id,
      version,
      prompt,
      answer,
      until: at,
    })),
  );
  await insertMadeExercises(transaction, versions, at);
};

const storeNew = async (
  transaction: Transaction,
  deckId: DeckId,
  fresh: readonly PlacedCard[],
  { dropped }: LastWords,
  at: Date,
  meter: Meter,
): Promise<void> => {
  for (const some of chunksOf(fresh)) {
    const cards = some.map(({ noteId, card }) => ({
      id: card.id as CardId,
      deckId,
      noteId,
      createdAt: at,
      ...cardTextOf(card.next, card.id),
      ...(dropped.has(card.id) ? { deletedAt: at } : {}),
    }));
    await insertCards(transaction, cards);
    const exercises = cards.filter(({ family }) => family !== null);
    await insertMadeExercises(
      transaction,
      exercises.map(({ id, source }) => ({ cardId: id, version: 1, text: source })),
      at,
    );
    await meter.add(some.length);
  }
};

/** Stores what an import does to cards: kept, new, and those whose block is gone. */
export const storeCards = async (
  transaction: Transaction,
  deck: { readonly deckId: DeckId; readonly cards: ReadonlyMap<string, DeckCard> },
  notes: readonly StoredNoteAfter[],
  putAside: readonly string[],
  at: Date,
  words: LastWords = NO_LAST_WORDS,
  meter: Meter = NO_METER,
): Promise<void> => {
  const placed = notes.flatMap(({ noteId, after }) =>
    after.cards.map((card): PlacedCard => ({ noteId, card })),
  );
  await archiveCards(transaction, putAside as readonly CardId[], at);
  await storeKept(
    transaction,
    placed.filter(({ card }) => card.was),
    deck.cards,
    at,
    meter,
  );
  const fresh = placed.filter(({ card }) => !card.was);
  await storeNew(transaction, deck.deckId, fresh, words, at, meter);
};

/** The learner's own wording of new cards, over that of the note. */
export const storeWordings = async (
  transaction: Transaction,
  learnerId: LearnerId,
  { wordings }: LastWords,
  at: Date,
): Promise<void> => {
  for (const [cardId, sides] of wordings)
    await upsertCardEdit(transaction, learnerId, { id: cardId as CardId, version: 1 }, sides, at);
};
