// @ts-check
/**
 * `npm test`: sets up what the tests need, runs them, and ends with "N passed, N failed" over all runners.
 * `npm run test:unit`, `test:data` and `test:e2e` run a part; `test:exercises` draws each exercise 10,000
 * times, and `test:crash` kills the server 200 times.
 */
import { mkdirSync, rmSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { say, stop } from "./report.mjs";
import { generateClients } from "./steps/client.mjs";
import { requireNodeVersion } from "./steps/node-version.mjs";
import { installPackages } from "./steps/packages.mjs";
import { requireSqlite } from "./steps/sqlite.mjs";
import { runCrash, runExercises, runPages, runVitest } from "./test-runners.mjs";
import { addUp } from "./test-results.mjs";

/** @type {Record<string, () => Promise<import("./test-results.mjs").Tally>>} */
const PARTS = {
  unit: () => runVitest("domain"),
  data: () => runVitest("data"),
  e2e: () => runPages(),
};

/**
 * Run only when they are asked for by name: `npm test` has a few hundred draws of the exercises in `unit`, and a few
 * crashes in `e2e`.
 *
 * @type {typeof PARTS}
 */
const LONG_PARTS = { exercises: () => runExercises(), crash: () => runCrash() };

/** @param {string | undefined} wanted */
const partsNamed = (wanted) => {
  if (wanted === undefined) return Object.values(PARTS);
  const known = { ...PARTS, ...LONG_PARTS };
  const part = known[wanted];
  if (part) return [part];
  say(`There is no part "${wanted}": ${Object.keys(known).join(", ")}.`);
  return process.exit(2);
};

try {
  requireNodeVersion();
  const parts = partsNamed(process.argv[2]);
  await installPackages();
  await requireSqlite();
  await generateClients();
  rmSync(inRoot("test-results"), { recursive: true, force: true });
  mkdirSync(inRoot("test-results"));
  const tallies = [];
  for (const part of parts) tallies.push(await part());
  const { passed, failed, faults } = addUp(tallies);
  if (faults.length > 0) say(`\nWhat failed:\n${faults.map((each) => `- ${each}\n`).join("")}`);
  say(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && tallies.every((tally) => tally.passed > 0) ? 0 : 1);
} catch (error) {
  stop(error);
}
