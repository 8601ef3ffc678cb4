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

test("the last line adds up all runners, and what failed is told once more before it", () => {
  expect(
    addUp([
      { passed: 3, failed: 0, faults: [] },
      { passed: 4, failed: 1, faults: ["a"] },
    ]),
  ).toEqual({ passed: 7, failed: 1, faults: ["a"] });
});

test("a failed test is named with its file and the first lines of its message", () => {
  const failureMessages = [`expected 1 to be 2\n${"at somewhere\n".repeat(40)}`];
  const file = report({
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: "steps.test.ts",
        status: "failed",
        assertionResults: [
          { fullName: "a step grows", status: "failed", failureMessages },
          { fullName: "a step shrinks", status: "passed" },
        ],
      },
    ],
  });
  const { faults } = readVitest(file);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^steps\.test\.ts: a step grows\n {4}expected 1 to be 2\n/);
  expect(faults[0]?.split("\n")).toHaveLength(13);
});

test("a file that does not load counts as one failure", () => {
  const file = report({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { name: "a", status: "failed", message: "no such room", assertionResults: [] },
      { name: "b", status: "failed", assertionResults: [{ fullName: "b", status: "failed" }] },
      { name: "c", status: "passed", assertionResults: [{ fullName: "c", status: "passed" }] },
    ],
  });
  expect(readVitest(file)).toEqual({
    passed: 5,
    failed: 2,
    faults: ["b: b", "a\n    no such room"],
  });
});

test("a browser test that passed only the second time counts as failed, and is named", () => {
  const stats = { expected: 6, unexpected: 1, flaky: 2, skipped: 0 };
  const errors = [{ message: "no button" }];
  const tests = [
    { status: "flaky", projectName: "phone", results: [{ errors }, {}] },
    { status: "expected", projectName: "desktop", results: [{}] },
  ];
  const suites = [{ suites: [{ specs: [{ title: "one grades", file: "a.spec.ts", tests }] }] }];
  expect(readPlaywright(report({ stats, suites }))).toEqual({
    passed: 6,
    failed: 3,
    faults: ["a.spec.ts (phone): one grades\n    no button"],
  });
});

test("a runner that fails without a failed test counts as one failure", () => {
  const faults: string[] = [];
  expect(withStatus({ passed: 5, failed: 0, faults }, 1)).toMatchObject({ passed: 5, failed: 1 });
  expect(withStatus({ passed: 5, failed: 2, faults }, 1)).toEqual({ passed: 5, failed: 2, faults });
  expect(withStatus({ passed: 5, failed: 0, faults }, 0)).toEqual({ passed: 5, failed: 0, faults });
});

test("a runner that left no report passed nothing", () => {
  const missing = path.join(folder, "none.json");
  expect(withStatus(readVitest(missing), 1)).toMatchObject({ passed: 0, failed: 1 });
  expect(withStatus(readPlaywright(missing), 1)).toMatchObject({ passed: 0, failed: 1 });
});
