import "server-only";
import { deckAfter } from "#lib/domain/cards/index.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { lockLearner } from "../data/accounts.ts";
import { inTransaction, type Transaction } from "../data/database.ts";
import { removeNotes, type DeckNote } from "../data/deck-notes.ts";
import { ensureOwnDeck } from "../data/decks.ts";
import {
  newCardId,
  newImportId,
  type DeckId,
  type ImportId,
  type LearnerId,
  type NoteId,
} from "../data/identifiers.ts";
import { insertImport, type StoredImport } from "../data/imports.ts";
import { attachExercises } from "./attach-exercises.ts";
import { readLastWords } from "./importing/last-words.ts";
import { matchDeck, type MatchedDeck, type ReadText } from "./importing/match-deck.ts";
import { startComparing, storingMeter } from "./importing/meter.ts";
import { putExercisesAside } from "./importing/put-aside.ts";
import {
  dropUnplacedPictures,
  putPicturesInPlace,
  type PlacedPicture,
} from "./importing/place-pictures.ts";
import {
  sumOfCounts,
  type ChangeCounts,
  type LastWord,
  type OnProgress,
} from "./importing/plan-types.ts";
import { forgetRead } from "./importing/recently-read.ts";
import { readGiven, type GivenText } from "./importing/read-given.ts";
import { storeCards, storeWordings } from "./importing/store-cards.ts";
import { importedNotes, storeNotes, type StoredNoteAfter } from "./importing/store-notes.ts";

export interface GivenImport {
  readonly notes: readonly GivenText[];
  /** Where pictures stand that were stored before, by the hash of their bytes. */
  readonly pictures?: readonly PlacedPicture[];
  readonly lastWords?: readonly LastWord[];
  /** That of the plan that was shown. */
  readonly basis: string;
}

export type NotesImport =
  | {
      readonly kind: "imported";
      /** For the undo; null where nothing of any note changed, and no picture. */
      readonly importId: string | null;
      readonly counts: ChangeCounts;
      /** Without those that were left out. */
      readonly notes: readonly {
        readonly noteId: NoteId;
        readonly path: string;
        readonly counts: ChangeCounts;
      }[];
      readonly exercisesAdded: number;
    }
  | { readonly kind: "refused"; readonly reason: string };

const NO_TEXT = "There is no text in this note. Choose a Markdown file, or paste one.";
const NO_NOTES = "None of these files has any text. Choose Markdown files with notes in them.";
const CHANGED =
  "Something that the plan rests on changed since it was made. Look at the plan once more.";

/** Imports notes into the learner's own deck, all of them or none, as one import that can be undone. */
export const importNotes = async (
  learnerId: LearnerId,
  given: GivenImport,
  at: Instant,
  onProgress?: OnProgress,
): Promise<NotesImport> => {
  const read = await readGiven(given.notes, onProgress);
  const texts = read.flatMap((each) => (each.kind === "note" ? [each] : []));
  if (texts.length === 0)
    return { kind: "refused", reason: given.notes.length === 1 ? NO_TEXT : NO_NOTES };
  await startComparing(onProgress);
  const result = await inTransaction(async (transaction): Promise<NotesImport> => {
    const importedAt = new Date(at);
    await lockLearner(transaction, learnerId);
    const deckId = await ensureOwnDeck(transaction, learnerId, importedAt);
    const deck = await matchDeck(transaction, deckId, texts);
    if (deck.basis !== given.basis) return { kind: "refused", reason: CHANGED };
    const importing = { learnerId, deckId, at: importedAt };
    return storeImport(transaction, importing, deck, given, onProgress);
  });
  if (result.kind === "imported") forgetRead(texts.map(({ hash }) => hash));
  return result;
};

interface Importing {
  readonly learnerId: LearnerId;
  readonly deckId: DeckId;
  readonly at: Date;
}

const storeImport = async (
  transaction: Transaction,
  { learnerId, deckId, at }: Importing,
  deck: MatchedDeck,
  given: GivenImport,
  onProgress?: OnProgress,
): Promise<NotesImport> => {
  const after = deckAfter(deck.planned, [], newCardId);
  const meter = storingMeter(rowsOf(after.notes), onProgress);
  const reading = readLastWords(given.lastWords ?? [], after.notes);
  if (reading.kind === "refused") return reading;
  const pictures = await putPicturesInPlace(transaction, deckId, given.pictures ?? []);
  if (pictures.kind === "refused") return pictures;
  const notes = await storeNotes(transaction, deckId, after.notes, deck.notes, at);
  await meter.add(notes.length);
  const cards = { deckId, cards: deck.cards };
  await storeCards(transaction, cards, notes, after.putAside, at, reading.words, meter);
  await storeWordings(transaction, learnerId, reading.words, at);
  const left = deck.planned.flatMap(({ given: { cameFrom } }) => cameFrom?.stored ?? []);
  await letGo(transaction, left, at);
  const exercisesAdded = await attachExercises(transaction, deckId, placesOf(notes), at);
  const importId = await recordImport(transaction, {
    deckId,
    at,
    notes: importedNotes(notes, left),
    pictures: pictures.changed,
  });
  await dropUnplacedPictures(transaction, deckId, at);
  const counts = deck.planned.map(({ plan }) => plan.counts);
  return {
    kind: "imported",
    importId,
    counts: sumOfCounts(counts),
    notes: notes.map(
      (
        {
          noteId,
          after: {
            given: { text },
          },
        },
        index,
      ) => ({
        noteId,
        path: text.path,
        counts: counts[index] ?? sumOfCounts([]),
      }),
    ),
    exercisesAdded,
  };
};

/** What the bar counts while it is stored: notes and their cards. */
const rowsOf = (notes: readonly { readonly cards: readonly unknown[] }[]): number =>
  notes.reduce((sum, { cards }) => sum + cards.length, notes.length);

const placesOf = (notes: readonly StoredNoteAfter[]) =>
  notes.map(({ noteId, after }) => ({ noteId, read: after.given.text.read }));

/** Takes notes out of the deck whose text stands in another note now. */
const letGo = async (
  transaction: Transaction,
  notes: readonly DeckNote[],
  at: Date,
): Promise<void> => {
  const ids = notes.map(({ id }) => id);
  await removeNotes(transaction, ids, at);
  await putExercisesAside(transaction, ids, () => true, at);
};

const recordImport = async (
  transaction: Transaction,
  changed: Pick<StoredImport, "deckId" | "at" | "notes" | "pictures">,
): Promise<ImportId | null> => {
  if (changed.notes.length + changed.pictures.length === 0) return null;
  const id = newImportId();
  await insertImport(transaction, { id, ...changed });
  return id;
};

/** Puts a note into a deck that is nobody's own: the same way, without a plan to look at and nothing to undo. */
export const storeText = async (
  transaction: Transaction,
  deckId: DeckId,
  text: ReadText,
  at: Date,
): Promise<void> => {
  const deck = await matchDeck(transaction, deckId, [text]);
  const after = deckAfter(deck.planned, [], newCardId);
  const notes = await storeNotes(transaction, deckId, after.notes, deck.notes, at);
  await storeCards(transaction, { deckId, cards: deck.cards }, notes, after.putAside, at);
  await attachExercises(transaction, deckId, placesOf(notes), at);
};
