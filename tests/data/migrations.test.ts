import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { adapterFor } from "#prisma/adapter.ts";
import { changeBetween } from "#prisma/change.ts";
import { migrateDatabase } from "#prisma/migrate.ts";
import { lastSchemaFile, migrationNames, readMigrations } from "#prisma/migrations.ts";
import { noFilters, withSchemaEngine } from "#prisma/schema-engine.ts";
import { databaseKinds, readSchema, schemaFor } from "#prisma/schema-text.ts";
import { freshPostgresql, freshSqlite, type FreshDatabase } from "./support/fresh-database.ts";

const lastSchema = readFileSync(lastSchemaFile, "utf8");
const ADVICE = "schema.prisma changed: run `npm run migration -- NAME`";

describe.each(databaseKinds)("the migrations for %s", (kind) => {
  test("hold every change of the models", async () => {
    expect(await changeBetween(lastSchema, readSchema(), kind), ADVICE).toBeNull();
  });

  test("a model that they do not hold is noticed", async () => {
    const changed = `${readSchema()}\nmodel Unknown {\n  id String @id\n}\n`;
    expect(await changeBetween(lastSchema, changed, kind)).toContain('CREATE TABLE "Unknown"');
  });

  test("a comment in the models needs none", async () => {
    expect(await changeBetween(lastSchema, `// A remark.\n${lastSchema}`, kind)).toBeNull();
  });
});

test("both databases have the same migrations", () => {
  expect(migrationNames("postgresql")).toEqual(migrationNames("sqlite"));
});

describe("an SQLite file", () => {
  let fresh: FreshDatabase;
  beforeEach(() => {
    fresh = freshSqlite();
  });
  afterEach(() => fresh.remove());

  test("with all migrations holds exactly the models", async () => {
    const schema = schemaFor(readSchema(), "sqlite");
    const files = [{ path: "schema.prisma", content: schema }];
    const difference = await withSchemaEngine(schema, adapterFor(fresh.address), (engine) =>
      engine.diff({
        from: { tag: "schemaDatasource", files, configDir: fresh.dataFolder },
        to: { tag: "schemaDatamodel", files },
        script: true,
        exitCode: true,
        filters: noFilters,
      }),
    );
    expect(difference.stdout).toContain("This is an empty migration");
    expect(difference.exitCode).toBe(0);
  });

  test("with all migrations takes none a second time", async () => {
    expect(await migrateDatabase(fresh.address)).toEqual([]);
  });

  test("of the first version takes all that came since, and keeps its rows", async () => {
    const address = { kind: "sqlite", url: `file:${fresh.dataFolder}/old.db` } as const;
    const { migrationDirectories, ...list } = readMigrations("sqlite");
    const migrationsList = { ...list, migrationDirectories: migrationDirectories.slice(0, 1) };
    await withSchemaEngine(schemaFor(readSchema(), "sqlite"), adapterFor(address), (engine) =>
      engine.applyMigrations({ migrationsList, filters: noFilters }),
    );
    const database = await adapterFor(address).connect();
    await database.executeScript(
      `INSERT INTO "Deck" ("id", "title", "createdAt") VALUES ('kept', 'Old deck', 0);
       INSERT INTO "User" ("id", "email", "name", "passwordHash", "zone", "createdAt")
       VALUES ('ada', 'ada@example.org', 'Ada', '', 'UTC', 0);
       INSERT INTO "Enrolment" ("userId", "deckId", "enrolledAt") VALUES ('ada', 'kept', 0);
       INSERT INTO "Card" ("id", "deckId", "kind", "prompt", "answer", "createdAt")
       VALUES ('asked', 'kept', 'question', '', '', 0), ('new', 'kept', 'question', '', '', 0);
       INSERT INTO "Schedule"
         ("userId", "cardId", "repetition", "intervalDays", "easeHundredths", "lapses", "dueOn", "lastDay")
       VALUES ('ada', 'asked', 1, 1, 250, 0, '2026-11-24', '2026-11-23');`,
    );
    expect(await migrateDatabase(address)).toEqual(migrationNames("sqlite").slice(1));
    const sql = `SELECT "id", (SELECT count(*) FROM "MadeExercise") FROM "Deck"`;
    expect(await database.queryRaw({ sql, args: [], argTypes: [] })).toMatchObject({
      rows: [["kept", 0]],
    });
    const schedules = `SELECT "cardId", "dueOn" FROM "Schedule" ORDER BY "cardId"`;
    expect(await database.queryRaw({ sql: schedules, args: [], argTypes: [] })).toMatchObject({
      rows: [
        ["asked", "2026-11-24"],
        ["new", null],
      ],
    });
    await database.dispose();
  });
});

describe("a PostgreSQL database with all migrations", () => {
  const { postgres } = inject("templates");
  if (postgres.kind === "left-out") {
    test(`left out: ${postgres.reason}`, () => expect(postgres.kind).toBe("left-out"));
    return;
  }
  test("takes none a second time", async () => {
    const fresh = await freshPostgresql();
    expect(await migrateDatabase(fresh.address)).toEqual([]);
    await fresh.remove();
  });
});
