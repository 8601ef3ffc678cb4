import "server-only";
import { plainText } from "#lib/domain/prose/index.ts";
import { learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import type { NoteId } from "../data/identifiers.ts";
import { selectOptionalVersion } from "../data/notes.ts";
import type { Learner } from "./find-learner.ts";

export interface NoteVersionText {
  readonly version: number;
  /** The learner's day on which it was imported. */
  readonly importedOn: LocalDate;
  readonly path: string;
  /** Without marks. */
  readonly title: string;
  readonly markdown: string;
}

/**
 * The text of a version of one's own note, to be edited or imported again; without a number the present one. Importing an
 * earlier text is how an import is taken back: its cards return with their history. Null if there is none.
 */
export const readNoteVersion = async (
  learner: Learner,
  noteId: string,
  version?: number,
): Promise<NoteVersionText | null> => {
  const found = await selectOptionalVersion(
    await database(),
    learner.id,
    noteId as NoteId,
    version,
  );
  if (!found) return null;
  const { importedAt, title, ...rest } = found;
  return {
    ...rest,
    title: plainText(title),
    importedOn: learningDay(importedAt.getTime() as Instant, learner.zone, learner.dayStart),
  };
};
