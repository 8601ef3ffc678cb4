import { describe, expect, it } from "vitest";
import { instantiate } from "#lib/domain/exercises/engine/instance.ts";
import type { Instance } from "#lib/domain/exercises/engine/instance.ts";
import { changeInCost } from "#lib/domain/exercises/families/8.2.1/change-in-cost.ts";
import { criticalStepSize } from "#lib/domain/exercises/families/8.2.1/critical-step-size.ts";
import { illConditioningInLog } from "#lib/domain/exercises/families/8.2.1/ill-conditioning-in-log.ts";
import { stepRaisesCostDiagonal } from "#lib/domain/exercises/families/8.2.1/step-raises-cost-diagonal.ts";
import { countUnitOrderings } from "#lib/domain/exercises/families/8.2.2/count-unit-orderings.ts";
import { judgeText } from "#lib/domain/exercises/judging/judge.ts";

/** One instance of each family: the right answer, then every mistake that applies with its value. */
const golden: readonly [name: string, instance: Instance, right: string, wrong: string[][]][] = [
  [
    "step-raises-cost-diagonal",
    instantiate(stepRaisesCostDiagonal, {
      g: [4, 2],
      H: [
        [8, 0],
        [0, 50],
      ],
      epsilon: 0.1,
    }),
    "falls; 1.64",
    [
      ["forgot-half", "rises; 3.28"],
      ["step-size-not-squared", "rises; 16.4"],
      ["squared-Hg", "rises; 55.12"],
      ["slope-only", "falls; 0"],
      ["gradient-not-squared", "falls; 0.66"],
    ],
  ],
  [
    "change-in-cost",
    instantiate(changeInCost, {
      g: [-2, -2],
      H: [
        [5, 2],
        [2, 13],
      ],
      epsilon: 0.25,
    }),
    "0.75",
    [
      ["forgot-half", "3.5"],
      ["step-size-not-squared", "9"],
      ["sign-of-slope-term", "4.75"],
      ["slope-only", "-2"],
      ["reversed-difference", "-0.75"],
      ["off-diagonal-once", "0.5"],
    ],
  ],
  [
    "critical-step-size",
    instantiate(criticalStepSize, {
      g: [3, 2],
      H: [
        [8, -5],
        [-5, 15],
      ],
    }),
    "0.361111",
    [
      ["best-step-instead", "0.180556"],
      ["upside-down", "2.76923"],
      ["norm-not-squared", "0.100154"],
      ["worst-direction", "0.113615"],
      ["squared-Hg", "0.0617577"],
    ],
  ],
  [
    "ill-conditioning-in-log",
    instantiate(illConditioningInLog, {
      rows: [
        [9.5, 29],
        [1.9, 10],
        [0.38, 3.1],
        [0.066, 0.93],
        [0.014, 0.32],
      ],
    }),
    "no; 0.0110345",
    [
      ["shrinking-means-trouble", "yes; 0.0110345"],
      ["ratio-upside-down", "no; 90.625"],
      ["difference-not-ratio", "no; -28.68"],
    ],
  ],
  [
    "count-unit-orderings",
    instantiate(countUnitOrderings, { inputs: 6, layers: [4, 2, 2, 3], outputs: 1 }),
    "576",
    [
      ["added-over-layers", "34"],
      ["all-units-together", "39916800"],
      ["n-to-the-m", "48"],
      ["one-layer-only", "24"],
    ],
  ],
];

describe.each(golden)("%s", (_, instance, right, wrong) => {
  it(`has the answer ${right}`, () => {
    expect(judgeText(instance, right)).toMatchObject({ kind: "judged", correct: true });
  });

  it("knows exactly the mistakes that apply, in order", () => {
    expect(instance.mistakes.map(({ id }) => id)).toEqual(wrong.map(([id]) => id));
  });

  it.each(wrong)("names %s when %s is typed", (id, typed) => {
    expect(judgeText(instance, typed ?? "")).toMatchObject({ correct: false, misconception: id });
  });
});

describe("an arithmetic expression is as good as its value", () => {
  const orderings = instantiate(countUnitOrderings, { inputs: 2, layers: [4, 4, 4], outputs: 1 });
  it.each(["(4!)^3", "4!*4!*4!", "(4!)(4!)(4!)", "24^3", "13 824", "13,824"])("%s", (typed) => {
    expect(judgeText(orderings, typed)).toMatchObject({ correct: true, right: "13824" });
  });
  it("but the count of a well-known note, n! times m, is named as a mistake", () => {
    expect(judgeText(orderings, "4! * 3")).toMatchObject({ misconception: "added-over-layers" });
  });
});
