import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addUp, readPlaywright, readVitest, withStatus } from "#lib/setup/test-results.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "notecurve-results-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = (content: unknown): string => {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
};

test("the last line adds up all runners", () => {
  expect(
    addUp([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 1 },
    ]),
  ).toEqual({ passed: 7, failed: 1 });
});

test("a file that does not load counts as one failure", () => {
  const file = report({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [{}] },
    ],
  });
  expect(readVitest(file)).toEqual({ passed: 5, failed: 2 });
});

test("a browser test that passed only the second time counts as failed", () => {
  const stats = { expected: 6, unexpected: 1, flaky: 2, skipped: 0 };
  expect(readPlaywright(report({ stats }))).toEqual({ passed: 6, failed: 3 });
});

test("a runner that fails without a failed test counts as one failure", () => {
  expect(withStatus({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  expect(withStatus({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  expect(withStatus({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
});

test("a runner that left no report passed nothing", () => {
  const missing = path.join(folder, "none.json");
  expect(withStatus(readVitest(missing), 1)).toEqual({ passed: 0, failed: 1 });
  expect(withStatus(readPlaywright(missing), 1)).toEqual({ passed: 0, failed: 1 });
});
