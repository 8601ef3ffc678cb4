// @ts-check
import { inRoot } from "./paths.mjs";
import { say } from "./report.mjs";
import { run, typescript } from "./run.mjs";
import { findBrowser } from "./steps/browser.mjs";
import { buildPages } from "./steps/build.mjs";
import { readPlaywright, readVitest, withStatus } from "./test-results.mjs";

/**
 * @param {"domain" | "data"} project
 * @param {{ files?: readonly string[], env?: NodeJS.ProcessEnv }} [part] all files of the project, unless told
 * @returns {Promise<import("./test-results.mjs").Tally>}
 */
export const runVitest = async (project, { files = [], env = process.env } = {}) => {
  say(`Testing: ${[project, ...files].join(" ")}`);
  const report = inRoot("test-results", `${project}.json`);
  const words = ["run", ...files, "--config", "tests/vitest.config.ts", "--project", project];
  const { code } = await run(
    process.execPath,
    [
      inRoot("node_modules", "vitest", "vitest.mjs"),
      ...words,
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { show: true, env },
  );
  return withStatus(readVitest(report), code);
};

const MANY_DRAWS = "10000";

/** The laws of the exercises on as many draws of each family as the catalogue promises; minutes, not seconds. */
export const runExercises = () =>
  runVitest("domain", {
    files: ["tests/property/exercises"],
    env: { ...process.env, NOTECURVE_DRAWS: process.env["NOTECURVE_DRAWS"] ?? MANY_DRAWS },
  });

/**
 * Kills the built server in the midst of reviews, 200 times; a quarter of an hour and more.
 *
 * @returns {Promise<import("./test-results.mjs").Tally>}
 */
export const runCrash = async () => {
  await buildPages();
  say("Testing: reviews while the server is killed");
  const { code } = await run(process.execPath, typescript("tests/tools/crash.ts"), { show: true });
  return code === 0
    ? { passed: 1, failed: 0, faults: [] }
    : { passed: 0, failed: 1, faults: ["Reviews did not all survive: see the figures above."] };
};

/**
 * The browser's tests, on a server that npm start itself brings up in an empty data folder.
 *
 * @returns {Promise<import("./test-results.mjs").Tally>}
 */
export const runPages = async () => {
  say("Testing: pages in a browser");
  const report = inRoot("test-results", "e2e.json");
  const env = {
    ...process.env,
    PLAYWRIGHT_CHROMIUM: await findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const { code } = await run(
    process.execPath,
    [
      inRoot("node_modules", "@playwright", "test", "cli.js"),
      "test",
      "--config",
      "tests/playwright.config.ts",
      "--reporter=list,json",
    ],
    { show: true, env },
  );
  return withStatus(readPlaywright(report), code);
};
