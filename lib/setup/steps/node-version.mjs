// @ts-check
import { readFileSync } from "node:fs";
import { inRoot } from "../paths.mjs";
import { SetupError } from "../report.mjs";

/** Refuses a Node.js older than package.json asks for: npm itself only warns. */
export const requireNodeVersion = (running = process.versions.node) => {
  const { engines } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  const wanted = String(engines.node).replace(/^>=/, "");
  if (isOlder(running, wanted)) {
    throw new SetupError(
      `Node.js ${running} is too old: Notecurve needs ${wanted} or newer. Get it at https://nodejs.org.`,
    );
  }
};

/**
 * @param {string} running "20.19.2"
 * @param {string} wanted "20.19"
 */
const isOlder = (running, wanted) => {
  const [major = 0, minor = 0] = running.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
};
