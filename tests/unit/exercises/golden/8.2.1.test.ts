import { changeInCost } from "#lib/domain/exercises/families/8.2.1/change-in-cost.ts";
import { criticalStepSize } from "#lib/domain/exercises/families/8.2.1/critical-step-size.ts";
import { illConditioningInLog } from "#lib/domain/exercises/families/8.2.1/ill-conditioning-in-log.ts";
import { stepRaisesCostDiagonal } from "#lib/domain/exercises/families/8.2.1/step-raises-cost-diagonal.ts";
import { stepRaisesCostFull } from "#lib/domain/exercises/families/8.2.1/step-raises-cost-full.ts";
import { stepRaisesCost3d } from "#lib/domain/exercises/families/8.2.1/step-raises-cost-3d.ts";
import { stepRaisesCostFromFunction } from "#lib/domain/exercises/families/8.2.1/step-raises-cost-from-function.ts";
import { firstRisingStepInLog } from "#lib/domain/exercises/families/8.2.1/first-rising-step-in-log.ts";
import { bestStepSize } from "#lib/domain/exercises/families/8.2.1/best-step-size.ts";
import { curvatureAlongGradient } from "#lib/domain/exercises/families/8.2.1/curvature-along-gradient.ts";
import { conditionNumber } from "#lib/domain/exercises/families/8.2.1/condition-number.ts";
import { largestStableStep } from "#lib/domain/exercises/families/8.2.1/largest-stable-step.ts";
import { contractionPerStep } from "#lib/domain/exercises/families/8.2.1/contraction-per-step.ts";
import { stepsToShrinkError } from "#lib/domain/exercises/families/8.2.1/steps-to-shrink-error.ts";
import { errorAfterSteps } from "#lib/domain/exercises/families/8.2.1/error-after-steps.ts";
import { stepFormula } from "#lib/domain/exercises/families/8.2.1/step-formula.ts";
import { describeGolden, golden } from "./describe-golden.ts";

describeGolden("8.2.1", [
  golden(
    stepRaisesCostDiagonal,
    {
      g: [4, 2],
      H: [
        [8, 0],
        [0, 50],
      ],
      epsilon: 0.1,
    },
    "falls; 1.64",
    [
      ["forgot-half", "rises; 3.28"],
      ["step-size-not-squared", "rises; 16.4"],
      ["squared-Hg", "rises; 55.12"],
      ["slope-only", "falls; 0"],
      ["gradient-not-squared", "falls; 0.66"],
    ],
  ),
  golden(
    changeInCost,
    {
      g: [-2, -2],
      H: [
        [5, 2],
        [2, 13],
      ],
      epsilon: 0.25,
    },
    "0.75",
    [
      ["forgot-half", "3.5"],
      ["step-size-not-squared", "9"],
      ["sign-of-slope-term", "4.75"],
      ["slope-only", "-2"],
      ["reversed-difference", "-0.75"],
      ["off-diagonal-once", "0.5"],
    ],
  ),
  golden(
    criticalStepSize,
    {
      g: [3, 2],
      H: [
        [8, -5],
        [-5, 15],
      ],
    },
    "0.361111",
    [
      ["best-step-instead", "0.180556"],
      ["upside-down", "2.76923"],
      ["norm-not-squared", "0.100154"],
      ["worst-direction", "0.113615"],
      ["squared-Hg", "0.0617577"],
    ],
  ),
  golden(
    illConditioningInLog,
    {
      rows: [
        [9.5, 29],
        [1.9, 10],
        [0.38, 3.1],
        [0.066, 0.93],
        [0.014, 0.32],
      ],
    },
    "no; 0.0110345",
    [
      ["shrinking-means-trouble", "yes; 0.0110345"],
      ["ratio-upside-down", "no; 90.625"],
      ["difference-not-ratio", "no; -28.68"],
    ],
  ),
  golden(
    stepRaisesCostFull,
    {
      g: [-4, 4],
      H: [
        [2, 1],
        [1, 27],
      ],
      epsilon: 0.4,
    },
    "rises; 34.56",
    [
      ["forgot-half", "rises; 69.12"],
      ["step-size-not-squared", "rises; 86.4"],
      ["squared-Hg", "rises; 866.56"],
      ["slope-only", "falls; 0"],
      ["off-diagonal-ignored", "rises; 37.12"],
      ["off-diagonal-once", "rises; 35.84"],
    ],
  ),
  golden(
    stepRaisesCost3d,
    {
      g: [-3, 1, -2],
      H: [
        [6, 1, 4],
        [1, 9, 0],
        [4, 0, 15],
      ],
      epsilon: 0.4,
    },
    "rises; 13.2",
    [
      ["forgot-half", "rises; 26.4"],
      ["step-size-not-squared", "rises; 33"],
      ["squared-Hg", "rises; 194"],
      ["slope-only", "falls; 0"],
      ["off-diagonal-ignored", "rises; 9.84"],
      ["off-diagonal-once", "rises; 11.52"],
    ],
  ),
  golden(
    stepRaisesCostFromFunction,
    { A: 5, B: 3, C: 4, D: 4, E: -2, x: 0, y: 2, epsilon: 0.5 },
    "rises; 290",
    [
      ["power-rule-factor", "rises; 126"],
      ["linear-terms-ignored", "rises; 243"],
      ["stepped-uphill", "rises; 586"],
      ["change-not-cost", "rises; 278"],
    ],
  ),
  golden(
    firstRisingStepInLog,
    {
      epsilon: 0.2,
      rows: [
        [12, 14],
        [8, 17],
        [12, 52],
        [11, 95],
        [13, 180],
        [15, 290],
        [12, 460],
        [13, 810],
      ],
    },
    "4",
    [
      ["forgot-half", "3"],
      ["step-size-not-squared", "1"],
      ["largest-curvature-row", "7"],
    ],
  ),
  golden(
    bestStepSize,
    {
      g: [2, -4],
      H: [
        [6, 4],
        [4, 11],
      ],
    },
    "0.147059",
    [
      ["critical-step-instead", "0.294118"],
      ["upside-down", "6.8"],
      ["worst-direction", "0.0756602"],
      ["norm-not-squared", "0.0328834"],
    ],
  ),
  golden(
    curvatureAlongGradient,
    {
      g: [4, -1],
      H: [
        [6, -1],
        [-1, 5],
      ],
    },
    "6.41176",
    [
      ["not-normalised", "109"],
      ["norm-not-squared", "26.4364"],
      ["mean-of-diagonal", "5.5"],
      ["largest-eigenvalue", "6.61803"],
      ["squared-Hg", "41.5294"],
    ],
  ),
  golden(
    conditionNumber,
    {
      H: [
        [7, -2],
        [-2, 10],
      ],
    },
    "1.83333",
    [
      ["upside-down", "0.545455"],
      ["diagonal-ratio", "1.42857"],
      ["difference", "5"],
      ["determinant", "66"],
      ["largest-only", "11"],
    ],
  ),
  golden(
    largestStableStep,
    {
      H: [
        [9, -4],
        [-4, 3],
      ],
    },
    "0.181818",
    [
      ["one-over-lambda", "0.0909091"],
      ["smallest-eigenvalue", "2"],
      ["trace", "0.166667"],
      ["largest-diagonal", "0.222222"],
      ["multiplied", "22"],
    ],
  ),
  golden(contractionPerStep, { a: 2, b: 13 }, "0.733333", [
    ["step-one-over-lambda", "0.846154"],
    ["one-over-kappa", "0.153846"],
    ["upside-down", "1.36364"],
    ["cost-not-error", "0.537778"],
  ]),
  golden(stepsToShrinkError, { kappa: 3, from: 2, to: 0.0001 }, "15", [
    ["rounded-down", "14"],
    ["cost-not-error", "8"],
    ["straight-line", "40000"],
    ["start-ignored", "14"],
    ["one-over-kappa", "10"],
  ]),
  golden(
    errorAfterSteps,
    { lambda: [3, 11], epsilon: 0.25, steps: 3, start: [-7, -7] },
    "(-0.109375, 37.5156)",
    [
      ["one-step-times-k", "(8.75, 50.75)"],
      ["single-step", "(-1.75, 12.25)"],
      ["sign-lost", "(-0.109375, -37.5156)"],
      ["same-factor-for-both", "(37.5156, 37.5156)"],
      ["uphill", "(-37.5156, -369.141)"],
    ],
  ),
  golden(stepFormula, { asks: "change", g: [2, -1], k: 5 }, "9/2·a² - 5a", [
    ["forgot-half", "9a² - 5a"],
    ["gradient-not-squared", "7/2·a² - 3a"],
    ["sign-of-slope-term", "9/2·a² + 5a"],
    ["step-size-not-squared", "-a/2"],
  ]),
]);
