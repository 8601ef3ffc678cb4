import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { around } from "#tests/unit/exercises/made/support.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** As a command of `notecurve` runs: the sources, and an end as soon as nothing is left to do. */
const NODE_WORDS = ["--conditions=react-server", "--import", "tsx", "--input-type=module", "-e"];

test(
  "a worker that waits for the next exercise keeps no command alive",
  {
    timeout: 120_000,
  },
  async () => {
    const script = `
    import { exerciseChecker } from "#lib/server/exercise-checker.ts";
    console.log((await exerciseChecker()(${JSON.stringify(around("let a in 1..50"))})).kind);
  `;
    const { stdout } = await promisify(execFile)(process.execPath, [...NODE_WORDS, script], {
      cwd: ROOT,
    });
    expect(stdout.trim()).toBe("checked");
  },
);
