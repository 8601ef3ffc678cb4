import { describe, expect, it } from "vitest";
import { madeFamily } from "#lib/domain/exercises/made/bind.ts";
import { canonicalText } from "#lib/domain/exercises/judging/canonical.ts";
import { printMade } from "#lib/domain/exercises/made/print.ts";
import {
  checking,
  drawExercise,
  judge,
  judgeTries,
  solution,
} from "#lib/domain/exercises/index.ts";
import { toNumber } from "#lib/domain/exercises/numbers/quantity.ts";
import { checkText, EXAMPLES, exampleText, made } from "./support.ts";

/** Shares of draws that the conditions accept, as they were found before. */
const ACCEPTED = {
  parabola: 0.87,
  orderings: 0.75,
  clipping: 1,
  "standard-error": 0.97,
  "critical-point": 0.4,
  growth: 0.85,
} as const;

describe.each(EXAMPLES)("the example %s", (name) => {
  const text = exampleText(name);
  const check = checkText(text);
  const family = madeFamily(made(text), "made", 1);
  const find = () => family;

  it("passes the check of 1,000 draws", () => {
    expect(check.problems).toEqual([]);
    expect(check.samples).toHaveLength(5);
  });

  it("pauses after each draw and between the looks at all of them, so that others may go on", () => {
    const steps = checking(made(text));
    let pauses = 0;
    while (steps.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(1000 + 7);
  });

  it("accepts the share of draws that it should", () => {
    // Three standard errors of a share among 1,000 draws.
    expect(Math.abs(check.accepted - ACCEPTED[name])).toBeLessThan(0.047);
  });

  it("judges its answer right, and its mistakes wrong and by name", () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const key = { family: "made", seed };
      expect(judge(key, solution(key, find).answer, find)).toMatchObject({ correct: true });
      for (const { wrong } of family.draw(1, seed).mistakes) {
        expect(judge(key, canonicalText(wrong), find)).toMatchObject({
          correct: false,
          misconception: expect.any(String),
        });
      }
    }
  });

  it("gives the same bytes for the same seed", () => {
    const key = { family: "made", seed: 7 };
    const again = madeFamily(made(text), "made", 1);
    expect(JSON.stringify(drawExercise(key, () => again))).toBe(
      JSON.stringify(drawExercise(key, find)),
    );
  });

  it("is the same after printing and reading again", () => {
    const printed = printMade(made(text));
    expect(printMade(made(printed))).toBe(printed);
    expect(
      drawExercise({ family: "made", seed: 3 }, () => madeFamily(made(printed), "made", 1)),
    ).toEqual(drawExercise({ family: "made", seed: 3 }, find));
  });
});

describe("a made exercise", () => {
  const family = madeFamily(made(exampleText("standard-error")), "made", 1);
  const find = () => family;
  const key = { family: "made", seed: 1 };
  const drawn = family.draw(1, 1).right;
  const right = drawn.kind === "number" ? toNumber(drawn.value) : Number.NaN;

  it("names the mistake of its `wrong` line with what the line says", () => {
    const variance = family.draw(1, 1).mistakes.find(({ id }) => id === "variance");
    const typed = variance === undefined ? "" : canonicalText(variance.wrong);
    expect(judge(key, typed, find)).toMatchObject({
      correct: false,
      misconception: "variance",
      feedback: "This is its square: the variance.",
    });
  });

  it("holds to its tolerance", () => {
    expect(judge(key, String(right * 1.009), find)).toMatchObject({ correct: true });
    expect(judge(key, String(right * 1.011), find)).toMatchObject({ correct: false });
  });

  it("earns grades as the exercises of the catalogue do", () => {
    const earned = (tries: readonly string[], hint = false) =>
      judgeTries(key, { tries, hint, solutionShown: false }, find).ceiling;
    expect(earned([String(right)])).toBe(5);
    expect(earned([String(right)], true)).toBe(3);
    expect(earned(["1000", String(right)])).toBe(2);
    expect(earned(["1000", "1001"])).toBe(0);
  });

  it("explains with the values worked out one after another", () => {
    const { explanation } = solution(key, find);
    expect(explanation.map(({ says, result }) => `${says} ${result}`)).toEqual([
      expect.stringMatching(/^Work out \$n\$\. \$n = q\^\{2\} = \d+\$$/u),
      expect.stringMatching(/^The answer: \$\\frac\{\\sigma\}\{\\sqrt\{n\}\} (=|\\approx) .+\$$/u),
    ]);
  });

  it("puts its own lines and hint before what follows from the numbers", () => {
    const text = `${exampleText("standard-error")}hint: Take a root of {{n}}.\nbecause: Variances add up.\n`;
    const own = () => madeFamily(made(text), "made", 1);
    expect(solution(key, own).explanation[0]).toEqual({ says: "Variances add up." });
    expect(own().draw(1, 1).hint).toMatch(/^Take a root of \$\d+\$\.$/u);
  });
});
