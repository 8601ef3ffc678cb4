import { describe, expect, test } from "vitest";
import { BUILT_IN_DECK } from "#lib/server/data/decks.ts";
import { deleteAccount } from "#lib/server/use-cases/delete-account.ts";
import { exportEverything } from "#lib/server/use-cases/export-everything.ts";
import type { LearnerId } from "#lib/server/data/identifiers.ts";
import { importNotes } from "#lib/server/use-cases/import-notes.ts";
import { planNotes } from "#lib/server/use-cases/plan-notes.ts";
import { storePicture } from "#lib/server/use-cases/store-picture.ts";
import { findLearner } from "#lib/server/use-cases/find-learner.ts";
import { findSessionLearner } from "#lib/server/use-cases/find-session-learner.ts";
import { mira, NOW, PASSWORD, studies, withBuiltInDeck } from "./support/accounts.ts";
import { makeExercise } from "#lib/server/use-cases/make-exercise.ts";
import { forEachDatabase } from "./support/for-each-database.ts";

const IMPORTED =
  "# A\n\n- [B](b.md)\n\n### Concept) Tack\n\n- Def.)\n  - A tack is a turn of the bow through the wind.\n";
const PNG = Buffer.from("\x89PNG\r\n\x1a\n and so on", "latin1");

/** A new text of the note, with a link and a picture. */
const imports = async (id: LearnerId): Promise<void> => {
  const stored = await storePicture(id, new Uint8Array(PNG), NOW);
  const pictures = stored.kind === "stored" ? [{ path: "a.png", hash: stored.hash }] : [];
  const notes = [{ path: "a.md", markdown: IMPORTED }];
  const { basis } = await planNotes(id, { notes });
  expect(await importNotes(id, { notes, pictures, basis }, NOW)).toMatchObject({
    kind: "imported",
  });
};

const EXERCISE = `title: A sum
let a in 11..60
let b in 3..9
ask: What is {{a}} + {{b}}?
answer integer = a + b
`;

forEachDatabase(({ open }) => {
  describe("taking everything with you", () => {
    test("the file holds account, settings, notes with versions, all cards and the whole log, but no hash", async () => {
      const database = await withBuiltInDeck(open);
      const id = await mira();
      const cardId = await studies(database, id);
      await imports(id);
      const text = JSON.stringify(await exportEverything(id, NOW));
      const everything = JSON.parse(text) as Record<string, unknown>;
      expect(everything).toMatchObject({
        format: "notecurve",
        version: 1,
        account: { email: "mira@example.org" },
        settings: { zone: "Europe/Berlin", dayStart: 4 },
        decks: [{ builtIn: true }, { builtIn: false }],
        notes: [
          expect.objectContaining({
            path: "a.md",
            versions: [
              expect.objectContaining({ version: 1, markdown: "# A" }),
              expect.objectContaining({ version: 2, markdown: IMPORTED }),
            ],
            links: [{ position: 0, path: "b.md", text: "B" }],
          }),
        ],
        imports: [{ notes: [{ pathAfter: "a.md", versionBefore: 1, versionAfter: 2 }] }],
        pictures: [{ paths: ["a.png"], mediaType: "image/png", base64: PNG.toString("base64") }],
        cards: expect.arrayContaining([expect.objectContaining({ id: cardId, prompt: "Why?" })]),
        log: [{ event: { cardId, grade: 4, at: NOW, day: "2026-11-24" }, durationMillis: 14_000 }],
      });
      expect(everything["cards"]).toHaveLength(4);
      expect(text).not.toContain("argon2");
      expect(text).not.toContain("passwordHash");
    });

    test("nothing of another learner is in it", async () => {
      const database = await withBuiltInDeck(open);
      const id = await mira();
      await studies(database, await mira("noor@example.org"));
      const everything = await exportEverything(id, NOW);
      expect(everything.notes).toEqual([]);
      expect(everything.log).toEqual([]);
      expect(JSON.stringify(everything)).not.toContain("noor");
    });
  });

  describe("deleting an account", () => {
    test("a wrong password deletes nothing", async () => {
      await withBuiltInDeck(open);
      const id = await mira();
      expect(await deleteAccount(id, "not this one")).toEqual({ kind: "wrong-password" });
      expect(await findLearner(id)).not.toBeNull();
    });

    test("all rows of the learner go, and another learner's stay", async () => {
      const database = await withBuiltInDeck(open);
      const [id, other] = [await mira(), await mira("noor@example.org")];
      await studies(database, id);
      await imports(id);
      expect(await makeExercise(id, EXERCISE, NOW)).toMatchObject({ kind: "made" });
      await studies(database, other);
      expect(await deleteAccount(id, PASSWORD)).toEqual({ kind: "deleted" });
      const left = {
        users: await database.user.count(),
        decks: await database.deck.count({ where: { ownerId: { not: null } } }),
        notes: await database.note.count(),
        versions: await database.noteVersion.count(),
        cards: await database.card.count(),
        reviews: await database.review.count(),
        enrolments: await database.enrolment.count(),
        links: await database.noteLink.count(),
        imports: await database.import.count(),
        importedNotes: await database.importedNote.count(),
        pictures: await database.picture.count(),
        picturePaths: await database.picturePath.count(),
        wordings: await database.cardWording.count(),
        exercises: await database.madeExercise.count(),
      };
      expect(left).toEqual({
        users: 1,
        decks: 1,
        notes: 1,
        versions: 1,
        cards: 2,
        reviews: 1,
        enrolments: 2,
        links: 0,
        imports: 0,
        importedNotes: 0,
        pictures: 0,
        picturePaths: 0,
        wordings: 0,
        exercises: 0,
      });
      expect(await database.review.count({ where: { userId: id } })).toBe(0);
      expect(await database.deck.count({ where: { id: BUILT_IN_DECK } })).toBe(1);
    });

    test("a session of a deleted account opens nothing", async () => {
      await withBuiltInDeck(open);
      const id = await mira();
      const epoch = (await findLearner(id))?.sessionEpoch ?? -1;
      await deleteAccount(id, PASSWORD);
      expect(await findSessionLearner({ learnerId: id, epoch })).toBeNull();
    });
  });
});
