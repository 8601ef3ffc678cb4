import "server-only";
import { planDeck } from "#lib/domain/cards/index.ts";
import type { Transaction } from "../../data/database.ts";
import { selectArchivedCards, selectCardsOfNotes } from "../../data/deck-cards.ts";
import { selectDeckNotes, selectVersionTexts } from "../../data/deck-notes.ts";
import type { NoteId } from "../../data/identifiers.ts";
import type { ImportedNote, StoredImport } from "../../data/imports.ts";
import { checkNoteExercises } from "../check-note-exercises.ts";
import { readNoteCards, type NoteCard } from "../note-cards.ts";
import {
  withCards,
  type DeckNoteWithCards,
  type MatchedDeck,
  type MatchedText,
} from "./match-deck.ts";

export interface UndoneDeck extends Pick<MatchedDeck, "planned" | "notes" | "cards"> {
  /** Notes that the import brought: they go with it. */
  readonly leaving: readonly DeckNoteWithCards[];
}

/** What taking an import back does to the deck: each note has its text before, with the cards that it had then. */
export const matchUndo = async (
  transaction: Transaction,
  { deckId, notes: imported }: StoredImport,
): Promise<UndoneDeck> => {
  const notes = await selectDeckNotes(transaction, deckId);
  const ids = imported.map(({ noteId }) => noteId);
  const within = new Set(ids);
  const archived = await selectArchivedCards(transaction, deckId);
  const cards = [
    ...(await selectCardsOfNotes(transaction, ids)),
    ...archived.filter(({ noteId }) => !within.has(noteId)),
  ];
  const inDeck = withCards(notes, cards);
  const texts = await selectVersionTexts(transaction, imported.flatMap(versionBefore));
  const given: MatchedText[] = [];
  for (const { noteId, pathBefore: path } of imported) {
    const text = texts.get(noteId);
    const note = inDeck.get(noteId);
    if (!text || !note || path === null) continue;
    const { markdown, hash, mapping } = text;
    const read = await checkNoteExercises(readNoteCards(markdown));
    given.push({
      text: { kind: "note", path, markdown, hash, read },
      note,
      cameFrom: null,
      cards: read.cards,
      mapping,
    });
  }
  const staying = new Set(given.map(({ note }) => note?.id));
  const inImport = (id: string): id is NoteId => within.has(id as NoteId);
  const leaving = [...inDeck.values()].filter(({ id }) => inImport(id) && !staying.has(id));
  const aside = [...inDeck.values()].filter(
    ({ id, cards: some }) => !inImport(id) && some.length > 0,
  );
  return {
    planned: planDeck<NoteCard, MatchedText>(given, aside, leaving),
    notes: new Map(notes.map((note) => [note.id, note])),
    cards: new Map(cards.map((card) => [card.id, card])),
    leaving,
  };
};

/** The version that a note had before; none where the import brought it. */
export const versionBefore = ({ noteId, versionBefore: version }: ImportedNote) =>
  version === null ? [] : [{ noteId, version }];
