import "server-only";
import type { Transaction } from "../../data/database.ts";
import { selectDeckNotes, selectVersionHashes } from "../../data/deck-notes.ts";
import { hasLeft, type StoredImport } from "../../data/imports.ts";

/** Why an import cannot be taken back any more, as a sentence that says what to do; null where it can. */
export const obstacleToUndo = async (
  transaction: Transaction,
  { deckId, undoneAt, notes: imported }: StoredImport,
): Promise<string | null> => {
  if (undoneAt) return "This import is undone already.";
  const notes = await selectDeckNotes(transaction, deckId);
  const byId = new Map(notes.map((note) => [note.id, note]));
  const ofImport = new Set(imported.map(({ noteId }) => noteId));
  const livingAt = new Map(
    notes.flatMap((note) => (note.removedAt === null ? [[note.path, note.id]] : [])),
  );
  const after = await selectVersionHashes(
    transaction,
    imported.map(({ noteId, versionAfter: version }) => ({ noteId, version })),
  );
  for (const each of imported) {
    const { noteId, pathBefore, pathAfter } = each;
    const note = byId.get(noteId);
    const sameText = note?.hash === after.get(noteId);
    const stands = hasLeft(each)
      ? note?.removedAt != null
      : note?.path === pathAfter && note.removedAt === null;
    if (!note || !sameText || !stands)
      return `${pathAfter} changed since this import. Go back to an earlier version of the note instead.`;
    const there = pathBefore === null ? undefined : livingAt.get(pathBefore);
    if (there !== undefined && !ofImport.has(there))
      return `Another note stands at ${pathBefore ?? ""} now. Rename it, import it again, and then undo.`;
  }
  return null;
};
