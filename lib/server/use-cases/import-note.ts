import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import type { LearnerId, NoteId } from "../data/identifiers.ts";
import { importNotes } from "./import-notes.ts";
import type { ChangeCounts, LastWord } from "./importing/plan-types.ts";

export { planNote } from "./plan-notes.ts";

export type NoteImport =
  | {
      readonly kind: "imported";
      readonly noteId: NoteId;
      /** For the undo; null where nothing changed. */
      readonly importId: string | null;
      readonly counts: ChangeCounts;
      readonly exercisesAdded: number;
    }
  | { readonly kind: "refused"; readonly reason: string };

/** Imports a note into the learner's own deck, whole or not at all. `basis` is that of the plan that was shown. */
export const importNote = async (
  learnerId: LearnerId,
  given: {
    readonly path: string;
    readonly markdown: string;
    readonly lastWords?: readonly LastWord[];
    readonly basis: string;
  },
  at: Instant,
): Promise<NoteImport> => {
  const { path, markdown, lastWords = [], basis } = given;
  const result = await importNotes(
    learnerId,
    { notes: [{ path, markdown }], lastWords, basis },
    at,
  );
  if (result.kind === "refused") return result;
  const [note] = result.notes;
  if (!note) throw new Error("An imported note has no identity");
  const { importId, counts, exercisesAdded } = result;
  return { kind: "imported", noteId: note.noteId, importId, counts, exercisesAdded };
};
