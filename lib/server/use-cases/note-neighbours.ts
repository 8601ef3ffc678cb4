import "server-only";
import { linkedNotes, noteLinks, type Note } from "#lib/domain/notes/index.ts";
import { plainText } from "#lib/domain/prose/index.ts";
import type { Transaction } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { selectNoteLinks } from "../data/note-links.ts";
import { countLearned, type NoteProgress } from "../data/note-progress.ts";
import type { NoteSummary } from "../data/notes.ts";
import { buildsOnOf, noteFinder } from "./linked-notes.ts";

export interface LinkedNotePage extends NoteProgress {
  readonly noteId: string;
  readonly title: string;
}

/** A note that another one builds on: there, or only named. */
export type Prerequisite =
  | ({ readonly kind: "there" } & LinkedNotePage)
  | { readonly kind: "missing"; readonly path: string; readonly text: string };

export interface Neighbours {
  /** In the order of the links in the note. */
  readonly buildsOn: readonly Prerequisite[];
  readonly usedBy: readonly LinkedNotePage[];
}

export const noteTitle = ({ number, title }: Pick<NoteSummary, "number" | "title">): string =>
  plainText([number, title].filter((part) => part !== null).join(" "));

/** What a note builds on and what builds on it, with what the learner has learned of each. */
export const selectNeighbours = async (
  transaction: Transaction,
  learnerId: LearnerId,
  note: NoteSummary,
  outline: Note,
  notes: readonly NoteSummary[],
): Promise<Neighbours> => {
  const find = noteFinder(notes);
  const links = linkedNotes(noteLinks(outline), note.path).map(({ path, link }) => ({
    path,
    text: link.text,
    note: find(note.deckId, path),
  }));
  const needs = buildsOnOf(notes, await selectNoteLinks(transaction, learnerId));
  const users = notes.filter(
    ({ id }) => id !== note.id && needs.get(id)?.includes(note.id) === true,
  );
  const all = [...links.flatMap((link) => link.note ?? []), ...users];
  const progress = await countLearned(
    transaction,
    learnerId,
    all.map(({ id }) => id),
  );
  const pageOf = (other: NoteSummary): LinkedNotePage => ({
    noteId: other.id,
    title: noteTitle(other),
    ...(progress.get(other.id) ?? { cards: 0, learned: 0 }),
  });
  return {
    buildsOn: links.map(({ path, text, note: found }) =>
      found ? { kind: "there", ...pageOf(found) } : { kind: "missing", path, text },
    ),
    usedBy: users.map(pageOf),
  };
};
