import { basinOfDescent } from "#lib/domain/exercises/families/8.2.7/basin-of-descent.ts";
import { detourRatio } from "#lib/domain/exercises/families/8.2.7/detour-ratio.ts";
import { doesTheLossHaveAMinimum } from "#lib/domain/exercises/families/8.2.7/does-the-loss-have-a-minimum.ts";
import { downhillOrTowardsTheMinimum } from "#lib/domain/exercises/families/8.2.7/downhill-or-towards-the-minimum.ts";
import { marginForSmallSoftmaxLoss } from "#lib/domain/exercises/families/8.2.7/margin-for-small-softmax-loss.ts";
import { nearerAfterTheStep } from "#lib/domain/exercises/families/8.2.7/nearer-after-the-step.ts";
import { precisionThatMinimises } from "#lib/domain/exercises/families/8.2.7/precision-that-minimises.ts";
import { restartsForTheGoodBasin } from "#lib/domain/exercises/families/8.2.7/restarts-for-the-good-basin.ts";
import { stepAcrossABarrier } from "#lib/domain/exercises/families/8.2.7/step-across-a-barrier.ts";
import { describeGolden, golden } from "./describe-golden.ts";

describeGolden("8.2.7", [
  golden(basinOfDescent, { roots: [-6, -3, 0, 2, 7], x0: -4 }, "-6", [
    ["global-minimum", "7"],
    ["nearest-critical-point", "-3"],
    ["walks-uphill", "-3"],
  ]),
  golden(stepAcrossABarrier, { roots: [-4, 0, 2], x0: 4, epsilon: 0.1 }, "left; -2.4", [
    ["uphill", "right; 10.4"],
    ["step-size-forgotten", "left; -60"],
    ["same-basin-always", "right; -2.4"],
    ["direction-only", "right; 3.9"],
    ["cost-for-slope", "left; -0.266667"],
  ]),
  golden(
    downhillOrTowardsTheMinimum,
    { x: [-6, -6, -2], m: [2, -4, 0], g: [4, 4, 5] },
    "away; -50",
    [
      ["gradient-not-its-negative", "towards; 50"],
      ["downhill-is-always-towards", "towards; 50"],
      ["position-not-displacement", "towards; 8"],
      ["start-not-displacement", "towards; 58"],
      ["signs-dropped", "towards; 50"],
    ],
  ),
  golden(
    nearerAfterTheStep,
    { x: [-1, -1], m: [-3, -6], g: [9, 10], epsilon: 0.2 },
    "nearer; 9.04",
    [
      ["uphill", "farther; 63.44"],
      ["step-size-forgotten", "farther; 74"],
      ["root-taken", "nearer; 3.00666"],
      ["change-not-distance", "nearer; -19.96"],
      ["distance-to-origin", "nearer; 16.84"],
    ],
  ),
  golden(
    detourRatio,
    {
      x0: [2, -5],
      pieces: [
        [-2, 0],
        [0, 20],
        [22, 0],
        [0, -5],
      ],
    },
    "1.96",
    [
      ["upside-down", "0.510204"],
      ["signed-lengths-cancel", "1.4"],
      ["difference-not-ratio", "24"],
      ["against-the-larger-side", "2.45"],
      ["squares-not-lengths", "1.4608"],
    ],
  ),
  golden(marginForSmallSoftmaxLoss, { K: 5, m: 1.5, t: 0.02 }, "4", [
    ["minimum-is-reached", "never"],
    ["powers-of-ten-for-e", "2"],
    ["margin-forgotten", "6"],
    ["rounded-down", "3"],
    ["one-rival-only", "3"],
    ["linear-in-the-loss", "34"],
  ]),
  golden(
    doesTheLossHaveAMinimum,
    { x: [-6, 2, 3, 4, 5, 9], y: [-1, -1, -1, 1, 1, 1], bias: "with" },
    "no; 0",
    [
      ["bounded-below-so-attained", "yes; 0"],
      ["separable-means-minimum", "yes; 0"],
      ["threshold-fixed-at-zero", "yes; 2"],
      ["correct-points-counted", "no; 6"],
    ],
  ),
  golden(precisionThatMinimises, { residuals: [0, 0.5, 3, 4, -1] }, "0.190476", [
    ["variance-not-precision", "5.25"],
    ["sum-not-mean", "0.0380952"],
    ["residuals-not-squared", "0.588235"],
    ["standard-deviation", "0.436436"],
    ["factor-two", "0.380952"],
    ["n-minus-one", "0.152381"],
  ]),
  golden(restartsForTheGoodBasin, { lo: -8, hi: 2, left: -1, right: 1, percent: 99 }, "21", [
    ["one-over-p", "5"],
    ["rounded-down", "20"],
    ["basin-and-rest-swapped", "3"],
    ["once-is-enough", "1"],
  ]),
]);
