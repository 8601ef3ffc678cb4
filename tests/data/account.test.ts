import { describe, expect, test } from "vitest";
import { BUILT_IN_DECK } from "#lib/server/data/decks.ts";
import { changePassword } from "#lib/server/use-cases/change-password.ts";
import { changeSettings } from "#lib/server/use-cases/change-settings.ts";
import { findLearner } from "#lib/server/use-cases/find-learner.ts";
import { findSessionLearner } from "#lib/server/use-cases/find-session-learner.ts";
import { signUp } from "#lib/server/use-cases/sign-up.ts";
import { attempt, mira, NOW, PASSWORD, withBuiltInDeck } from "./support/accounts.ts";
import { forEachDatabase } from "./support/for-each-database.ts";

forEachDatabase(({ open }) => {
  describe("making an account", () => {
    test("a new account studies the built-in section, in the browser's zone, its day starting at 04:00", async () => {
      const database = await withBuiltInDeck(open);
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
      const database = await withBuiltInDeck(open);
      await signUp({ email: "a@example.org", password: PASSWORD, zone: "Mars/Olympus" }, NOW);
      expect((await database.user.findFirst())?.zone).toBe("UTC");
    });

    test("one e-mail has one account, however it is typed", async () => {
      await withBuiltInDeck(open);
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
      const database = await withBuiltInDeck(open);
      const result = await signUp({ email: "a@example.org", password }, NOW);
      expect(result).toMatchObject({
        kind: "refused",
        problems: { password: expect.stringContaining(reason) },
      });
      expect(await database.user.count()).toBe(0);
    });

    test("every problem is told at once", async () => {
      await withBuiltInDeck(open);
      const result = await signUp(
        { email: "nobody", password: "short", name: "x".repeat(81) },
        NOW,
      );
      const problems = result.kind === "refused" ? result.problems : {};
      expect(Object.keys(problems).sort()).toEqual(["email", "name", "password"]);
    });

    test("the database holds an argon2id hash and never the password", async () => {
      const database = await withBuiltInDeck(open);
      await mira();
      const row = await database.user.findFirstOrThrow();
      expect(row.passwordHash).toMatch(/^\$argon2id\$/);
      expect(JSON.stringify(row)).not.toContain(PASSWORD);
    });
  });

  describe("changing an account", () => {
    test("a new password ends the sessions that were open", async () => {
      await withBuiltInDeck(open);
      const id = await mira();
      const epoch = (await findLearner(id))?.sessionEpoch ?? -1;
      expect(await findSessionLearner({ learnerId: id, epoch })).toMatchObject({ id });
      expect(
        await changePassword(id, { current: PASSWORD, next: "copper meadow thirteen" }),
      ).toEqual({
        kind: "changed",
      });
      expect(await findSessionLearner({ learnerId: id, epoch })).toBeNull();
      expect(await attempt("copper meadow thirteen")).toMatchObject({ kind: "authenticated" });
      expect(await attempt(PASSWORD)).toEqual({ kind: "no-match" });
    });

    test("the present password is asked for, and the new one is held to the same rules", async () => {
      await withBuiltInDeck(open);
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
      await withBuiltInDeck(open);
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
});
