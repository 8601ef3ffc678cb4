import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { kindOfFile, readZip, withoutCommonFolder } from "#lib/domain/files/index.ts";
import { readNoteBytes } from "#lib/domain/notes/index.ts";
import { RefusedError } from "./command.ts";
import { explain, readNoteFile } from "./read-files.ts";

/** A file as notes name it, with where it was found for what is said of it. */
interface FoundFile {
  readonly path: string;
  readonly foundAt: string;
}

export interface FoundNote extends FoundFile {
  readonly markdown: string;
}

export interface FoundPicture extends FoundFile {
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

export interface FoundFiles {
  readonly notes: readonly FoundNote[];
  readonly pictures: readonly FoundPicture[];
}

const bytesOf = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new RefusedError(`${file}:1: ${explain(error)}`);
  });
  return new Uint8Array(bytes);
};

const readFolder = async (folder: string): Promise<FoundFiles> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((foundAt) => ({
      foundAt,
      path: path.relative(folder, foundAt).split(path.sep).join("/"),
    }));
  const notes: FoundNote[] = [];
  for (const file of files) {
    if (kindOfFile(file.path) !== "note") continue;
    notes.push({ ...file, markdown: (await readNoteFile(file.foundAt)).markdown });
  }
  const pictures = files
    .filter((file) => kindOfFile(file.path) === "picture")
    .map((file) => ({ ...file, bytes: () => bytesOf(file.foundAt) }));
  return { notes, pictures };
};

const readArchive = async (archive: string): Promise<FoundFiles> => {
  const reading = await readZip(await bytesOf(archive));
  if (reading.kind === "refused")
    throw new RefusedError(`${archive}:1: ${reading.reason} ${reading.hint}`);
  const shorten = withoutCommonFolder(reading.entries.map((entry) => entry.path));
  const notes: FoundNote[] = [];
  const pictures: FoundPicture[] = [];
  for (const { path: inside, bytes } of reading.entries) {
    const file = { path: shorten(inside), foundAt: `${archive}/${inside}` };
    if (kindOfFile(inside) === "picture") {
      pictures.push({ ...file, bytes: () => Promise.resolve(bytes) });
      continue;
    }
    const read = readNoteBytes(bytes);
    if (read.kind === "unreadable")
      throw new RefusedError(`${file.foundAt}:1: ${read.reason} ${read.hint}`);
    notes.push({ ...file, markdown: read.text });
  }
  return { notes, pictures };
};

/** The notes and pictures of a folder or a zip archive, in order of their paths; a file is itself. */
export const findFiles = async (start: string): Promise<FoundFiles> => {
  const found = await stat(start).catch((error: unknown) => {
    throw new RefusedError(`${start}:1: ${explain(error)}`);
  });
  if (found.isDirectory()) return readFolder(start);
  if (/\.zip$/iu.test(start)) return readArchive(start);
  const { markdown } = await readNoteFile(start);
  return { notes: [{ path: path.basename(start), foundAt: start, markdown }], pictures: [] };
};
