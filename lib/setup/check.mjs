// @ts-check
/** `npm run check`: format, lint, types, unused code, architecture. Everything that fails is shown. */
import { inRoot } from "./paths.mjs";
import { say, stop } from "./report.mjs";
import { run } from "./run.mjs";
import { generateClients } from "./steps/client.mjs";
import { installPackages } from "./steps/packages.mjs";

/** @type {readonly { name: string, command: string, words: readonly string[] }[]} */
const CHECKS = [
  {
    name: "format",
    command: "prettier",
    words: ["--check", "--cache", "--log-level", "warn", "."],
  },
  { name: "lint", command: "oxlint", words: ["--type-aware", "--deny-warnings"] },
  { name: "types", command: "tsc", words: ["--noEmit", "-p", "."] },
  { name: "unused code", command: "knip", words: ["--no-progress"] },
  {
    name: "architecture",
    command: "vitest",
    words: [
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--project",
      "domain",
      "tests/architecture",
    ],
  },
];

/** @param {(typeof CHECKS)[number]} check */
const runCheck = async ({ name, command, words }) => {
  const startedAt = Date.now();
  const { code, output } = await run(inRoot("node_modules", ".bin", command), words);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  return { name, passed: code === 0, output, seconds };
};

try {
  await installPackages();
  await generateClients();
  const results = await Promise.all(CHECKS.map(runCheck));
  for (const { passed, output } of results) if (!passed) say(output.trim());
  for (const { name, passed, seconds } of results)
    say(`${passed ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  process.exit(results.every(({ passed }) => passed) ? 0 : 1);
} catch (error) {
  stop(error);
}
