import { chanceAllEigenvaluesPositive } from "#lib/domain/exercises/families/8.2.3/chance-all-eigenvalues-positive.ts";
import { classifyCriticalPoint2x2 } from "#lib/domain/exercises/families/8.2.3/classify-critical-point-2x2.ts";
import { classifyCriticalPoint3x3 } from "#lib/domain/exercises/families/8.2.3/classify-critical-point-3x3.ts";
import { costAlongEigenvectors } from "#lib/domain/exercises/families/8.2.3/cost-along-eigenvectors.ts";
import { findTheSaddle } from "#lib/domain/exercises/families/8.2.3/find-the-saddle.ts";
import { symmetric } from "#lib/domain/exercises/families/8.2.3/hessian.ts";
import { linearNetworkOrigin } from "#lib/domain/exercises/families/8.2.3/linear-network-origin.ts";
import { newtonStep } from "#lib/domain/exercises/families/8.2.3/newton-step.ts";
import { orderCriticalPointsByCost } from "#lib/domain/exercises/families/8.2.3/order-critical-points-by-cost.ts";
import { riseOrFallFromSaddle } from "#lib/domain/exercises/families/8.2.3/rise-or-fall-from-saddle.ts";
import { saddleFreeNewtonStep } from "#lib/domain/exercises/families/8.2.3/saddle-free-newton-step.ts";
import { saddlesPerMinimum } from "#lib/domain/exercises/families/8.2.3/saddles-per-minimum.ts";
import { stepsAcrossPlateau } from "#lib/domain/exercises/families/8.2.3/steps-across-plateau.ts";
import { stepsToEscapeSaddle } from "#lib/domain/exercises/families/8.2.3/steps-to-escape-saddle.ts";
import { describeGolden, golden } from "./describe-golden.ts";

describeGolden("8.2.3", [
  golden(classifyCriticalPoint2x2, { H: symmetric(8, 4, 7) }, "minimum; 40", [
    ["diagonal-only", "minimum; 56"],
    ["plus-b-squared", "minimum; 72"],
    ["b-not-squared", "minimum; 52"],
    ["minimum-and-maximum-swapped", "maximum; 40"],
  ]),
  golden(
    classifyCriticalPoint3x3,
    {
      H: [
        [1, 0, 0],
        [0, 4, 2],
        [0, 2, 7],
      ],
    },
    "minimum; 0",
    [
      ["counted-positive", "minimum; 3"],
      ["minimum-and-maximum-swapped", "maximum; 0"],
    ],
  ),
  golden(riseOrFallFromSaddle, { H: symmetric(5, -4, 1), d: [-1, -1] }, "falls; -1", [
    ["forgot-half", "falls; -2"],
    ["cross-term-ignored", "rises; 3"],
    ["cross-term-halved", "rises; 1"],
    ["zero-slope-no-change", "unchanged; 0"],
    ["direction-not-squared", "rises; 1"],
  ]),
  golden(costAlongEigenvectors, { up: 9, down: -3, s: 0.2, t: 2, cost: 2 }, "-5.82", [
    ["forgot-half", "-11.64"],
    ["step-not-squared", "-2.1"],
    ["eigenvalue-squared", "19.62"],
    ["sign-lost", "6.18"],
    ["cost-not-change", "-3.82"],
    ["sign-reversed", "5.82"],
  ]),
  golden(
    chanceAllEigenvaluesPositive,
    { a: 9, b: 10, n: 2, wanted: "maximum", among: [] },
    "0.01",
    [
      ["one-over-n", "0.5"],
      ["multiplied-by-n", "0.2"],
      ["at-least-one", "0.19"],
      ["dimension-ignored", "0.1"],
      ["all-alike", "0.82"],
      ["not-all", "0.99"],
      ["wrong-sign", "0.81"],
    ],
  ),
  golden(saddlesPerMinimum, { n: 2, k: 15 }, "30", [
    ["maxima-counted-as-saddles", "45"],
    ["all-critical-points", "60"],
    ["per-extremum", "15"],
  ]),
  golden(newtonStep, { H: symmetric(-1, -2, -3), x: [-4, 0], g: [11, 17] }, "saddle; (-3, 5)", [
    ["step-forwards", "saddle; (-5, -5)"],
    ["hessian-not-inverted", "saddle; (41, 73)"],
    ["plain-gradient-step", "saddle; (-15, -17)"],
    ["newton-always-minimises", "minimum; (-3, 5)"],
    ["step-not-position", "saddle; (1, 5)"],
    ["gradient-divided-by-diagonal", "saddle; (7, 5.66667)"],
  ]),
  golden(saddleFreeNewtonStep, { H: symmetric(2, -4, 2), x: [3, 5], g: [24, -12] }, "(-3, 5)", [
    ["plain-newton", "(3, 11)"],
    ["plain-gradient-step", "(-21, 17)"],
    ["step-forwards", "(9, 5)"],
    ["absolute-entries", "(11, -5)"],
    ["hessian-not-inverted", "(-93, 125)"],
    ["gradient-made-positive", "(3, -1)"],
  ]),
  golden(stepsToEscapeSaddle, { epsilon: 0.05, mu: 4, start: 0.1, target: 5 }, "22", [
    ["straight-line", "245"],
    ["rounded-down", "21"],
    ["step-size-forgotten", "3"],
    ["distance-only", "13"],
    ["never-escapes", "never"],
  ]),
  golden(stepsAcrossPlateau, { gradient: 0.03, epsilon: 0.1, width: 1 }, "334", [
    ["step-size-forgotten", "34"],
    ["gradient-forgotten", "10"],
    ["gradient-squared", "11112"],
    ["rounded-down", "333"],
    ["added-instead", "8"],
    ["never-moves", "never"],
  ]),
  golden(findTheSaddle, { k: 3, h: -2, m: -2, s: 1, c: 5, form: "expanded" }, "(-5, -2)", [
    ["other-critical-point", "(1, -2)"],
    ["root-forgotten", "(-11, -2)"],
    ["shift-sign", "(-1, 2)"],
    ["coordinates-swapped", "(-2, -5)"],
    ["point-of-inflection", "(-2, -2)"],
  ]),
  golden(
    orderCriticalPointsByCost,
    {
      spectra: [
        [-20, -16, -14, -12, -9, -2, -2, 14],
        [-19, -13, -8, -4, -1, 4, 13, 15],
        [-19, -6, -6, -3, 2, 13, 19, 20],
        [-20, -15, -15, 2, 2, 3, 14, 14],
      ],
    },
    "DCBA",
    [
      ["reversed", "ABCD"],
      ["by-sum-of-eigenvalues", "CBDA"],
      ["by-largest-eigenvalue", "CBAD"],
      ["by-most-negative", "BCAD"],
    ],
  ),
  golden(linearNetworkOrigin, { x: [-4, -3, 4], y: [-4, 4, 1] }, "-8", [
    ["flat-at-the-origin", "0"],
    ["largest-eigenvalue", "8"],
    ["inputs-squared", "-41"],
    ["off-diagonal-doubled", "-16"],
    ["convex-like-linear-regression", "41"],
    ["determinant", "-64"],
  ]),
]);
