import { vanishOrExplode } from "#lib/domain/exercises/families/8.2.5/vanish-or-explode.ts";
import { boundOnTheJacobianProduct } from "#lib/domain/exercises/families/8.2.5/bound-on-the-jacobian-product.ts";
import { repeatedMultiplication } from "#lib/domain/exercises/families/8.2.5/repeated-multiplication.ts";
import { gradientThroughTime } from "#lib/domain/exercises/families/8.2.5/gradient-through-time.ts";
import { stepsToGrowOrVanish } from "#lib/domain/exercises/families/8.2.5/steps-to-grow-or-vanish.ts";
import { stepsBeforeOverflow } from "#lib/domain/exercises/families/8.2.5/steps-before-overflow.ts";
import { separateOrSharedWeights } from "#lib/domain/exercises/families/8.2.5/separate-or-shared-weights.ts";
import { spectralRadiusForHorizon } from "#lib/domain/exercises/families/8.2.5/spectral-radius-for-horizon.ts";
import { describeGolden, golden } from "./describe-golden.ts";

describeGolden("8.2.5", [
  golden(
    vanishOrExplode,
    {
      W: [
        [-0.4, -1.1],
        [-1.1, -0.4],
      ],
    },
    "explodes; 1.5",
    [
      ["determinant", "explodes; 1.05"],
      ["trace", "vanishes; 0.8"],
      ["largest-entry", "explodes; 1.1"],
      ["smallest-eigenvalue", "vanishes; 0.7"],
      ["negative-below-one-vanishes", "vanishes; 0.7"],
    ],
  ),
  golden(
    boundOnTheJacobianProduct,
    { unit: "tanh", singular: 0.7, steps: 2, norm: 10 },
    "must-vanish; 4.9",
    [
      ["slope-of-other-activation", "must-vanish; 0.30625"],
      ["times-t", "must-vanish; 14"],
      ["one-step", "must-vanish; 7"],
      ["small-bound-not-enough", "cannot-tell; 4.9"],
    ],
  ),
  golden(
    repeatedMultiplication,
    { basis: "diagonals", lambda: [-2, 1.1], weights: [3, 6], steps: 2 },
    "(19.26, 4.74)",
    [
      ["times-t", "(1.2, -25.2)"],
      ["one-step-only", "(0.6, -12.6)"],
      ["one-eigenvalue-for-both", "(36, -12)"],
      ["coefficient-powered-too", "(79.56, -7.56)"],
      ["one-step-too-many", "(-16.014, -31.986)"],
    ],
  ),
  golden(gradientThroughTime, { weight: 0.5, states: [0.5, 0, 0.8] }, "0.03375", [
    ["added-not-multiplied", "1.055"],
    ["derivative-forgotten", "0.125"],
    ["weight-once", "0.135"],
    ["activation-for-derivative", "0"],
    ["one-minus-h", "0.0125"],
    ["last-step-only", "0.18"],
  ]),
  golden(stepsToGrowOrVanish, { lambda: 0.9, ratio: 10000 }, "88", [
    ["rounded-down", "87"],
    ["straight-line", "11112"],
    ["interest-without-compounding", "10"],
    ["two-logarithms-mixed", "202"],
  ]),
  golden(stepsBeforeOverflow, { factor: 2, start: 10, format: "float64" }, "1020", [
    ["rounded-up", "1021"],
    ["start-ignored", "1023"],
    ["exponent-without-base", "307"],
    ["two-logarithms-mixed", "2350"],
  ]),
  golden(separateOrSharedWeights, { factors: [4, 0.25, 5, 1, 0.2] }, "(1, 1024)", [
    ["added", "(10.45, 20)"],
    ["mean-to-the-t", "(39.8778, 1024)"],
    ["one-factor-short", "(0.25, 256)"],
    ["depth-alone-decides", "(1024, 1024)"],
    ["largest-decides", "(3125, 1024)"],
  ]),
  golden(spectralRadiusForHorizon, { radius: 0.75, steps: 2, target: [9, 1] }, "4", [
    ["root-forgotten", "12"],
    ["divided-by-t", "6"],
    ["radius-not-scale", "3"],
    ["whole-power-scaled", "16"],
    ["upside-down", "0.25"],
  ]),
]);
