import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrateDatabase } from "#prisma/migrate.ts";
import { insertCards } from "#lib/server/data/cards.ts";
import { openDatabase, useDatabase, type Database } from "#lib/server/data/database.ts";
import { BUILT_IN_DECK, ensureBuiltInDeck, ensureOwnDeck } from "#lib/server/data/decks.ts";
import { newCardId, newNoteId, type CardId, type LearnerId } from "#lib/server/data/identifiers.ts";
import { insertNote } from "#lib/server/data/notes.ts";
import { insertEvents } from "#lib/server/data/review-log.ts";
import { authenticate } from "#lib/server/use-cases/authenticate.ts";
import { changePassword } from "#lib/server/use-cases/change-password.ts";
import { changeSettings } from "#lib/server/use-cases/change-settings.ts";
import { deleteAccount } from "#lib/server/use-cases/delete-account.ts";
import { exportEverything } from "#lib/server/use-cases/export-everything.ts";
import { findLearner } from "#lib/server/use-cases/find-learner.ts";
import { findSessionLearner } from "#lib/server/use-cases/find-session-learner.ts";
import { signUp } from "#lib/server/use-cases/sign-up.ts";
import type { Instant, LocalDate } from "#lib/domain/time/index.ts";

const NOW = Date.UTC(2026, 10, 24, 9, 0) as Instant;
const MINUTE = 60_000;
const later = (minutes: number): Instant => (NOW + minutes * MINUTE) as Instant;
const PASSWORD = "walnut ferry lantern";

let folder: string;
let database: Database;

const open = async (): Promise<void> => {
  const url = `file:${path.join(folder, "notecurve.db")}`;
  database = await openDatabase({ dataFolder: folder, database: { kind: "sqlite", url } });
  useDatabase(database);
};

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "notecurve-account-"));
  await migrateDatabase({ kind: "sqlite", url: `file:${path.join(folder, "notecurve.db")}` });
  await open();
  await ensureBuiltInDeck(database, "8.2", new Date(NOW));
});

afterEach(async () => {
  useDatabase(undefined);
  await database.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

const reopen = async (): Promise<void> => {
  await database.$disconnect();
  await open();
};

const mira = async (email = "mira@example.org"): Promise<LearnerId> => {
  const result = await signUp({ email, password: PASSWORD, zone: "Europe/Berlin" }, NOW);
  if (result.kind !== "created") throw new Error(`No account: ${JSON.stringify(result.problems)}`);
  return result.learnerId;
};

const attempt = (
  password: string,
  at: Instant = NOW,
  email = "mira@example.org",
  address = "203.0.113.7",
) => authenticate({ email, password, address }, at);

const failTimes = async (times: number, email = "mira@example.org"): Promise<void> => {
  for (let time = 0; time < times; time += 1) await attempt("not this one", NOW, email);
};

describe("making an account", () => {
  test("a new account studies the built-in section, in the browser's zone, its day starting at 04:00", async () => {
    const learner = await findLearner(await mira());
    expect(learner).toMatchObject({
      zone: "Europe/Berlin",
      dayStart: 4,
      newPerDay: 20,
      name: "mira",
    });
    expect(await database.enrolment.findMany()).toMatchObject([{ deckId: BUILT_IN_DECK }]);
  });

  test("an unknown zone becomes UTC and does not stop anybody", async () => {
    await signUp({ email: "a@example.org", password: PASSWORD, zone: "Mars/Olympus" }, NOW);
    expect((await database.user.findFirst())?.zone).toBe("UTC");
  });

  test("one e-mail has one account, however it is typed", async () => {
    await mira();
    const again = await signUp({ email: " MIRA@example.org ", password: PASSWORD }, NOW);
    expect(again).toMatchObject({
      kind: "refused",
      problems: { email: expect.stringContaining("Sign in") },
    });
  });

  test.each([
    ["ninechars", "at least 10"],
    ["password123", "well-known"],
    ["PASSWORD123", "well-known"],
    ["aaaaaaaaaaaa", "well-known"],
  ])("the password %s is refused with a reason", async (password, reason) => {
    const result = await signUp({ email: "a@example.org", password }, NOW);
    expect(result).toMatchObject({
      kind: "refused",
      problems: { password: expect.stringContaining(reason) },
    });
    expect(await database.user.count()).toBe(0);
  });

  test("every problem is told at once", async () => {
    const result = await signUp({ email: "nobody", password: "short", name: "x".repeat(81) }, NOW);
    const problems = result.kind === "refused" ? result.problems : {};
    expect(Object.keys(problems).sort()).toEqual(["email", "name", "password"]);
  });

  test("the database holds an argon2id hash and never the password", async () => {
    await mira();
    const row = await database.user.findFirstOrThrow();
    expect(row.passwordHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(row)).not.toContain(PASSWORD);
  });
});

describe("signing in", () => {
  test("e-mail and password that belong together open the account", async () => {
    const id = await mira();
    expect(await attempt(PASSWORD)).toMatchObject({ kind: "authenticated", account: { id } });
    expect(JSON.stringify(await attempt(PASSWORD))).not.toContain("argon2");
  });

  test("a wrong e-mail and a wrong password give the same answer", async () => {
    await mira();
    const wrongPassword = await attempt("not this one");
    const wrongEmail = await attempt("not this one", NOW, "nobody@example.org");
    expect(wrongEmail).toEqual(wrongPassword);
    expect(wrongEmail).toEqual({ kind: "no-match" });
  });

  test("an e-mail without an account is limited like one with an account", async () => {
    await failTimes(5, "nobody@example.org");
    expect(await attempt("not this one", NOW, "nobody@example.org")).toMatchObject({
      kind: "too-many-attempts",
    });
  });

  test("after five failures even the right password waits, and gets in when the wait is over", async () => {
    await mira();
    await failTimes(5);
    expect(await attempt(PASSWORD, later(1))).toEqual({ kind: "too-many-attempts", minutes: 15 });
    expect(await attempt(PASSWORD, later(16))).toMatchObject({ kind: "authenticated" });
  });

  test("knocking during the wait does not make it longer", async () => {
    await mira();
    await failTimes(5);
    for (let minute = 1; minute < 15; minute += 1) await attempt(PASSWORD, later(minute));
    expect(await attempt(PASSWORD, later(15.1))).toMatchObject({ kind: "authenticated" });
  });

  test("only failed attempts count", async () => {
    await mira();
    for (let time = 0; time < 40; time += 1) {
      expect(await attempt(PASSWORD)).toMatchObject({ kind: "authenticated" });
    }
    expect(await database.signInFailure.count()).toBe(0);
  });

  test("a success forgets the failures of the account", async () => {
    await mira();
    await failTimes(4);
    await attempt(PASSWORD);
    await failTimes(4);
    expect(await attempt(PASSWORD)).toMatchObject({ kind: "authenticated" });
  });

  test("attempts that arrive together do not pass the limit together", async () => {
    await mira();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => attempt("not this one")));
    expect(outcomes.filter((outcome) => outcome.kind === "no-match").length).toBeLessThanOrEqual(5);
  });

  test("the limit survives the reopening of the database", async () => {
    await mira();
    await failTimes(5);
    await reopen();
    expect(await attempt(PASSWORD, later(1))).toMatchObject({ kind: "too-many-attempts" });
  });

  test("one address may fail thirty times over all accounts; another address is not touched", async () => {
    await mira();
    for (let account = 0; account < 30; account += 1) {
      await attempt("not this one", NOW, `guess-${account}@example.org`);
    }
    expect(await attempt(PASSWORD)).toMatchObject({ kind: "too-many-attempts" });
    expect(await attempt(PASSWORD, NOW, "mira@example.org", "198.51.100.4")).toMatchObject({
      kind: "authenticated",
    });
  });

  test("the table of failures names neither e-mail nor address", async () => {
    await attempt("not this one");
    const rows = JSON.stringify(await database.signInFailure.findMany());
    expect(rows).not.toContain("mira");
    expect(rows).not.toContain("203.0.113");
  });
});

describe("changing an account", () => {
  test("a new password ends the sessions that were open", async () => {
    const id = await mira();
    const epoch = (await findLearner(id))?.sessionEpoch ?? -1;
    expect(await findSessionLearner({ learnerId: id, epoch })).toMatchObject({ id });
    expect(await changePassword(id, { current: PASSWORD, next: "copper meadow thirteen" })).toEqual(
      {
        kind: "changed",
      },
    );
    expect(await findSessionLearner({ learnerId: id, epoch })).toBeNull();
    expect(await attempt("copper meadow thirteen")).toMatchObject({ kind: "authenticated" });
    expect(await attempt(PASSWORD)).toEqual({ kind: "no-match" });
  });

  test("the present password is asked for, and the new one is held to the same rules", async () => {
    const id = await mira();
    expect(
      await changePassword(id, { current: "not this one", next: "copper meadow thirteen" }),
    ).toMatchObject({
      kind: "refused",
      problems: { current: expect.any(String) },
    });
    expect(await changePassword(id, { current: PASSWORD, next: "password123" })).toMatchObject({
      kind: "refused",
      problems: { next: expect.any(String) },
    });
  });

  test("settings are stored whole or not at all", async () => {
    const id = await mira();
    const settings = {
      name: "Mira",
      zone: "Asia/Tokyo",
      dayStart: "5",
      newPerDay: "12",
      theme: "dark",
      hotkeys: false,
    };
    expect(await changeSettings(id, settings)).toEqual({ kind: "changed" });
    expect(await findLearner(id)).toMatchObject({ ...settings, dayStart: 5, newPerDay: 12 });
    const refused = await changeSettings(id, {
      ...settings,
      name: "",
      zone: "Berlin",
      newPerDay: "many",
    });
    expect(Object.keys(refused.kind === "refused" ? refused.problems : {}).sort()).toEqual([
      "name",
      "newPerDay",
      "zone",
    ]);
    expect(await findLearner(id)).toMatchObject({ name: "Mira", zone: "Asia/Tokyo" });
  });
});

const CARD = {
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
const studies = async (id: LearnerId): Promise<CardId> => {
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
  await insertEvents(database, id, [
    {
      event: { ...event, type: "review", grade: 4, purpose: "review" },
      zone: "Europe/Berlin",
      dayStart: 4,
      durationMillis: 14_000,
      exercise: null,
      verdict: null,
      receivedAt: new Date(NOW),
    },
  ]);
  return kept;
};

describe("taking everything with you", () => {
  test("the file holds account, settings, notes with versions, all cards and the whole log, but no hash", async () => {
    const id = await mira();
    const cardId = await studies(id);
    const text = JSON.stringify(await exportEverything(id, NOW));
    const everything = JSON.parse(text) as Record<string, unknown>;
    expect(everything).toMatchObject({
      format: "notecurve",
      version: 1,
      account: { email: "mira@example.org" },
      settings: { zone: "Europe/Berlin", dayStart: 4 },
      decks: [{ builtIn: true }, { builtIn: false }],
      notes: [{ path: "a.md", versions: [{ version: 1, markdown: "# A" }] }],
      cards: expect.arrayContaining([expect.objectContaining({ id: cardId, prompt: "Why?" })]),
      log: [{ event: { cardId, grade: 4, at: NOW, day: "2026-11-24" }, durationMillis: 14_000 }],
    });
    expect(everything["cards"]).toHaveLength(2);
    expect(text).not.toContain("argon2");
    expect(text).not.toContain("passwordHash");
  });

  test("nothing of another learner is in it", async () => {
    const id = await mira();
    await studies(await mira("noor@example.org"));
    const everything = await exportEverything(id, NOW);
    expect(everything.notes).toEqual([]);
    expect(everything.log).toEqual([]);
    expect(JSON.stringify(everything)).not.toContain("noor");
  });
});

describe("deleting an account", () => {
  test("a wrong password deletes nothing", async () => {
    const id = await mira();
    expect(await deleteAccount(id, "not this one")).toEqual({ kind: "wrong-password" });
    expect(await findLearner(id)).not.toBeNull();
  });

  test("all rows of the learner go, and another learner's stay", async () => {
    const [id, other] = [await mira(), await mira("noor@example.org")];
    await studies(id);
    await studies(other);
    expect(await deleteAccount(id, PASSWORD)).toEqual({ kind: "deleted" });
    const left = {
      users: await database.user.count(),
      decks: await database.deck.count({ where: { ownerId: { not: null } } }),
      notes: await database.note.count(),
      versions: await database.noteVersion.count(),
      cards: await database.card.count(),
      reviews: await database.review.count(),
      enrolments: await database.enrolment.count(),
    };
    expect(left).toEqual({
      users: 1,
      decks: 1,
      notes: 1,
      versions: 1,
      cards: 2,
      reviews: 1,
      enrolments: 2,
    });
    expect(await database.review.count({ where: { userId: id } })).toBe(0);
    expect(await database.deck.count({ where: { id: BUILT_IN_DECK } })).toBe(1);
  });

  test("a session of a deleted account opens nothing", async () => {
    const id = await mira();
    const epoch = (await findLearner(id))?.sessionEpoch ?? -1;
    await deleteAccount(id, PASSWORD);
    expect(await findSessionLearner({ learnerId: id, epoch })).toBeNull();
  });
});
