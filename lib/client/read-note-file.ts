import {
  NOTE_BYTES_AT_MOST,
  noteTooLarge,
  readNoteBytes,
  type ReadNote,
} from "#lib/domain/notes/index.ts";
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
