// @ts-check
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../paths.mjs";
import { SetupError, step } from "../report.mjs";
import { run } from "../run.mjs";
import { requireWritableCheckout } from "./data-folder.mjs";
import { explainNpmFailure } from "./npm-failure.mjs";

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 */

/**
 * @param {string} file
 * @returns {Lock}
 */
const readLock = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
};

/**
 * Whether node_modules holds what the lock file names. npm keeps its own list of what it installed;
 * it is compared with the lock, so an installation made by hand counts too. A folder that went since is missed.
 * Optional packages are for other platforms and may be missing.
 *
 * @param {Lock} wanted
 * @param {Lock} installed
 * @param {(folder: string) => boolean} isThere
 */
export const holdsEverything = (wanted, installed, isThere) =>
  Object.entries(wanted.packages ?? {})
    .filter(([name, entry]) => name !== "" && !entry.optional && !entry.devOptional && !entry.link)
    .every(
      ([name, entry]) => installed.packages?.[name]?.version === entry.version && isThere(name),
    );

/** @param {string} folder as the lock file names it */
const isThere = (folder) => existsSync(inRoot(folder, "package.json"));

/** Runs `npm ci` when node_modules and the lock file differ. */
export const installPackages = async () => {
  const wanted = readLock(inRoot("package-lock.json"));
  const installed = readLock(inRoot("node_modules", ".package-lock.json"));
  if (holdsEverything(wanted, installed, isThere)) return;
  requireWritableCheckout();
  await step("Installing packages (about two minutes the first time)", async () => {
    const { code, output } = await runNpm(["ci", "--no-audit", "--no-fund"]);
    if (code === 0) return;
    const logFile = path.join(tmpdir(), "notecurve-npm.log");
    writeFileSync(logFile, output);
    throw new SetupError(`${explainNpmFailure(output)} The whole output is in ${logFile}.`);
  });
};

/**
 * The npm that started this process, or the one on PATH.
 *
 * @param {readonly string[]} words
 */
export const runNpm = (words) => {
  const npm = process.env["npm_execpath"];
  // `npm ci` inside `npm start` must not take over the settings that npm passed to the script.
  return npm && /\.c?js$/.test(npm) ? run(process.execPath, [npm, ...words]) : run("npm", words);
};
