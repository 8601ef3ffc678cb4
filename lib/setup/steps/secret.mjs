// @ts-check
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SetupError } from "../report.mjs";

const SECRET_BYTES = 32;

/**
 * The key that signs sessions: made once, kept in the data folder, readable by its owner only.
 * The flag `wx` refuses to write over one that another start has just made.
 *
 * @param {string} dataFolder
 * @returns {string} hexadecimal
 */
export const readOrMakeSecret = (dataFolder) => {
  const file = path.join(dataFolder, "secret");
  try {
    writeFileSync(file, randomBytes(SECRET_BYTES).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < SECRET_BYTES) {
    throw new SetupError(
      `${file} is damaged. Remove it: a new one is made, and everyone signs in again.`,
    );
  }
  return secret;
};
