import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { now } from "#lib/server/clock.ts";
import { insertCards } from "#lib/server/data/cards.ts";
import { database, type Database } from "#lib/server/data/database.ts";
import { ensureOwnDeck } from "#lib/server/data/decks.ts";
import { newCardId, type CardId, type LearnerId } from "#lib/server/data/identifiers.ts";
import { readEnvironment } from "#lib/server/environment.ts";
import { writeOwnSlot } from "#lib/server/use-cases/own-slot.ts";
import { signUp } from "#lib/server/use-cases/sign-up.ts";
import { migrateDatabase } from "#prisma/migrate.ts";

export const PASSWORD = "walnut ferry lantern";

export interface TemporaryAccount {
  readonly learnerId: LearnerId;
  readonly email: string;
  readonly password: string;
  readonly cardIds: readonly CardId[];
}

/**
 * An empty data folder with a migrated SQLite file, which this process and the servers that it starts find in their
 * environment. What to call to remove it.
 */
export const useTemporaryData = async (): Promise<() => void> => {
  const folder = mkdtempSync(path.join(tmpdir(), "notecurve-tool-"));
  // A developer's own settings have no place here.
  for (const name of ["DATABASE_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET"]) process.env[name] = "";
  process.env["NOTECURVE_DATA"] = folder;
  await migrateDatabase(readEnvironment().database);
  return () => rmSync(folder, { recursive: true, force: true });
};

/** An account with so many questions of its own, none asked yet. */
export const makeAccount = async (email: string, cards: number): Promise<TemporaryAccount> => {
  const made = await signUp({ email, password: PASSWORD, zone: "UTC" }, now());
  if (made.kind !== "created") throw new Error(`No account: ${JSON.stringify(made)}`);
  const cardIds = await addQuestions(await database(), made.learnerId, cards);
  return { learnerId: made.learnerId, email, password: PASSWORD, cardIds };
};

const addQuestions = async (
  client: Database,
  learnerId: LearnerId,
  count: number,
): Promise<readonly CardId[]> => {
  const createdAt = new Date(now());
  const deckId = await ensureOwnDeck(client, learnerId, createdAt);
  const cards = Array.from({ length: count }, (_, position) => ({
    id: newCardId(),
    deckId,
    noteId: null,
    kind: "question",
    prompt: `What is ${position} squared?`,
    answer: String(position ** 2),
    context: [],
    label: "",
    rule: "",
    slot: writeOwnSlot({ kind: "question", group: String(position), ordinal: 0 }),
    sectionNumber: null,
    sectionName: null,
    concept: "",
    conceptKey: "",
    line: null,
    blockStart: null,
    blockEnd: null,
    position,
    source: `${position}`,
    family: null,
    createdAt,
  }));
  await insertCards(client, cards);
  return cards.map(({ id }) => id);
};
