import "server-only";
import { chunksOf } from "./chunks.ts";
import type { Transaction } from "./database.ts";
import type { DeckId, ImportId, LearnerId, NoteId } from "./identifiers.ts";

/**
 * Path and version of a note before and after an import; none before, if the import brought it or brought it back. Equal
 * before and after, if the note left with the import: its text stands in another note.
 */
export interface ImportedNote {
  readonly noteId: NoteId;
  readonly pathBefore: string | null;
  readonly versionBefore: number | null;
  readonly pathAfter: string;
  readonly versionAfter: number;
}

/** The picture at a path before and after an import, by hash; none before, if the import brought the first one there. */
export interface ImportedPicture {
  readonly path: string;
  readonly hashBefore: string | null;
  readonly hashAfter: string;
}

export interface StoredImport {
  readonly id: ImportId;
  readonly deckId: DeckId;
  readonly at: Date;
  readonly undoneAt: Date | null;
  readonly notes: readonly ImportedNote[];
  readonly pictures: readonly ImportedPicture[];
}

export const hasLeft = (note: ImportedNote): boolean =>
  note.pathBefore === note.pathAfter && note.versionBefore === note.versionAfter;

export const insertImport = async (
  transaction: Transaction,
  { id, deckId, at, notes, pictures }: Omit<StoredImport, "undoneAt">,
): Promise<void> => {
  await transaction.import.create({ data: { id, deckId, at } });
  for (const some of chunksOf(notes))
    await transaction.importedNote.createMany({
      data: some.map((note) => ({ ...note, importId: id })),
    });
  for (const some of chunksOf(pictures))
    await transaction.importedPicture.createMany({
      data: some.map((picture) => ({ ...picture, importId: id, deckId })),
    });
};

const WHOLE = {
  notes: { omit: { importId: true }, orderBy: { pathAfter: "asc" } },
  pictures: { omit: { importId: true, deckId: true }, orderBy: { path: "asc" } },
} as const;

interface ImportRow extends Omit<StoredImport, "id" | "deckId" | "notes"> {
  readonly id: string;
  readonly deckId: string;
  readonly notes: readonly (Omit<ImportedNote, "noteId"> & { readonly noteId: string })[];
}

const toImport = (row: ImportRow): StoredImport => ({
  ...row,
  id: row.id as ImportId,
  deckId: row.deckId as DeckId,
  notes: row.notes.map((note) => ({ ...note, noteId: note.noteId as NoteId })),
});

const ownedBy = (learnerId: LearnerId) => ({ deck: { ownerId: learnerId } });

export const selectOptionalImport = async (
  transaction: Transaction,
  learnerId: LearnerId,
  importId: ImportId,
): Promise<StoredImport | null> => {
  const row = await transaction.import.findFirst({
    where: { id: importId, ...ownedBy(learnerId) },
    include: WHOLE,
  });
  return row && toImport(row);
};

/** The newest import into the learner's own deck that stands; with a note, the newest that changed that one. */
export const selectOptionalLatestImport = async (
  transaction: Transaction,
  learnerId: LearnerId,
  noteId?: NoteId,
): Promise<StoredImport | null> => {
  const ofNote = noteId === undefined ? {} : { notes: { some: { noteId } } };
  const row = await transaction.import.findFirst({
    where: { undoneAt: null, ...ofNote, ...ownedBy(learnerId) },
    include: WHOLE,
    orderBy: [{ at: "desc" }, { id: "asc" }],
  });
  return row && toImport(row);
};

export const markUndone = async (
  transaction: Transaction,
  importId: ImportId,
  at: Date,
): Promise<void> => {
  await transaction.import.update({ where: { id: importId }, data: { undoneAt: at } });
};
