import { discreteWeightSettings } from "#lib/domain/exercises/families/8.2.8/discrete-weight-settings.ts";
import { exponentialOvertakesPolynomial } from "#lib/domain/exercises/families/8.2.8/exponential-overtakes-polynomial.ts";
import { gradientOfDiscreteOrSmoothUnit } from "#lib/domain/exercises/families/8.2.8/gradient-of-discrete-or-smooth-unit.ts";
import { patternsAThresholdUnitCanFit } from "#lib/domain/exercises/families/8.2.8/patterns-a-threshold-unit-can-fit.ts";
import { solutionsInWiderLayer } from "#lib/domain/exercises/families/8.2.8/solutions-in-wider-layer.ts";
import { stepsToGoodEnough } from "#lib/domain/exercises/families/8.2.8/steps-to-good-enough.ts";
import { weightsGainedByFasterMachine } from "#lib/domain/exercises/families/8.2.8/weights-gained-by-faster-machine.ts";
import { describeGolden, golden } from "./describe-golden.ts";

describeGolden("8.2.8", [
  golden(
    discreteWeightSettings,
    { k: 10, inputs: 2, hidden: 2, outputs: 2, biases: "with" },
    "10^12",
    [
      ["multiplied", "120"],
      ["base-and-exponent-swapped", "61917364224"],
      ["biases-forgotten", "10^8"],
      ["output-layer-forgotten", "10^4"],
      ["layers-added", "2000000"],
      ["units-not-weights", "10^4"],
    ],
  ),
  golden(weightsGainedByFasterMachine, { k: 16, n: 51, f: 50 }, "1", [
    ["speedup-times-more", "2499"],
    ["rounded-up", "2"],
    ["speed-up-over-values", "3"],
    ["total-not-gain", "52"],
    ["square-root", "7"],
    ["powers-of-two-always", "5"],
  ]),
  golden(exponentialOvertakesPolynomial, { b: 4, k: 5, c: 2 }, "9", [
    ["last-time-not-above", "8"],
    ["constant-ignored", "8"],
    ["exponential-from-the-start", "1"],
    ["at-n-equal-to-k", "5"],
    ["exponents-compared", "6"],
    ["power-as-product", "3"],
  ]),
  golden(
    patternsAThresholdUnitCanFit,
    { inputs: 4, threshold: "without", N: 12, asked: "count" },
    "464",
    [
      ["every-pattern", "4096"],
      ["factor-two-forgotten", "232"],
      ["one-term-too-many", "1124"],
      ["n-for-n-minus-one", "598"],
      ["binomial-only", "495"],
    ],
  ),
  golden(stepsToGoodEnough, { infimum: 0.2, A: 4, rho: 0.75, T: 0.3 }, "13", [
    ["minimum-cost-forgotten", "10"],
    ["whole-cost-shrinks", "10"],
    ["rounded-down", "12"],
    ["straight-line", "4"],
    ["never-without-the-minimum", "never"],
  ]),
  golden(solutionsInWiderLayer, { k: 4, widths: [8, 14] }, "14.3", [
    ["reuse-allowed", "9.37891"],
    ["multiplied", "1.75"],
    ["all-orderings", "2162160"],
    ["difference-not-ratio", "22344"],
    ["one-place-too-few", "10.2143"],
  ]),
  golden(gradientOfDiscreteOrSmoothUnit, { unit: "tanh", x: 4, y: -2, h: 0.5 }, "7.5", [
    ["slope-of-the-unit-forgotten", "10"],
    ["output-for-slope", "5"],
    ["input-forgotten", "1.875"],
    ["residual-reversed", "-7.5"],
    ["loss-not-slope", "3.125"],
  ]),
]);
