import "server-only";
import { chunksOf } from "./chunks.ts";
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

/** The links of these notes, in the order of each; removed ones too. */
export const selectLinksOfNotes = async (
  transaction: Transaction,
  noteIds: readonly NoteId[],
): Promise<readonly StoredNoteLink[]> => {
  const links: StoredNoteLink[] = [];
  for (const ids of chunksOf(noteIds)) {
    const rows = await transaction.noteLink.findMany({
      where: { noteId: { in: [...ids] } },
      select: { noteId: true, path: true, text: true },
      orderBy: [{ noteId: "asc" }, { position: "asc" }],
    });
    links.push(...rows.map((row) => ({ ...row, noteId: row.noteId as NoteId })));
  }
  return links;
};

const UNLINKED_AT_ONCE = 100;

/** Notes without any link, in the order of their ids, some at a time: those behind the given one. */
export const selectUnlinkedNotes = async (
  transaction: Transaction,
  behind: NoteId | null,
): Promise<
  readonly { readonly id: NoteId; readonly path: string; readonly markdown: string }[]
> => {
  const rows = await transaction.note.findMany({
    where: { links: { none: {} }, ...(behind === null ? {} : { id: { gt: behind } }) },
    select: { id: true, path: true, markdown: true },
    orderBy: { id: "asc" },
    take: UNLINKED_AT_ONCE,
  });
  return rows.map((row) => ({ ...row, id: row.id as NoteId }));
};

/** Puts the links of these notes in the place of those that they had. */
export const replaceNoteLinks = async (
  transaction: Transaction,
  noteIds: readonly NoteId[],
  links: readonly StoredNoteLink[],
): Promise<void> => {
  for (const ids of chunksOf(noteIds))
    await transaction.noteLink.deleteMany({ where: { noteId: { in: [...ids] } } });
  const position = new Map<NoteId, number>();
  const rows = links.map((link) => {
    const at = position.get(link.noteId) ?? 0;
    position.set(link.noteId, at + 1);
    return { ...link, position: at };
  });
  for (const some of chunksOf(rows)) await transaction.noteLink.createMany({ data: [...some] });
};
