import { changeInCost } from "#lib/domain/exercises/families/8.2.1/change-in-cost.ts";
import { criticalStepSize } from "#lib/domain/exercises/families/8.2.1/critical-step-size.ts";
import { illConditioningInLog } from "#lib/domain/exercises/families/8.2.1/ill-conditioning-in-log.ts";
import { stepRaisesCostDiagonal } from "#lib/domain/exercises/families/8.2.1/step-raises-cost-diagonal.ts";
import { stepRaisesCostFull } from "#lib/domain/exercises/families/8.2.1/step-raises-cost-full.ts";
import { firstRisingStepInLog } from "#lib/domain/exercises/families/8.2.1/first-rising-step-in-log.ts";
import { bestStepSize } from "#lib/domain/exercises/families/8.2.1/best-step-size.ts";
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
]);
