// @ts-check
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, faults: readonly string[] }} Tally `faults` says what failed, and why. */

/** @param {readonly Tally[]} tallies */
export const addUp = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  faults: tallies.flatMap(({ faults }) => faults),
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
  code !== 0 && tally.failed === 0
    ? { ...tally, failed: 1, faults: [`The runner ended with ${code}, but no test failed.`] }
    : tally;

const MESSAGE_LINES = 12;

/**
 * @param {string} name
 * @param {readonly (string | undefined)[]} messages
 */
const fault = (name, messages) =>
  [name, ...messages.flatMap((message) => (message ?? "").split("\n").slice(0, MESSAGE_LINES))]
    .join("\n    ")
    .trim();

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestTest
 * @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile
 */

/**
 * @param {string} file written by Vitest's JSON reporter
 * @returns {Tally}
 */
export const readVitest = (file) => {
  const report = read(file);
  /** @type {VitestFile[]} */
  const files = report.testResults ?? [];
  const notLoaded = files.filter(
    (each) => each.status === "failed" && each.assertionResults.length === 0,
  );
  const faults = files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map((each) => fault(`${name}: ${each.fullName}`, each.failureMessages ?? [])),
  );
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + notLoaded.length,
    faults: [...faults, ...notLoaded.map(({ name, message }) => fault(name, [message]))],
  };
};

/**
 * @typedef {{ status: string, projectName: string, results: { errors?: { message?: string }[] }[] }} PageTest
 * @typedef {{ title: string, file: string, tests: PageTest[] }} PageSpec
 * @typedef {{ specs?: PageSpec[], suites?: PageSuite[] }} PageSuite
 */

/**
 * A flaky test passed in the end, but not the first time: it counts as failed.
 *
 * @param {string} file written by Playwright's JSON reporter
 * @returns {Tally}
 */
export const readPlaywright = (file) => {
  const { stats = {}, suites = [] } = read(file);
  return {
    passed: stats.expected ?? 0,
    failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0),
    faults: suites.flatMap(faultsOfPages),
  };
};

/**
 * @param {PageSuite} suite
 * @returns {string[]}
 */
const faultsOfPages = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName, results }) =>
        fault(
          `${file} (${projectName}): ${title}`,
          results.flatMap(({ errors = [] }) => errors.map(({ message }) => message)),
        ),
      ),
  ),
  ...suites.flatMap(faultsOfPages),
];

/** @param {string} file */
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
};
