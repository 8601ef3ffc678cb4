import "server-only";
import { z } from "zod";
import type { CardMapping } from "#lib/domain/cards/index.ts";
import { chunksOf } from "./chunks.ts";
import type { Transaction } from "./database.ts";
import type { DeckId, NoteId } from "./identifiers.ts";

/** A note of a deck as an import sees it; removed ones too. */
export interface DeckNote {
  readonly id: NoteId;
  readonly path: string;
  readonly title: string;
  readonly hash: string;
  readonly version: number;
  readonly removedAt: Date | null;
}

export const selectDeckNotes = async (
  transaction: Transaction,
  deckId: DeckId,
): Promise<readonly DeckNote[]> => {
  const rows = await transaction.note.findMany({
    where: { deckId },
    select: { id: true, path: true, title: true, hash: true, version: true, removedAt: true },
    orderBy: { path: "asc" },
  });
  return rows.map((row) => ({ ...row, id: row.id as NoteId }));
};

/** The texts of some notes, by note. */
export const selectTexts = async (
  transaction: Transaction,
  noteIds: readonly NoteId[],
): Promise<ReadonlyMap<NoteId, string>> => {
  const texts = new Map<NoteId, string>();
  for (const ids of chunksOf(noteIds)) {
    const rows = await transaction.note.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, markdown: true },
    });
    for (const { id, markdown } of rows) texts.set(id as NoteId, markdown);
  }
  return texts;
};

const mappingSchema = z.array(z.tuple([z.string(), z.string(), z.string()]));

const readMapping = (json: string): CardMapping => mappingSchema.parse(JSON.parse(json));

export interface MappedVersion {
  readonly noteId: NoteId;
  readonly hash: string;
  readonly mapping: CardMapping;
}

/** Which cards the notes of the deck had when their text was one of `hashes`, the newest first. */
export const selectMappings = async (
  transaction: Transaction,
  deckId: DeckId,
  hashes: readonly string[],
): Promise<readonly MappedVersion[]> => {
  const versions: MappedVersion[] = [];
  for (const some of chunksOf([...new Set(hashes)])) {
    const rows = await transaction.noteVersion.findMany({
      where: { note: { deckId }, hash: { in: [...some] }, mapping: { not: null } },
      select: { noteId: true, hash: true, mapping: true },
      orderBy: [{ importedAt: "desc" }, { noteId: "asc" }, { version: "desc" }],
    });
    for (const { noteId, hash, mapping } of rows)
      if (mapping !== null)
        versions.push({ noteId: noteId as NoteId, hash, mapping: readMapping(mapping) });
  }
  return versions;
};

export interface NewVersion {
  readonly noteId: NoteId;
  readonly version: number;
  readonly markdown: string;
  readonly hash: string;
  readonly importedAt: Date;
  readonly mapping: CardMapping;
}

export const insertVersions = async (
  transaction: Transaction,
  versions: readonly NewVersion[],
): Promise<void> => {
  for (const some of chunksOf(versions)) {
    await transaction.noteVersion.createMany({
      data: some.map((row) => ({ ...row, mapping: JSON.stringify(row.mapping) })),
    });
  }
};

/** Says which cards the text of a version has. */
export const updateMapping = async (
  transaction: Transaction,
  { noteId, version, mapping }: Pick<NewVersion, "noteId" | "version" | "mapping">,
): Promise<void> => {
  await transaction.noteVersion.updateMany({
    where: { noteId, version },
    data: { mapping: JSON.stringify(mapping) },
  });
};

/** Notes of the current version's text whose mapping was never written, as before there were mappings. */
export const selectUnmappedNotes = async (
  transaction: Transaction,
  notes: readonly DeckNote[],
): Promise<ReadonlySet<NoteId>> => {
  const versionOf = new Map(notes.map(({ id, version }) => [id, version]));
  const found = new Set<NoteId>();
  for (const some of chunksOf(notes)) {
    const rows = await transaction.noteVersion.findMany({
      where: { noteId: { in: some.map(({ id }) => id) }, mapping: null },
      select: { noteId: true, version: true },
    });
    for (const { noteId, version } of rows)
      if (versionOf.get(noteId as NoteId) === version) found.add(noteId as NoteId);
  }
  return found;
};

export interface NoteContent {
  readonly title: string;
  readonly number: string | null;
  readonly markdown: string;
  readonly hash: string;
  readonly importedAt: Date;
}

export interface NewNote extends NoteContent {
  readonly id: NoteId;
  readonly deckId: DeckId;
  readonly path: string;
}

export const insertNotes = async (
  transaction: Transaction,
  notes: readonly NewNote[],
): Promise<void> => {
  for (const some of chunksOf(notes))
    await transaction.note.createMany({ data: some.map((note) => ({ ...note, version: 1 })) });
};

/** A note that is imported is there again, should it have been removed. */
export const updateNoteContent = async (
  transaction: Transaction,
  noteId: NoteId,
  content: Partial<NoteContent> & { readonly path: string; readonly version: number },
): Promise<void> => {
  await transaction.note.updateMany({
    where: { id: noteId },
    data: { ...content, removedAt: null },
  });
};

/** Takes notes out of every list; their rows, versions and cards stay. */
export const removeNotes = async (
  transaction: Transaction,
  noteIds: readonly NoteId[],
  at: Date,
): Promise<void> => {
  for (const ids of chunksOf(noteIds))
    await transaction.note.updateMany({
      where: { id: { in: [...ids] } },
      data: { removedAt: at },
    });
};

/** A removed note makes room at its path for another; it is still found by its text. */
export const vacatePath = async (
  transaction: Transaction,
  { id, path }: Pick<DeckNote, "id" | "path">,
): Promise<void> => {
  await transaction.note.updateMany({
    where: { id, removedAt: { not: null } },
    data: { path: `${path} (removed ${id})` },
  });
};

/** Hashes of the text of one version of each note, by note. */
export const selectVersionHashes = async (
  transaction: Transaction,
  versions: readonly { readonly noteId: NoteId; readonly version: number }[],
): Promise<ReadonlyMap<NoteId, string>> => {
  const wanted = new Map(versions.map(({ noteId, version }) => [noteId as string, version]));
  const found = new Map<NoteId, string>();
  for (const some of chunksOf(versions)) {
    const rows = await transaction.noteVersion.findMany({
      where: {
        noteId: { in: some.map(({ noteId }) => noteId) },
        version: { in: [...new Set(some.map(({ version }) => version))] },
      },
      select: { noteId: true, version: true, hash: true },
    });
    for (const { noteId, version, hash } of rows)
      if (wanted.get(noteId) === version) found.set(noteId as NoteId, hash);
  }
  return found;
};

interface VersionText {
  readonly markdown: string;
  readonly hash: string;
  readonly mapping: CardMapping | null;
}

/** Texts of one version of each note, by note. */
export const selectVersionTexts = async (
  transaction: Transaction,
  versions: readonly { readonly noteId: NoteId; readonly version: number }[],
): Promise<ReadonlyMap<NoteId, VersionText>> => {
  const wanted = new Map(versions.map(({ noteId, version }) => [noteId as string, version]));
  const found = new Map<NoteId, VersionText>();
  for (const some of chunksOf(versions)) {
    const rows = await transaction.noteVersion.findMany({
      where: {
        noteId: { in: some.map(({ noteId }) => noteId) },
        version: { in: [...new Set(some.map(({ version }) => version))] },
      },
    });
    for (const { noteId, version, markdown, hash, mapping } of rows)
      if (wanted.get(noteId) === version)
        found.set(noteId as NoteId, {
          markdown,
          hash,
          mapping: mapping === null ? null : readMapping(mapping),
        });
  }
  return found;
};
