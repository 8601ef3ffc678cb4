import "server-only";
import type { NoteAfter } from "#lib/domain/cards/index.ts";
import { linkedNotes } from "#lib/domain/notes/index.ts";
import type { Transaction } from "../../data/database.ts";
import {
  insertNotes,
  insertVersions,
  selectUnmappedNotes,
  updateMapping,
  updateNoteContent,
  vacatePath,
  type DeckNote,
} from "../../data/deck-notes.ts";
import { newNoteId, type DeckId, type NoteId } from "../../data/identifiers.ts";
import type { ImportedNote } from "../../data/imports.ts";
import {
  replaceNoteLinks,
  selectLinksOfNotes,
  type StoredNoteLink,
} from "../../data/note-links.ts";
import { groupBy } from "../../group-by.ts";
import type { NoteCard } from "../note-cards.ts";
import { mappingOf } from "./mapping-of.ts";
import type { MatchedText } from "./match-deck.ts";

/** A note after an import, with its identity and what the import changed of it. */
export interface StoredNoteAfter {
  readonly noteId: NoteId;
  readonly after: NoteAfter<NoteCard, MatchedText>;
  readonly version: number;
  /** It is new to the deck, or was removed. */
  readonly brought: boolean;
  readonly textChanged: boolean;
  readonly pathChanged: boolean;
}

const stand = (after: NoteAfter<NoteCard, MatchedText>): StoredNoteAfter => {
  const { note, text } = after.given;
  const stored = note?.stored;
  const textChanged = stored?.hash !== text.hash;
  return {
    noteId: stored?.id ?? newNoteId(),
    after,
    version: (stored?.version ?? 0) + (textChanged ? 1 : 0),
    brought: !stored || stored.removedAt !== null,
    textChanged,
    pathChanged: stored !== undefined && stored.path !== text.path,
  };
};

const contentOf = ({ after }: StoredNoteAfter, at: Date) => {
  const { path, markdown, hash, read } = after.given.text;
  return {
    title: read.title || path,
    number: read.number,
    markdown,
    hash,
    importedAt: at,
  };
};

const changed = (note: StoredNoteAfter): boolean =>
  note.brought || note.textChanged || note.pathChanged;

/** A removed note gives way where another takes its path. */
const makeRoom = async (
  transaction: Transaction,
  notes: readonly StoredNoteAfter[],
  deck: ReadonlyMap<NoteId, DeckNote>,
): Promise<void> => {
  const byPath = new Map([...deck.values()].map((note) => [note.path, note]));
  for (const { noteId, after, pathChanged, brought } of notes) {
    const there = byPath.get(after.given.text.path);
    if ((pathChanged || brought) && there?.removedAt && there.id !== noteId)
      await vacatePath(transaction, there);
  }
};

/** Versions from before there were mappings get theirs while their cards still stand as they were. */
const mapUnmapped = async (
  transaction: Transaction,
  notes: readonly StoredNoteAfter[],
): Promise<void> => {
  const before = notes.flatMap(({ after, textChanged }) =>
    after.given.note && textChanged ? [after.given.note] : [],
  );
  const unmapped = await selectUnmappedNotes(
    transaction,
    before.map(({ stored }) => stored),
  );
  for (const { stored, cards } of before)
    if (unmapped.has(stored.id) && stored.removedAt === null)
      await updateMapping(transaction, {
        noteId: stored.id,
        version: stored.version,
        mapping: mappingOf(cards),
      });
};

const storeVersions = async (
  transaction: Transaction,
  notes: readonly StoredNoteAfter[],
  at: Date,
): Promise<void> => {
  await insertVersions(
    transaction,
    notes
      .filter(({ textChanged }) => textChanged)
      .map((note) => {
        const { markdown, hash } = note.after.given.text;
        const { noteId, version, after } = note;
        return { noteId, version, markdown, hash, importedAt: at, mapping: after.mapping };
      }),
  );
  for (const { noteId, version, textChanged, after } of notes) {
    const same = JSON.stringify(after.mapping) === JSON.stringify(after.given.mapping);
    if (!textChanged && !same)
      await updateMapping(transaction, { noteId, version, mapping: after.mapping });
  }
};

/** Notes whose links differ from those stored: of a new text, or from before links were stored at all. */
const storeLinks = async (
  transaction: Transaction,
  notes: readonly StoredNoteAfter[],
): Promise<void> => {
  const ids = notes.map(({ noteId }) => noteId);
  const before = groupBy(await selectLinksOfNotes(transaction, ids), ({ noteId }) => noteId);
  const linking = notes.flatMap(({ noteId, after: { given } }) => {
    const links = linkedNotes(given.text.read.links, given.text.path).map(
      ({ path, link }): StoredNoteLink => ({ noteId, path, text: link.text }),
    );
    const same = JSON.stringify(links) === JSON.stringify(before.get(noteId) ?? []);
    return same ? [] : [{ noteId, links }];
  });
  await replaceNoteLinks(
    transaction,
    linking.map(({ noteId }) => noteId),
    linking.flatMap(({ links }) => links),
  );
};

/** Stores the texts and paths of notes, with what each builds on; which changed how. */
export const storeNotes = async (
  transaction: Transaction,
  deckId: DeckId,
  after: readonly NoteAfter<NoteCard, MatchedText>[],
  deck: ReadonlyMap<NoteId, DeckNote>,
  at: Date,
): Promise<readonly StoredNoteAfter[]> => {
  const notes = after.map(stand);
  await makeRoom(transaction, notes, deck);
  await mapUnmapped(transaction, notes);
  await insertNotes(
    transaction,
    notes
      .filter(({ after: { given } }) => !given.note)
      .map((note) => ({
        id: note.noteId,
        deckId,
        path: note.after.given.text.path,
        ...contentOf(note, at),
      })),
  );
  for (const note of notes.filter(changed)) {
    if (!note.after.given.note) continue;
    const { path } = note.after.given.text;
    const { importedAt, ...content } = contentOf(note, at);
    await updateNoteContent(transaction, note.noteId, {
      path,
      version: note.version,
      ...content,
      ...(note.textChanged ? { importedAt } : {}),
    });
  }
  await storeVersions(transaction, notes, at);
  await storeLinks(transaction, notes);
  return notes;
};

/** What an undo needs to know of the notes that an import changed, and of those that left with it. */
export const importedNotes = (
  notes: readonly StoredNoteAfter[],
  leaving: readonly DeckNote[],
): readonly ImportedNote[] => [
  ...notes.filter(changed).map(({ noteId, version, brought, after: { given } }) => ({
    noteId,
    pathBefore: brought ? null : (given.note?.path ?? null),
    versionBefore: brought ? null : (given.note?.stored.version ?? null),
    pathAfter: given.text.path,
    versionAfter: version,
  })),
  ...leaving.map(({ id, path, version }) => ({
    noteId: id,
    pathBefore: path,
    versionBefore: version,
    pathAfter: path,
    versionAfter: version,
  })),
];
