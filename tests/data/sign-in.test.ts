import { describe, expect, test } from "vitest";
import {
  attempt,
  failTimes,
  later,
  mira,
  NOW,
  PASSWORD,
  withBuiltInDeck,
} from "./support/accounts.ts";
import { forEachDatabase } from "./support/for-each-database.ts";

forEachDatabase(({ open, reopen }) => {
  describe("signing in", () => {
    test("e-mail and password that belong together open the account", async () => {
      await withBuiltInDeck(open);
      const id = await mira();
      expect(await attempt(PASSWORD)).toMatchObject({ kind: "authenticated", account: { id } });
      expect(JSON.stringify(await attempt(PASSWORD))).not.toContain("argon2");
    });

    test("a wrong e-mail and a wrong password give the same answer", async () => {
      await withBuiltInDeck(open);
      await mira();
      const wrongPassword = await attempt("not this one");
      const wrongEmail = await attempt("not this one", NOW, "nobody@example.org");
      expect(wrongEmail).toEqual(wrongPassword);
      expect(wrongEmail).toEqual({ kind: "no-match" });
    });

    test("an e-mail without an account is limited like one with an account", async () => {
      await withBuiltInDeck(open);
      await failTimes(5, "nobody@example.org");
      expect(await attempt("not this one", NOW, "nobody@example.org")).toMatchObject({
        kind: "too-many-attempts",
      });
    });

    test("after five failures even the right password waits, and gets in when the wait is over", async () => {
      await withBuiltInDeck(open);
      await mira();
      await failTimes(5);
      expect(await attempt(PASSWORD, later(1))).toEqual({ kind: "too-many-attempts", minutes: 15 });
      expect(await attempt(PASSWORD, later(16))).toMatchObject({ kind: "authenticated" });
    });

    test("knocking during the wait does not make it longer", async () => {
      await withBuiltInDeck(open);
      await mira();
      await failTimes(5);
      for (let minute = 1; minute < 15; minute += 1) await attempt(PASSWORD, later(minute));
      expect(await attempt(PASSWORD, later(15.1))).toMatchObject({ kind: "authenticated" });
    });

    test("only failed attempts count", async () => {
      const database = await withBuiltInDeck(open);
      await mira();
      for (let time = 0; time < 40; time += 1) {
        expect(await attempt(PASSWORD)).toMatchObject({ kind: "authenticated" });
      }
      expect(await database.signInFailure.count()).toBe(0);
    });

    test("a success forgets the failures of the account", async () => {
      await withBuiltInDeck(open);
      await mira();
      await failTimes(4);
      await attempt(PASSWORD);
      await failTimes(4);
      expect(await attempt(PASSWORD)).toMatchObject({ kind: "authenticated" });
    });

    test("attempts that arrive together do not pass the limit together", async () => {
      await withBuiltInDeck(open);
      await mira();
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => attempt("not this one")));
      expect(outcomes.filter((outcome) => outcome.kind === "no-match").length).toBeLessThanOrEqual(
        5,
      );
    });

    test("the limit survives the reopening of the database", async () => {
      await withBuiltInDeck(open);
      await mira();
      await failTimes(5);
      await reopen();
      expect(await attempt(PASSWORD, later(1))).toMatchObject({ kind: "too-many-attempts" });
    });

    test("one address may fail thirty times over all accounts; another address is not touched", async () => {
      await withBuiltInDeck(open);
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
      const database = await withBuiltInDeck(open);
      await attempt("not this one");
      const rows = JSON.stringify(await database.signInFailure.findMany());
      expect(rows).not.toContain("mira");
      expect(rows).not.toContain("203.0.113");
    });
  });
});
