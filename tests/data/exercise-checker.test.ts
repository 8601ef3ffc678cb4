import { expect, test } from "vitest";
import { exerciseChecker } from "#lib/server/exercise-checker.ts";
import { checkExercise } from "#lib/server/use-cases/check-exercise.ts";

const SUM = `title: A sum
let a in 11..60
let b in 3..9
ask: What is {{a}} + {{b}}?
answer integer = a + b
`;
/** Hardly any draw is accepted, so that the 1,000 take long. */
const SLOW = SUM.replace("ask:", "require a*b = 1000*a + 999\nask:");

const PATIENT = { megabytes: 64, mostMillis: 100_000 };

test("an exercise without a fault is checked in a worker and read here", async () => {
  expect(await checkExercise(SUM)).toMatchObject({ kind: "good", made: { title: "A sum" } });
});

test("a fault that only many draws show is told with its line", async () => {
  const reading = await checkExercise(SUM.replace("a + b\n", "a - a\n"));
  expect(reading).toMatchObject({ kind: "refused", problems: [{ line: expect.any(Number) }] });
});

test("a worker that takes longer than its time is ended, and the line goes on", async () => {
  const hasty = exerciseChecker({ ...PATIENT, mostMillis: 0 });
  expect(await hasty(SUM)).toEqual({ kind: "too-long" });
  expect(await hasty(SUM)).toEqual({ kind: "too-long" });
  expect(await exerciseChecker(PATIENT)(SUM)).toEqual({ kind: "checked", problems: [] });
});

test("a worker that needs more memory than it may have dies alone", async () => {
  expect(await exerciseChecker({ ...PATIENT, megabytes: 8 })(SUM)).toEqual({ kind: "too-large" });
});

test("of many at once each is answered by its own problems", async () => {
  const check = exerciseChecker(PATIENT);
  const texts = [SLOW, SUM, "title: Nothing\n", SUM, SLOW];
  const ends = await Promise.all(texts.map(check));
  const faults = ends.map((end) => end.kind === "checked" && end.problems.length > 0);
  expect(faults).toEqual([true, false, true, false, true]);
});
