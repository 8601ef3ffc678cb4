// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { inRoot, root } from "./paths.mjs";

/**
 * @param {string} entry
 * @returns {string[]}
 */
const filesUnder = (entry) => {
  if (!existsSync(entry)) return [];
  if (statSync(entry).isFile()) return [entry];
  return readdirSync(entry).flatMap((name) => filesUnder(path.join(entry, name)));
};

/**
 * One hash of the names and contents of files and folders; what does not exist counts as absent.
 *
 * @param {readonly string[]} entries paths from the root
 * @param {string} [extra] anything else that the result depends on
 */
export const hashOf = (entries, extra = "") => {
  const hash = createHash("sha256").update(extra);
  for (const file of entries.flatMap((entry) => filesUnder(inRoot(entry))).sort()) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
};
