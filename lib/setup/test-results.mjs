// @ts-check
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Tally */

/** @param {readonly Tally[]} tallies */
export const addUp = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});

/**
 * The runner's own status is the last word: a run that failed without a failed test
 * (a file that does not load, a server that does not start) counts as one failure.
 *
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
export const withStatus = (tally, code) =>
  code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

/**
 * @param {string} file written by Vitest's JSON reporter
 * @returns {Tally}
 */
export const readVitest = (file) => {
  const report = read(file);
  const failedFiles = (report.testResults ?? []).filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ each) =>
      each.status === "failed" && each.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + failedFiles.length,
  };
};

/**
 * A flaky test passed in the end, but not the first time: it counts as failed.
 *
 * @param {string} file written by Playwright's JSON reporter
 * @returns {Tally}
 */
export const readPlaywright = (file) => {
  const { stats = {} } = read(file);
  return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) };
};

/** @param {string} file */
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
};
