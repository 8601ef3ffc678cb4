import "server-only";
import { deckAfter } from "#lib/domain/cards/index.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { lockLearner } from "../data/accounts.ts";
import { database, inTransaction, type Transaction } from "../data/database.ts";
import { removeNotes, selectVersionTexts } from "../data/deck-notes.ts";
import { newCardId, type ImportId, type LearnerId, type NoteId } from "../data/identifiers.ts";
import {
  markUndone,
  selectOptionalImport,
  selectOptionalLatestImport,
  type StoredImport,
} from "../data/imports.ts";
import { attachExercises } from "./attach-exercises.ts";
import { checkNoteExercises } from "./check-note-exercises.ts";
import { obstacleToUndo } from "./importing/can-undo.ts";
import { putPicturesBack } from "./importing/place-pictures.ts";
import { matchUndo, versionBefore } from "./importing/match-undo.ts";
import { putExercisesAside } from "./importing/put-aside.ts";
import { storeCards } from "./importing/store-cards.ts";
import { storeNotes } from "./importing/store-notes.ts";
import { readNoteCards } from "./note-cards.ts";

export type ImportUndo =
  { readonly kind: "undone" } | { readonly kind: "refused"; readonly reason: string };

/**
 * Takes an import back: each note has its text before, its path and the cards that it had then; a note that the import
 * brought is removed until it is imported again. Pictures stand where they stood. Reviews since then stay in the log, and so do the learner's own words.
 */
export const undoImport = async (
  learnerId: LearnerId,
  importId: string,
  at: Instant,
): Promise<ImportUndo> => {
  await drawBefore(learnerId, importId);
  return inTransaction(async (transaction): Promise<ImportUndo> => {
    await lockLearner(transaction, learnerId);
    const found = await selectOptionalImport(transaction, learnerId, importId as ImportId);
    if (!found) return { kind: "refused", reason: "There is no such import." };
    const obstacle = await obstacleToUndo(transaction, found);
    if (obstacle !== null) return { kind: "refused", reason: obstacle };
    await takeBack(transaction, found, new Date(at));
    return { kind: "undone" };
  });
};

/** Draws the exercises of the texts before, so that no transaction waits for that: what was found is remembered. */
const drawBefore = async (learnerId: LearnerId, importId: string): Promise<void> => {
  const client = await database();
  const found = await selectOptionalImport(client, learnerId, importId as ImportId);
  const texts = await selectVersionTexts(client, found?.notes.flatMap(versionBefore) ?? []);
  for (const { markdown } of texts.values()) await checkNoteExercises(readNoteCards(markdown));
};

const takeBack = async (
  transaction: Transaction,
  undone: StoredImport,
  at: Date,
): Promise<void> => {
  const deck = await matchUndo(transaction, undone);
  const after = deckAfter(deck.planned, deck.leaving, newCardId);
  const leaving = deck.leaving.map(({ stored }) => stored.id);
  await removeNotes(transaction, leaving, at);
  const notes = await storeNotes(transaction, undone.deckId, after.notes, deck.notes, at);
  const cards = { deckId: undone.deckId, cards: deck.cards };
  await storeCards(transaction, cards, notes, after.putAside, at);
  const gone = new Set(leaving);
  await putExercisesAside(
    transaction,
    undone.notes.map(({ noteId }) => noteId),
    ({ noteId, createdAt }) => gone.has(noteId) || createdAt.getTime() === undone.at.getTime(),
    at,
  );
  const places = notes.map(({ noteId, after: { given } }) => ({ noteId, read: given.text.read }));
  await attachExercises(transaction, undone.deckId, places, at);
  await putPicturesBack(transaction, undone);
  await markUndone(transaction, undone.id, at);
};

export interface ImportOfNote {
  readonly importId: string;
  readonly at: Instant;
  /** How many notes it changed beside this one. */
  readonly others: number;
  /** The note came with it, and goes when it is taken back. */
  readonly brought: boolean;
}

/** The newest import of one's own note, if it can be taken back. */
export const undoableImportOf = async (
  learnerId: LearnerId,
  noteId: string,
): Promise<ImportOfNote | null> => {
  const client = await database();
  const found = await selectOptionalLatestImport(client, learnerId, noteId as NoteId);
  const own = found?.notes.find((note) => note.noteId === noteId);
  if (!found || !own || (await obstacleToUndo(client, found)) !== null) return null;
  return {
    importId: found.id,
    at: found.at.getTime() as Instant,
    others: found.notes.length - 1,
    brought: own.pathBefore === null,
  };
};

export interface LatestImport {
  readonly importId: string;
  readonly at: Instant;
  /** How many notes it changed, and how many pictures. */
  readonly notes: number;
  readonly pictures: number;
  /** Nothing that it brought has changed since. */
  readonly canUndo: boolean;
}

/** The learner's newest import that stands, for an offer to take it back; null before the first. */
export const latestImport = async (learnerId: LearnerId): Promise<LatestImport | null> => {
  const client = await database();
  const found = await selectOptionalLatestImport(client, learnerId);
  if (!found) return null;
  return {
    importId: found.id,
    at: found.at.getTime() as Instant,
    notes: found.notes.length,
    pictures: found.pictures.length,
    canUndo: (await obstacleToUndo(client, found)) === null,
  };
};
