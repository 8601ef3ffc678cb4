// @ts-check
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { hashOf } from "../hash.mjs";
import { inRoot } from "../paths.mjs";
import { SetupError, step } from "../report.mjs";
import { run, typescript } from "../run.mjs";
import { isStamped, stamp } from "../stamps.mjs";

/** What decides on the tables and on the built-in cards. */
const SOURCES = [
  "prisma/migrations",
  "prisma/schema.prisma",
  "prisma/seed",
  "lib/domain",
  "lib/server",
  "package-lock.json",
];

/**
 * Applies migrations and imports the built-in section, in a process of its own.
 * An SQLite file that is up to date is not touched; a PostgreSQL server is always asked, as others use it too.
 *
 * @param {import("../environment.mjs").Environment} environment
 * @param {import("./sqlite.mjs").SqliteDriver | null} Driver
 */
export const prepareDatabase = async ({ dataFolder, sqliteFile }, Driver) => {
  const stampFile = path.join(dataFolder, ".prepared");
  const key = () => (sqliteFile === null ? "" : hashOf(SOURCES, identityOf(sqliteFile)));
  if (sqliteFile !== null && Driver !== null) {
    if (isStamped(stampFile, key()) && isMigrated(sqliteFile, Driver)) return;
  }
  const doing = "Preparing the database and the built-in section";
  await (sqliteFile === null ? prepare() : step(doing, prepare));
  if (sqliteFile !== null) stamp(stampFile, key());
};

const prepare = async () => {
  const { code, output } = await run(process.execPath, typescript("lib/setup/prepare-database.ts"));
  if (code !== 0) throw new SetupError(`The database could not be prepared: ${output.trim()}`);
};

/**
 * Another file under the same name has another number.
 *
 * @param {string} file
 */
const identityOf = (file) => (existsSync(file) ? `${file} ${statSync(file).ino}` : "none");

/**
 * Whether the file holds each migration: an older copy may have been put back in its place.
 *
 * @param {string} file
 * @param {import("./sqlite.mjs").SqliteDriver} Driver
 */
const isMigrated = (file, Driver) => {
  const names = readdirSync(inRoot("prisma", "migrations", "sqlite"));
  try {
    const database = new Driver(file, { readonly: true });
    const rows = database
      .prepare("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL")
      .all();
    database.close();
    return rows.length >= names.length;
  } catch {
    return false;
  }
};
