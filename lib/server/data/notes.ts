import "server-only";
import type { DeckId, LearnerId, NoteId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";

export interface NoteSummary {
  readonly id: NoteId;
  readonly deckId: DeckId;
  readonly path: string;
  readonly title: string;
  readonly number: string | null;
  readonly version: number;
  readonly importedAt: Date;
  /** Nobody's own: everybody may study it and nobody may change it. */
  readonly builtIn: boolean;
}

export interface StoredNote extends NoteSummary {
  readonly markdown: string;
  readonly hash: string;
}

const SUMMARY_COLUMNS = {
  id: true,
  deckId: true,
  path: true,
  title: true,
  number: true,
  version: true,
  importedAt: true,
  deck: { select: { ownerId: true } },
} as const;
const NOTE_COLUMNS = { ...SUMMARY_COLUMNS, markdown: true, hash: true } as const;

interface SummaryRow extends Omit<NoteSummary, "id" | "deckId" | "builtIn"> {
  readonly id: string;
  readonly deckId: string;
  readonly deck: { readonly ownerId: string | null };
}

const toSummary = ({ deck, ...row }: SummaryRow): NoteSummary => ({
  ...row,
  id: row.id as NoteId,
  deckId: row.deckId as DeckId,
  builtIn: deck.ownerId === null,
});
const toNote = (row: SummaryRow & Pick<StoredNote, "markdown" | "hash">): StoredNote => ({
  ...toSummary(row),
  markdown: row.markdown,
  hash: row.hash,
});

/** Notes of the decks that the learner studies; a removed one is in no list. */
const studiedBy = (learnerId: LearnerId) => ({
  removedAt: null,
  deck: { enrolments: { some: { userId: learnerId } } },
});

export const selectStudiedNotes = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly NoteSummary[]> => {
  const rows = await transaction.note.findMany({
    where: studiedBy(learnerId),
    select: SUMMARY_COLUMNS,
    orderBy: [{ path: "asc" }],
  });
  return rows.map(toSummary);
};

/** The notes that everybody may read, without an account too. */
export const selectBuiltInNotes = async (
  transaction: Transaction,
): Promise<readonly StoredNote[]> => {
  const rows = await transaction.note.findMany({
    where: { removedAt: null, deck: { ownerId: null } },
    select: NOTE_COLUMNS,
    orderBy: [{ path: "asc" }],
  });
  return rows.map(toNote);
};

export const selectOptionalNote = async (
  transaction: Transaction,
  learnerId: LearnerId,
  noteId: NoteId,
): Promise<StoredNote | null> => {
  const row = await transaction.note.findFirst({
    where: { id: noteId, ...studiedBy(learnerId) },
    select: NOTE_COLUMNS,
  });
  return row && toNote(row);
};

export type NoteText = Pick<StoredNote, "title" | "number" | "markdown" | "hash" | "importedAt">;

export const insertNote = async (
  transaction: Transaction,
  note: NoteText & Pick<StoredNote, "id" | "deckId" | "path">,
): Promise<void> => {
  await transaction.note.create({ data: { ...note, version: 1 } });
  await insertVersion(transaction, note.id, 1, note);
};

const insertVersion = async (
  transaction: Transaction,
  noteId: NoteId,
  version: number,
  { markdown, hash, importedAt }: NoteText,
): Promise<void> => {
  await transaction.noteVersion.create({ data: { noteId, version, markdown, hash, importedAt } });
};

/** Those of `noteIds` that the learner studies, by id. */
export const selectNotes = async (
  transaction: Transaction,
  learnerId: LearnerId,
  noteIds: readonly NoteId[],
): Promise<ReadonlyMap<NoteId, StoredNote>> => {
  const rows = await transaction.note.findMany({
    where: { id: { in: [...noteIds] }, ...studiedBy(learnerId) },
    select: NOTE_COLUMNS,
  });
  return new Map(rows.map((row) => [row.id as NoteId, toNote(row)]));
};

export interface NoteVersion {
  readonly version: number;
  readonly importedAt: Date;
}

/** Of a note in the learner's own deck, the newest first; empty for any other note. */
export const selectVersions = async (
  transaction: Transaction,
  learnerId: LearnerId,
  noteId: NoteId,
): Promise<readonly NoteVersion[]> =>
  transaction.noteVersion.findMany({
    where: { noteId, note: { removedAt: null, deck: { ownerId: learnerId } } },
    select: { version: true, importedAt: true },
    orderBy: { version: "desc" },
  });

/** One version of a note in the learner's own deck, with path and title of the note; without a number the present one. */
export const selectOptionalVersion = async (
  transaction: Transaction,
  learnerId: LearnerId,
  noteId: NoteId,
  version: number | undefined,
): Promise<(NoteVersion & Pick<StoredNote, "path" | "title" | "markdown">) | null> => {
  const note = await transaction.note.findFirst({
    where: { id: noteId, removedAt: null, deck: { ownerId: learnerId } },
    select: { path: true, title: true, version: true },
  });
  if (!note) return null;
  const row = await transaction.noteVersion.findUnique({
    where: { noteId_version: { noteId, version: version ?? note.version } },
    select: { version: true, importedAt: true, markdown: true },
  });
  return row && { ...row, path: note.path, title: note.title };
};
