import "server-only";
import { readNoteCards, type ReadNote } from "../note-cards.ts";

/** About one folder of notes; a read note takes some forty times the memory of its text. */
const CHARACTERS_AT_MOST = 2_000_000;

const known = new Map<string, { readonly read: ReadNote; readonly length: number }>();
let characters = 0;

const forget = (hash: string): void => {
  characters -= known.get(hash)?.length ?? 0;
  known.delete(hash);
};

/** Reading is pure, so what a plan read is there for the import that follows it. The oldest leaves first. */
export const readOnce = (markdown: string, hash: string): ReadNote => {
  const found = known.get(hash)?.read;
  forget(hash);
  const read = found ?? readNoteCards(markdown);
  known.set(hash, { read, length: markdown.length });
  characters += markdown.length;
  for (const oldest of known.keys()) {
    if (characters <= CHARACTERS_AT_MOST) break;
    forget(oldest);
  }
  return read;
};

/** What was imported is seldom read again soon. */
export const forgetRead = (hashes: readonly string[]): void => hashes.forEach(forget);
