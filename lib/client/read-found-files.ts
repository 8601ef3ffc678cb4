import {
  kindOfFile,
  PICTURE_BYTES_AT_MOST,
  readZip,
  withoutCommonFolder,
  type ZipReading,
} from "#lib/domain/files/index.ts";
import { isNamedLikeNote, isZip } from "./file-names.ts";
import type { FoundFile } from "./found-files.ts";
import { readNoteFile, VANISHED } from "./read-note-file.ts";

export interface NoteFile {
  readonly path: string;
  readonly markdown: string;
}

export interface PictureFile {
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What a folder, an archive or a handful of files holds. */
export interface ReadFiles {
  readonly notes: readonly NoteFile[];
  readonly pictures: readonly PictureFile[];
  /** Files that are neither: they are left out. */
  readonly others: readonly string[];
  /** Notes, pictures and archives that cannot be read: "a.md: …", with what to do. */
  readonly faults: readonly string[];
}

type OnProgress = (done: number, of: number) => void;

const IN_ORDER = new Intl.Collator("en", { numeric: true });

/** In a folder a text file may be anything. */
const isNote = (path: string, alone: boolean): boolean =>
  kindOfFile(path) === "note" || (alone && isNamedLikeNote(path));

/** It is unpacked in the memory of the page. */
const ARCHIVE_BYTES_AT_MOST = 512 * 1024 * 1024;
const TOO_LARGE = {
  kind: "refused",
  reason: "The archive is over 512 MB.",
  hint: "Import the folder itself, or in parts.",
} as const;

const readArchive = async (file: FoundFile): Promise<ZipReading | typeof VANISHED> => {
  if (file.size > ARCHIVE_BYTES_AT_MOST) return TOO_LARGE;
  const bytes = await file.bytes().catch(() => null);
  return bytes === null ? VANISHED : readZip(bytes);
};

const unzip = async (
  file: FoundFile,
): Promise<{ readonly files: readonly FoundFile[]; readonly fault: string | null }> => {
  const read = await readArchive(file);
  if (read.kind !== "entries")
    return { files: [], fault: `${file.path}: ${read.reason} ${read.hint}` };
  const shorten = withoutCommonFolder(read.entries.map(({ path }) => path));
  const files = read.entries.map(({ path, bytes }) => ({
    path: shorten(path),
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
  }));
  return { files, fault: null };
};

const readNote = async (file: FoundFile): Promise<NoteFile | string> => {
  const read = await readNoteFile(file);
  return read.kind === "text"
    ? { path: file.path, markdown: read.text }
    : `${file.path}: ${read.reason} ${read.hint}`;
};

/** Reads all that was chosen; archives are opened. Rejects when `signal` is aborted. */
export const readFoundFiles = async (
  chosen: readonly FoundFile[],
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: OnProgress },
): Promise<ReadFiles> => {
  const faults: string[] = [];
  const files: FoundFile[] = [];
  for (const file of chosen) {
    if (!isZip(file.path)) files.push(file);
    else {
      const unzipped = await unzip(file);
      files.push(...unzipped.files);
      if (unzipped.fault !== null) faults.push(unzipped.fault);
    }
    signal.throwIfAborted();
  }
  // A browser lists a folder in no order that anybody expects.
  const seen = files
    .filter(({ path }) => kindOfFile(path) !== "hidden")
    .toSorted((one, other) => IN_ORDER.compare(one.path, other.path));
  const notes: NoteFile[] = [];
  const pictures: PictureFile[] = [];
  const others: string[] = [];
  for (const [index, file] of seen.entries()) {
    signal.throwIfAborted();
    onProgress(index, seen.length);
    if (isNote(file.path, seen.length === 1)) {
      const note = await readNote(file);
      if (typeof note === "string") faults.push(note);
      else notes.push(note);
    } else if (kindOfFile(file.path) !== "picture") others.push(file.path);
    else if (file.size > PICTURE_BYTES_AT_MOST)
      faults.push(`${file.path}: The picture is over 10 MB. Make it smaller.`);
    else pictures.push(file);
  }
  onProgress(seen.length, seen.length);
  return { notes, pictures, others, faults };
};
