import "server-only";
import { createHash } from "node:crypto";
import {
  matchNotes,
  planDeck,
  type CardMapping,
  type NoteInDeck,
  type PlannedNote,
} from "#lib/domain/cards/index.ts";
import { isMadeFamily } from "#lib/domain/exercises/index.ts";
import type { Transaction } from "../../data/database.ts";
import { selectArchivedCards, selectCardsOfNotes, type DeckCard } from "../../data/deck-cards.ts";
import {
  selectDeckNotes,
  selectMappings,
  selectTexts,
  type DeckNote,
} from "../../data/deck-notes.ts";
import type { DeckId, NoteId } from "../../data/identifiers.ts";
import { groupBy } from "../../group-by.ts";
import type { NoteCard } from "../note-cards.ts";
import type { ReadGiven } from "./read-given.ts";

export type ReadText = Extract<ReadGiven, { kind: "note" }>;

/** A note of the deck with what is written in it; exercises of the catalogue are attached by concept, not matched. */
export interface DeckNoteWithCards extends NoteInDeck {
  readonly stored: DeckNote;
  readonly cards: readonly DeckCard[];
}

export interface MatchedText {
  readonly text: ReadText;
  readonly note: DeckNoteWithCards | null;
  readonly cameFrom: DeckNoteWithCards | null;
  readonly cards: readonly NoteCard[];
  readonly mapping: CardMapping | null;
}

export interface MatchedDeck {
  readonly planned: readonly PlannedNote<NoteCard, MatchedText>[];
  /** Every note of the deck, by id: paths for those who read the plan. */
  readonly notes: ReadonlyMap<NoteId, DeckNote>;
  /** The text cards that the plan speaks of, by id. */
  readonly cards: ReadonlyMap<string, DeckCard>;
  /** Equal for equal texts over an equal deck. */
  readonly basis: string;
}

/** An empty deck, as before the first import. */
const NOTHING = { notes: [], cards: [] } as const;

/** What stands in the note itself; exercises of the catalogue do not. */
const isWritten = ({ family }: DeckCard): boolean => family === null || isMadeFamily(family);

interface FoundNotes {
  readonly notes: readonly (DeckNote | null)[];
  readonly cameFrom: readonly (DeckNote | null)[];
}

/** Which note of the deck each text is a new text of. Texts of the deck are read only where paths do not say. */
const findNotes = async (
  transaction: Transaction,
  texts: readonly ReadText[],
  notes: readonly DeckNote[],
): Promise<FoundNotes> => {
  const living = new Set(notes.flatMap((note) => (note.removedAt === null ? [note.path] : [])));
  const paths = new Set(texts.map(({ path }) => path));
  const others =
    texts.length === 1 && texts.every(({ path }) => living.has(path))
      ? []
      : notes.filter((note) => note.removedAt !== null || !paths.has(note.path));
  const markdownOf = await selectTexts(
    transaction,
    others.map(({ id }) => id),
  );
  const found = matchNotes(
    texts.map(({ path, hash, markdown }) => ({ path, hash, markdown: () => markdown })),
    notes.map((note) => ({
      note,
      path: note.path,
      hash: note.hash,
      removed: note.removedAt !== null,
      markdown: () => markdownOf.get(note.id) ?? "",
    })),
  );
  return {
    notes: found.notes.map((each) => each?.note ?? null),
    cameFrom: found.cameFrom.map((each) => each?.note ?? null),
  };
};

export const withCards = (
  notes: readonly DeckNote[],
  cards: readonly DeckCard[],
): ReadonlyMap<NoteId, DeckNoteWithCards> => {
  const cardsOf = groupBy(cards.filter(isWritten), ({ noteId }) => noteId);
  return new Map(
    notes.map((stored) => [
      stored.id,
      { id: stored.id, path: stored.path, stored, cards: cardsOf.get(stored.id) ?? [] },
    ]),
  );
};

/** Matches texts with a deck, or with nothing where the learner has no deck yet. */
export const matchDeck = async (
  transaction: Transaction,
  deckId: DeckId | null,
  texts: readonly ReadText[],
): Promise<MatchedDeck> => {
  const notes = deckId === null ? NOTHING.notes : await selectDeckNotes(transaction, deckId);
  const found = await findNotes(transaction, texts, notes);
  const matchedIds = found.notes.flatMap((note) => note?.id ?? []);
  const ids = [...matchedIds, ...found.cameFrom.flatMap((note) => note?.id ?? [])];
  const within = new Set<string>(ids);
  const cards = [
    ...(await selectCardsOfNotes(transaction, ids)),
    ...(deckId === null ? NOTHING.cards : await selectArchivedCards(transaction, deckId)).filter(
      ({ noteId }) => !within.has(noteId),
    ),
  ];
  const inDeck = withCards(notes, cards);
  const mappingOf = await earlierMappings(transaction, deckId, texts);
  const matched = texts.map((text, index): MatchedText => {
    const [note, from] = [found.notes[index], found.cameFrom[index]];
    return {
      text,
      note: (note && inDeck.get(note.id)) ?? null,
      cameFrom: (from && inDeck.get(from.id)) ?? null,
      cards: text.read.cards,
      mapping: mappingOf(text, note?.id),
    };
  });
  const aside = [...inDeck.values()].filter(
    ({ id, cards: some }) => !within.has(id) && some.length > 0,
  );
  return {
    planned: planDeck<NoteCard, MatchedText>(matched, aside),
    notes: new Map(notes.map((note) => [note.id, note])),
    cards: new Map(cards.map((card) => [card.id, card])),
    basis: basisOf(
      texts,
      notes.filter(({ id }) => within.has(id)),
      cards,
    ),
  };
};

/** What the same text had for cards before: in its own note or, where that never had it, in any other. */
const earlierMappings = async (
  transaction: Transaction,
  deckId: DeckId | null,
  texts: readonly ReadText[],
): Promise<(text: ReadText, noteId: NoteId | undefined) => CardMapping | null> => {
  const hashes = texts.map(({ hash }) => hash);
  const versions = deckId === null ? [] : await selectMappings(transaction, deckId, hashes);
  // The newest stands first, and so it is set last.
  const found = new Map<string, CardMapping>();
  for (const { noteId, hash, mapping } of versions.toReversed()) {
    found.set(hash, mapping);
    found.set(`${noteId} ${hash}`, mapping);
  }
  return ({ hash }, noteId) => found.get(`${noteId ?? ""} ${hash}`) ?? found.get(hash) ?? null;
};

const basisOf = (
  texts: readonly ReadText[],
  notes: readonly DeckNote[],
  cards: readonly DeckCard[],
): string => {
  const hash = createHash("sha256");
  for (const { path, hash: text } of texts) hash.update(JSON.stringify([path, text]));
  for (const { id, path, hash: text, version, removedAt } of notes)
    hash.update(JSON.stringify([id, path, text, version, removedAt === null]));
  for (const { id, noteId, version, archived, dropped } of cards)
    hash.update(JSON.stringify([id, noteId, version, archived, dropped]));
  return hash.digest("base64url");
};
