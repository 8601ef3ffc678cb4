import { signUp } from "#lib/server/use-cases/sign-up.ts";
import { ensureBuiltInDeck, ensureOwnDeck } from "#lib/server/data/decks.ts";
import { insertCards } from "#lib/server/data/cards.ts";
import type { Database } from "#lib/server/data/database.ts";
import { newCardId, newNoteId, type CardId, type LearnerId } from "#lib/server/data/identifiers.ts";
import type { LoggedEvent } from "#lib/server/data/logged-event.ts";
import { insertNote } from "#lib/server/data/notes.ts";
import { insertEvents } from "#lib/server/data/review-log.ts";
import { authenticate } from "#lib/server/use-cases/authenticate.ts";
import type { Instant, LocalDate } from "#lib/domain/time/index.ts";

export const NOW = Date.UTC(2026, 10, 24, 9, 0) as Instant;
const MINUTE = 60_000;
export const later = (minutes: number): Instant => (NOW + minutes * MINUTE) as Instant;
export const PASSWORD = "walnut ferry lantern";

/** Opens an empty database and puts the built-in deck into it, which each account studies. */
export const withBuiltInDeck = async (open: () => Promise<Database>): Promise<Database> => {
  const database = await open();
  await ensureBuiltInDeck(database, new Date(NOW));
  return database;
};

export const mira = async (email = "mira@example.org"): Promise<LearnerId> => {
  const result = await signUp({ email, password: PASSWORD, zone: "Europe/Berlin" }, NOW);
  if (result.kind !== "created") throw new Error(`No account: ${JSON.stringify(result.problems)}`);
  return result.learnerId;
};

export const attempt = (
  password: string,
  at: Instant = NOW,
  email = "mira@example.org",
  address = "203.0.113.7",
) => authenticate({ email, password, address }, at);

export const failTimes = async (times: number, email = "mira@example.org"): Promise<void> => {
  for (let time = 0; time < times; time += 1) await attempt("not this one", NOW, email);
};

export const CARD = {
  kind: "basic",
  context: ["8.2.1"],
  label: "Def.",
  rule: "def",
  slot: "",
  sectionNumber: null,
  sectionName: null,
  concept: "",
  conceptKey: "",
  line: 1,
  blockStart: null,
  blockEnd: null,
  position: 0,
  source: "",
  family: null,
  createdAt: new Date(NOW),
} as const;

/** A note, two cards (one deleted), their log: all that one learner can own. */
export const studies = async (database: Database, id: LearnerId): Promise<CardId> => {
  const deckId = await ensureOwnDeck(database, id, new Date(later(1)));
  const note = { id: newNoteId(), deckId, path: "a.md", title: "A", number: null };
  await insertNote(database, { ...note, markdown: "# A", hash: "h", importedAt: new Date(NOW) });
  const [kept, deleted] = [newCardId(), newCardId()];
  await insertCards(database, [
    { ...CARD, id: kept, deckId, noteId: note.id, prompt: "Why?", answer: "$x^2$" },
    { ...CARD, id: deleted, deckId, noteId: null, prompt: "Gone", answer: "gone" },
  ]);
  await database.card.update({ where: { id: deleted }, data: { deletedAt: new Date(NOW) } });
  const event = { id: crypto.randomUUID(), cardId: kept, at: NOW, day: "2026-11-24" as LocalDate };
  const logged: LoggedEvent = {
    event: { ...event, type: "review", grade: 4, purpose: "review" },
    zone: "Europe/Berlin",
    dayStart: 4,
    durationMillis: 14_000,
    cardVersion: null,
    exercise: null,
    verdict: null,
    receivedAt: new Date(NOW),
  };
  await insertEvents(database, new Map([[id, [logged]]]));
  return kept;
};
