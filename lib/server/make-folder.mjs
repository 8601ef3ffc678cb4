// @ts-check
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder and what is missing above it, readable by its owner only. Step by step, because Node's own
 * `recursive` tries for ever where a folder exists that takes none, as /proc.
 *
 * @param {string} folder
 */
export const makeFolder = (folder) => {
  if (!existsSync(folder)) makeFolder(path.dirname(path.resolve(folder)));
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
};
