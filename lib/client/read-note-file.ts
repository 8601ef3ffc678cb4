import {
  NOTE_BYTES_AT_MOST,
  noteTooLarge,
  readNoteBytes,
  type ReadNote,
} from "#lib/domain/notes/index.ts";
import { isNamedLikeNote } from "./file-names.ts";
import type { FoundFile } from "./found-files.ts";

/** A file that was chosen may be gone, or another program may hold it. */
export const VANISHED = {
  kind: "unreadable",
  reason: "The file cannot be read any more.",
  hint: "It may have moved, or another program holds it; choose it again.",
} as const satisfies ReadNote;

/** The text of a chosen file. What is too large is not read into memory to be told so. */
export const readNoteFile = async (file: FoundFile): Promise<ReadNote> => {
  if (file.size > NOTE_BYTES_AT_MOST) return noteTooLarge(file.size);
  const bytes = await file.bytes().catch(() => null);
  return bytes === null ? VANISHED : readNoteBytes(bytes);
};

const NO_TEXT = {
  kind: "unreadable",
  reason: "There is no text in this file.",
  hint: "Choose another one, or paste a note.",
} as const satisfies ReadNote;

const NO_NOTE = {
  kind: "unreadable",
  reason: "By its name this file is no note.",
  hint: "Choose a Markdown file (its name ends in .md), or paste its text.",
} as const satisfies ReadNote;

/** The text of a file that was chosen alone, if it is one that a note could be. */
export const readLoneNote = async (file: FoundFile): Promise<ReadNote> => {
  const read = await readNoteFile(file);
  if (read.kind === "unreadable") return read;
  if (!isNamedLikeNote(file.path)) return NO_NOTE;
  return read.text.trim() === "" ? NO_TEXT : read;
};
