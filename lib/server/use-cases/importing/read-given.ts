import "server-only";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Problem } from "#lib/domain/notes/index.ts";
import { checkNoteExercises } from "../check-note-exercises.ts";
import type { ReadNote } from "../note-cards.ts";
import type { OnProgress } from "./plan-types.ts";
import { readOnce } from "./recently-read.ts";

export interface GivenText {
  readonly path: string;
  readonly markdown: string;
}

/** A given note, read: one that is imported, or one that is left out, and why. */
export type ReadGiven =
  | {
      readonly kind: "note";
      readonly path: string;
      readonly markdown: string;
      readonly hash: string;
      readonly read: ReadNote;
    }
  | { readonly kind: "left-out"; readonly path: string; readonly problem: Problem };

export const hashMarkdown = (markdown: string): string =>
  createHash("sha256").update(markdown).digest("base64url");

const MAXIMUM_PATH_CHARACTERS = 300;

/** One spelling of a path: forward slashes, no leading ones, no dots that lead elsewhere, letters composed. */
export const normalizePath = (path: string): string =>
  path
    .normalize("NFC")
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/")
    .slice(-MAXIMUM_PATH_CHARACTERS) || "note.md";

const EMPTY: Problem = {
  kind: "note-empty",
  line: 1,
  found: "a note without text",
  expected: "Markdown",
  hint: "It is left out. Write something into it and import it again.",
};

const sameAs = (path: string): Problem => ({
  kind: "path-taken",
  line: 1,
  found: `a second note at ${path}`,
  expected: "one note at each path",
  hint: "It is left out. Give one of the two another name and import again.",
});

/** Reading gives way to others at least this often. */
const AT_A_TIME_MILLIS = 25;

/** Reads all notes, one after the other; the second at a path and those without text are left out. */
export const readGiven = async (
  given: readonly GivenText[],
  onProgress?: OnProgress,
): Promise<readonly ReadGiven[]> => {
  const seen = new Set<string>();
  const all: ReadGiven[] = [];
  let pausedAt = performance.now();
  for (const { path: givenPath, markdown } of given) {
    const path = normalizePath(givenPath);
    if (markdown.trim() === "") all.push({ kind: "left-out", path, problem: EMPTY });
    else if (seen.has(path)) all.push({ kind: "left-out", path, problem: sameAs(path) });
    else {
      seen.add(path);
      const hash = hashMarkdown(markdown);
      const read = await checkNoteExercises(readOnce(markdown, hash));
      all.push({ kind: "note", path, markdown, hash, read });
    }
    onProgress?.({ phase: "reading", done: all.length, of: given.length });
    if (performance.now() - pausedAt < AT_A_TIME_MILLIS) continue;
    await setImmediate();
    pausedAt = performance.now();
  }
  return all;
};
