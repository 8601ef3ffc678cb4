import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const MINUTE = 60_000;
const root = path.resolve(import.meta.dirname, "../..");
const words = ["--conditions=react-server", "--import", "tsx", "tests/tools/crash.ts"];

/** `npm run test:crash` does the same 200 times. */
test("a server that is killed loses no review that it acknowledged, and doubles none", async () => {
  test.setTimeout(5 * MINUTE);
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [...words, "--kills", "5"], { cwd: root });
  expect(stdout).toMatch(/^kills +5,/mu);
  expect(stdout).toMatch(/^reviews lost +0$/mu);
  expect(stdout).toMatch(/^reviews doubled +0$/mu);
  expect(stdout).toMatch(/^folds that differ +0$/mu);
});
