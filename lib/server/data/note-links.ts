import "server-only";
import type { LearnerId, NoteId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";

/** A link from one note to another, as a path within its deck: whether a note stands there is not said. */
export interface StoredNoteLink {
  readonly noteId: NoteId;
  readonly path: string;
  readonly text: string;
}

/** What the notes that the learner studies build on, in the order of each note. */
export const selectNoteLinks = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly StoredNoteLink[]> => {
  const rows = await transaction.noteLink.findMany({
    where: { note: { removedAt: null, deck: { enrolments: { some: { userId: learnerId } } } } },
    select: { noteId: true, path: true, text: true },
    orderBy: [{ noteId: "asc" }, { position: "asc" }],
  });
  return rows.map((row) => ({ ...row, noteId: row.noteId as NoteId }));
};
