// @ts-check
import path from "node:path";
import { root } from "./paths.mjs";
import { SetupError } from "./report.mjs";

/**
 * @typedef {object} Environment
 * @property {string} host
 * @property {number} port
 * @property {string} dataFolder absolute
 * @property {string | null} sqliteFile absolute; null when the database is PostgreSQL
 */

/**
 * The same variables and defaults as lib/server/environment.ts, read before any package is there.
 *
 * @param {Readonly<Record<string, string | undefined>>} variables
 * @returns {Environment}
 */
export const readEnvironment = (variables = process.env) => {
  const dataFolder = path.resolve(root, variables["NOTECURVE_DATA"] || "data");
  return {
    host: variables["HOST"] || "127.0.0.1",
    port: readPort(variables["PORT"] || "3000"),
    dataFolder,
    sqliteFile: readSqliteFile(variables["DATABASE_URL"], dataFolder),
  };
};

/** @param {string} text */
const readPort = (text) => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new SetupError(`PORT is "${text}"; it must be a number from 1 to 65535.`);
  }
  return port;
};

/**
 * @param {string | undefined} url
 * @param {string} dataFolder
 */
const readSqliteFile = (url, dataFolder) => {
  if (!url) return path.join(dataFolder, "notecurve.db");
  if (url.startsWith("file:")) return path.resolve(root, url.slice("file:".length));
  if (/^postgres(ql)?:\/\//.test(url)) return null;
  throw new SetupError("DATABASE_URL must start with file: or postgresql://.");
};
