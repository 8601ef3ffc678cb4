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
      { passed: 3, failed: 0, faults: [], unsteady: ["b"] },
      { passed: 4, failed: 1, faults: ["a"], unsteady: [] },
    ]),
  ).toEqual({ passed: 7, failed: 1, faults: ["a"], unsteady: ["b"] });
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
    unsteady: [],
  });
});

test("a browser test that passed only the second time has passed, and is named", () => {
  const stats = { expected: 6, unexpected: 1, flaky: 2, skipped: 0 };
  const errors = [{ message: "no button" }];
  const tests = [
    { status: "flaky", projectName: "phone", results: [{ errors }, {}] },
    { status: "expected", projectName: "desktop", results: [{}] },
    { status: "unexpected", projectName: "wide", results: [{ errors }, { errors }] },
  ];
  const suites = [{ suites: [{ specs: [{ title: "one grades", file: "a.spec.ts", tests }] }] }];
  expect(readPlaywright(report({ stats, suites }))).toEqual({
    passed: 8,
    failed: 1,
    faults: ["a.spec.ts (wide): one grades\n    no button\n    no button"],
    unsteady: ["a.spec.ts (phone): one grades\n    no button"],
  });
});

test("a runner that fails without a failed test counts as one failure", () => {
  const tally = { passed: 5, faults: [], unsteady: [] };
  expect(withStatus({ ...tally, failed: 0 }, 1)).toMatchObject({ passed: 5, failed: 1 });
  expect(withStatus({ ...tally, failed: 2 }, 1)).toEqual({ ...tally, failed: 2 });
  expect(withStatus({ ...tally, failed: 0 }, 0)).toEqual({ ...tally, failed: 0 });
});

test("a runner that left no report passed nothing", () => {
  const missing = path.join(folder, "none.json");
  expect(withStatus(readVitest(missing), 1)).toMatchObject({ passed: 0, failed: 1 });
  expect(withStatus(readPlaywright(missing), 1)).toMatchObject({ passed: 0, failed: 1 });
});
