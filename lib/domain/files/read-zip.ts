// The native core brings no WebAssembly and starts no workers, which the policy of the pages would stop.
import {
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSAFE_FILENAME,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  Uint8ArrayReader,
  ZipReader,
  type FileEntry,
} from "@zip.js/zip.js/lib/zip-core-native.js";
import { kindOfFile } from "./file-kind.ts";
import { unsafePath } from "./unsafe-path.ts";

export interface ZipEntry {
  /** As in the archive, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type ZipReading =
  | { readonly kind: "entries"; readonly entries: readonly ZipEntry[] }
  | { readonly kind: "refused"; readonly reason: string; readonly hint: string };

export interface ZipLimits {
  /** Of notes and pictures in one archive; others are never unpacked. */
  readonly filesAtMost: number;
  /** Of anything that is listed in it. */
  readonly listedAtMost: number;
  /** Of what comes out of it, over all. */
  readonly bytesAtMost: number;
  /** Of one file that comes out of it. */
  readonly fileBytesAtMost: number;
}

const MEGABYTE = 1024 * 1024;

export const ZIP_LIMITS: ZipLimits = {
  filesAtMost: 10_000,
  listedAtMost: 50_000,
  bytesAtMost: 256 * MEGABYTE,
  fileBytesAtMost: 10 * MEGABYTE,
};

/** Why an archive is not read, and what to do; thrown inside this file alone. */
class Refusal extends Error {
  readonly hint: string;
  constructor(reason: string, hint: string) {
    super(reason);
    this.hint = hint;
  }
}

const AGAIN = "Make the archive again from the folder of your notes.";
const PARTS = "Import the folder itself, or in parts.";

/**
 * The notes and pictures of a zip archive. Nothing that it says of itself is trusted: names that lead out of it, files
 * over one another and bytes beyond the limits refuse the whole, while they are read. What a Mac adds, dot files and
 * files that are neither note nor picture are passed over.
 */
export const readZip = async (
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<ZipReading> => {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    checkSignature: true,
    checkOverlappingEntry: true,
    useWebWorkers: false,
  });
  try {
    return { kind: "entries", entries: await readAll(await listFiles(reader, limits), limits) };
  } catch (error) {
    const { message: reason, hint } = error instanceof Refusal ? error : explained(error);
    return { kind: "refused", reason, hint };
  } finally {
    await reader.close().catch(() => undefined);
  }
};

const listFiles = async (
  reader: ZipReader<unknown>,
  { listedAtMost, filesAtMost }: ZipLimits,
): Promise<readonly FileEntry[]> => {
  const files: FileEntry[] = [];
  let listed = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    listed += 1;
    if (listed > listedAtMost)
      throw new Refusal(`The archive lists more than ${listedAtMost} files.`, PARTS);
    const problem = unsafePath(entry.filename);
    if (problem !== null)
      throw new Refusal(`The archive holds “${shorten(entry.filename)}”, ${problem}.`, AGAIN);
    const kind = kindOfFile(entry.filename);
    if (entry.directory || (kind !== "note" && kind !== "picture")) continue;
    if (entry.encrypted)
      throw new Refusal("The archive has a password.", "Make it again without one.");
    files.push(entry);
  }
  if (files.length > filesAtMost)
    throw new Refusal(`The archive holds more than ${filesAtMost} notes and pictures.`, PARTS);
  return files;
};

const readAll = async (
  files: readonly FileEntry[],
  { bytesAtMost, fileBytesAtMost }: ZipLimits,
): Promise<readonly ZipEntry[]> => {
  let left = bytesAtMost;
  const entries: ZipEntry[] = [];
  for (const file of files) {
    const bytes = await unpack(file, Math.min(left, fileBytesAtMost), left <= fileBytesAtMost);
    left -= bytes.length;
    entries.push({ path: file.filename, bytes });
  }
  return entries;
};

/** Counts what comes out, and stops there and then when it is too much. */
const unpack = async (
  file: FileEntry,
  bytesAtMost: number,
  lastOnes: boolean,
): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const tooMuch = new Refusal(
    lastOnes
      ? "The archive unpacks to more than notes and pictures need."
      : `“${shorten(file.filename)}” unpacks to more than ${Math.floor(bytesAtMost / MEGABYTE)} MB.`,
    PARTS,
  );
  const sink = new WritableStream<Uint8Array>({
    write: (part) => {
      length += part.length;
      if (length > bytesAtMost) throw tooMuch;
      parts.push(part);
    },
  });
  await file.getData(sink).catch((error: unknown) => {
    throw length > bytesAtMost ? tooMuch : error;
  });
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const explained = (error: unknown): { readonly message: string; readonly hint: string } => {
  const message = error instanceof Error ? error.message : "";
  if (
    [ERR_ENCRYPTED, ERR_ENCRYPTED_CENTRAL_DIRECTORY, ERR_UNSUPPORTED_ENCRYPTION].includes(message)
  )
    return { message: "The archive has a password.", hint: "Make it again without one." };
  if (message === ERR_UNSAFE_FILENAME)
    return {
      message: `The archive holds ${unsafeName(error)}, which leads out of it.`,
      hint: AGAIN,
    };
  if (message === ERR_OVERLAPPING_ENTRY)
    return { message: "The archive holds files that lie over one another.", hint: AGAIN };
  if (message === ERR_SPLIT_ZIP_FILE)
    return { message: "The archive is one of several parts.", hint: "Make it again in one part." };
  if (message === ERR_UNSUPPORTED_COMPRESSION)
    return { message: "The archive is packed in an uncommon way.", hint: AGAIN };
  return { message: "The file is no whole zip archive.", hint: AGAIN };
};

/** The library stops at such a name before this room sees the entry, and hands the name over with its error. */
const unsafeName = (error: unknown): string =>
  error instanceof Error && "filename" in error && typeof error.filename === "string"
    ? `“${shorten(error.filename)}”`
    : "a file";

const SHOWN = 60;

const shorten = (name: string): string =>
  name.length > SHOWN ? `${name.slice(0, SHOWN)} …` : name;
