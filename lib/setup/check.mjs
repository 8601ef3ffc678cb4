// @ts-check
/** `npm run check`: format, lint, types, unused code, architecture. Everything that fails is shown. */
import { inRoot } from "./paths.mjs";
import { say, stop } from "./report.mjs";
import { run } from "./run.mjs";
import { generateClients } from "./steps/client.mjs";
import { installPackages } from "./steps/packages.mjs";

/** @typedef {{ name: string, commands: readonly (readonly string[])[] }} Check a command is a program and its words */

/** @type {readonly Check[]} */
const CHECKS = [
  { name: "format", commands: [["prettier", "--check", "--cache", "--log-level", "warn", "."]] },
  { name: "lint", commands: [["oxlint", "--type-aware", "--deny-warnings"]] },
  {
    name: "types",
    // Next.js writes the types of pages and of CSS modules; what an old `next dev` left behind is not looked at.
    commands: [
      ["next", "typegen"],
      ["tsc", "--noEmit", "-p", "tests/tsconfig.check.json"],
    ],
  },
  { name: "unused code", commands: [["knip", "--no-progress"]] },
  {
    name: "architecture",
    commands: [
      [
        "vitest",
        "run",
        "--config",
        "tests/vitest.config.ts",
        "--project=domain",
        "tests/architecture",
      ],
    ],
  },
];

/** @param {Check} check */
const runCheck = async ({ name, commands }) => {
  const startedAt = Date.now();
  let output = "";
  let passed = true;
  for (const [program = "", ...words] of commands) {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
    const ended = await run(inRoot("node_modules", ".bin", program), words, { env });
    output += ended.output;
    passed &&= ended.code === 0;
  }
  return { name, passed, output, seconds: ((Date.now() - startedAt) / 1000).toFixed(1) };
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
