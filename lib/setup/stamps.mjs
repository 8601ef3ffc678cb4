// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A stamp stands beside what a step made and holds the hash of what it was made from,
 * so that removing the one removes the other.
 *
 * @param {string} file
 * @param {string} key
 */
export const isStamped = (file, key) => {
  try {
    return readFileSync(file, "utf8") === key;
  } catch {
    return false;
  }
};

/**
 * @param {string} file
 * @param {string} key
 */
export const stamp = (file, key) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, key);
};
