import { afterEach, describe, expect, inject, test } from "vitest";
import { openDatabase, useDatabase, type Database } from "#lib/server/data/database.ts";
import { freshPostgresql, freshSqlite, type FreshDatabase } from "./fresh-database.ts";

export interface Opening {
  /** Opens an empty, migrated database, and makes it the one that use cases find. Removed after the test. */
  readonly open: () => Promise<Database>;
  /** Closes it and opens it again, as a restart of the server does. */
  readonly reopen: () => Promise<Database>;
}

/**
 * Registers one suite twice: on an SQLite file and on PostgreSQL.
 *
 *   forEachDatabase(({ open }) => {
 *     test("a review sent twice is stored once", async () => {
 *       const database = await open();
 *       …
 *
 * Where PostgreSQL cannot start, one test says so by its name.
 */
export const forEachDatabase = (suite: (opening: Opening) => void): void => {
  describe("on SQLite", () => suite(openingOf(async () => freshSqlite())));
  const { postgres } = inject("templates");
  describe("on PostgreSQL", () => {
    if (postgres.kind === "running") suite(openingOf(freshPostgresql));
    else test(`left out: ${postgres.reason}`, () => expect(postgres.kind).toBe("left-out"));
  });
};

const openingOf = (makeFresh: () => Promise<FreshDatabase>): Opening => {
  let current: { fresh: FreshDatabase; database: Database } | undefined;

  const openOn = async (fresh: FreshDatabase): Promise<Database> => {
    const { dataFolder, address } = fresh;
    const database = await openDatabase({ dataFolder, database: address });
    current = { fresh, database };
    useDatabase(database);
    return database;
  };

  const close = async (): Promise<FreshDatabase | undefined> => {
    useDatabase(undefined);
    const fresh = current?.fresh;
    await current?.database.$disconnect();
    current = undefined;
    return fresh;
  };

  afterEach(async () => {
    await (await close())?.remove();
  });

  return {
    open: async () => openOn(await makeFresh()),
    reopen: async () => {
      const fresh = await close();
      if (!fresh) throw new Error("There is no database to open again: call open first.");
      return openOn(fresh);
    },
  };
};
