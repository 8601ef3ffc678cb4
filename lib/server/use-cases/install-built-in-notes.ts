import "server-only";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { now } from "../clock.ts";
import { inTransaction } from "../data/database.ts";
import { ensureBuiltInDeck } from "../data/decks.ts";
import { selectOptionalSetup, upsertSetup } from "../data/setup.ts";
import { readNoteCards } from "./note-cards.ts";
import { storeText } from "./import-notes.ts";
import { hashMarkdown } from "./importing/read-given.ts";

const FOLDER = path.join(process.cwd(), "prisma", "seed", "notes");
/** Grows when the rules make other cards of the same text, so that the next set-up matches them anew. */
const CARD_RULES = 2;

export interface InstalledNotes {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

const installNote = async (file: string): Promise<keyof InstalledNotes> => {
  const markdown = await readFile(path.join(FOLDER, file), "utf8");
  const name = `built-in note ${file}`;
  const fingerprint = `${CARD_RULES} ${hashMarkdown(markdown)}`;
  const at = new Date(now());
  return inTransaction(async (transaction) => {
    const before = await selectOptionalSetup(transaction, name);
    if (before === fingerprint) return "unchanged";
    const deckId = await ensureBuiltInDeck(transaction, at);
    const hash = hashMarkdown(markdown);
    const text = {
      kind: "note",
      path: file,
      markdown,
      hash,
      read: readNoteCards(markdown),
    } as const;
    await storeText(transaction, deckId, text, at);
    await upsertSetup(transaction, name, fingerprint, at);
    return before === null ? "added" : "updated";
  });
};

/** Puts the built-in notes into the deck that everybody studies, by the import that anybody's note goes through. */
export const installBuiltInNotes = async (): Promise<InstalledNotes> => {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".md")).sort();
  const counts = { added: 0, updated: 0, unchanged: 0 };
  for (const file of files) counts[await installNote(file)] += 1;
  return counts;
};
