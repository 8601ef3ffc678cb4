import type { DeckId, NoteId } from "../data/identifiers.ts";
import type { StoredNoteLink } from "../data/note-links.ts";
import type { NoteSummary } from "../data/notes.ts";

type Place = Pick<NoteSummary, "id" | "deckId" | "path">;

/** Finds the note that a path of its deck means: with `.md` or without. */
export const noteFinder = <Note extends Place>(
  notes: readonly Note[],
): ((deckId: DeckId, path: string) => Note | undefined) => {
  const byPath = new Map(notes.map((note) => [`${note.deckId} ${note.path}`, note]));
  return (deckId, path) =>
    byPath.get(`${deckId} ${path}`) ?? byPath.get(`${deckId} ${path.replace(/\/$/, "")}.md`);
};

/** Which of `notes` each of them builds on, in the order of its links. */
export const buildsOnOf = (
  notes: readonly Place[],
  links: readonly StoredNoteLink[],
): ReadonlyMap<NoteId, readonly NoteId[]> => {
  const find = noteFinder(notes);
  const byId = new Map(notes.map((note) => [note.id, note]));
  const needs = new Map<NoteId, NoteId[]>();
  for (const { noteId, path } of links) {
    const note = byId.get(noteId);
    const need = note && find(note.deckId, path);
    if (need) needs.set(noteId, [...(needs.get(noteId) ?? []), need.id]);
  }
  return needs;
};
