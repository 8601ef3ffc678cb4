// @ts-check
import { accessSync, constants, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../../server/make-folder.mjs";
import { root } from "../paths.mjs";
import { SetupError } from "../report.mjs";

/**
 * Makes the data folder, readable by its owner only: it holds password hashes and the secret.
 *
 * @param {string} dataFolder
 */
export const makeDataFolder = (dataFolder) => {
  try {
    makeFolder(dataFolder);
    const trial = path.join(dataFolder, `.write-${process.pid}`);
    writeFileSync(trial, "");
    rmSync(trial);
  } catch (error) {
    throw new SetupError(
      `Cannot write to the data folder ${dataFolder} (${reasonOf(error)}). Change its permissions, or name another: NOTECURVE_DATA=/path/to/folder npm start`,
    );
  }
};

/** The checkout itself is written only when packages, client or build are out of date. */
export const requireWritableCheckout = () => {
  try {
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw new SetupError(
      `Cannot write to ${root} (${reasonOf(error)}). Packages and build go there: change its permissions.`,
    );
  }
};

/** @param {unknown} error */
const reasonOf = (error) => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  /** @type {Record<string, string>} */
  const reasons = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
    ENOENT: "no folder can be made there",
    EEXIST: "a file of that name is in the way",
    ENOTDIR: "a file is in the way",
  };
  return reasons[code] ?? (code || String(error));
};
