import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { readNoteBytes } from "#lib/domain/notes/index.ts";
import { RefusedError } from "./command.ts";

export interface FileText {
  /** As it was given. */
  readonly path: string;
  readonly markdown: string;
}

export const explain = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EACCES") return "It may not be read.";
  if (code === "EISDIR") return "It is a folder.";
  return error instanceof Error ? error.message : String(error);
};

/** The text of one note file; refuses what is no text, with what to do. */
export const readNoteFile = async (file: string): Promise<FileText> => {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new RefusedError(`${file}:1: ${explain(error)}`);
  });
  const read = readNoteBytes(new Uint8Array(bytes));
  if (read.kind === "unreadable") throw new RefusedError(`${file}:1: ${read.reason} ${read.hint}`);
  return { path: file, markdown: read.text };
};

const isMarkdown = (file: string): boolean => /\.(md|markdown)$/i.test(file);

/** Markdown files below a folder, in order of their paths; a file is itself. Hidden folders are passed over. */
export const findNoteFiles = async (
  start: string,
): Promise<readonly { readonly file: string; readonly path: string }[]> => {
  const found = await stat(start).catch((error: unknown) => {
    throw new RefusedError(`${start}:1: ${explain(error)}`);
  });
  if (!found.isDirectory()) return [{ file: start, path: path.basename(start) }];
  const entries = await readdir(start, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isMarkdown(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(start, file)
          .split(path.sep)
          .some((part) => part.startsWith(".")),
    )
    .sort()
    .map((file) => ({ file, path: path.relative(start, file) }));
};
