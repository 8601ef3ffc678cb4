// @ts-check
import { createRequire } from "node:module";
import { SetupError, step } from "../report.mjs";
import { explainNpmFailure } from "./npm-failure.mjs";
import { runNpm } from "./packages.mjs";

/**
 * @typedef {{ prepare(sql: string): { all(): unknown[] }, close(): void }} SqliteDatabase
 * @typedef {new (file: string, options?: { readonly?: boolean }) => SqliteDatabase} SqliteDriver
 */

const require = createRequire(import.meta.url);

/** @returns {SqliteDriver} */
const loadDriver = () => {
  /** @type {SqliteDriver} */
  const Driver = require("better-sqlite3");
  new Driver(":memory:").close();
  return Driver;
};

/**
 * Loads SQLite's driver, whose compiled part belongs to one version of Node.js:
 * after a change of Node.js it is compiled anew.
 *
 * @returns {Promise<SqliteDriver>}
 */
export const requireSqlite = async () => {
  try {
    return loadDriver();
  } catch {
    const { code, output } = await step("Compiling SQLite's driver for this Node.js", () =>
      runNpm(["rebuild", "better-sqlite3"]),
    );
    if (code !== 0) throw new SetupError(explainNpmFailure(output));
    return loadDriverAgain();
  }
};

const loadDriverAgain = () => {
  try {
    return loadDriver();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new SetupError(`SQLite's driver (better-sqlite3) does not load: ${reason}`);
  }
};
