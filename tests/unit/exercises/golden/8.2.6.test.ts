import { batchSizeForSmallerError } from "#lib/domain/exercises/families/8.2.6/batch-size-for-smaller-error.ts";
import { biasedOrNoisyEstimate } from "#lib/domain/exercises/families/8.2.6/biased-or-noisy-estimate.ts";
import { chanceOfTheWrongSign } from "#lib/domain/exercises/families/8.2.6/chance-of-the-wrong-sign.ts";
import { errorOfAMinibatchGradient } from "#lib/domain/exercises/families/8.2.6/error-of-a-minibatch-gradient.ts";
import { expectedValueOfEstimate } from "#lib/domain/exercises/families/8.2.6/expected-value-of-estimate.ts";
import { minibatchStandardError } from "#lib/domain/exercises/families/8.2.6/minibatch-standard-error.ts";
import { noiseFloorOfSgd } from "#lib/domain/exercises/families/8.2.6/noise-floor-of-sgd.ts";
import { restingPointUnderBias } from "#lib/domain/exercises/families/8.2.6/resting-point-under-bias.ts";
import { describeGolden, golden } from "./describe-golden.ts";

describeGolden("8.2.6", [
  golden(minibatchStandardError, { sigma: 3.6, n: 324 }, "0.2", [
    ["divided-by-n", "0.0111111"],
    ["not-reduced", "3.6"],
    ["variance-not-deviation", "0.04"],
    ["multiplied", "64.8"],
    ["root-of-sigma-too", "0.105409"],
  ]),
  golden(batchSizeForSmallerError, { form: "at-most", sigma: 2, error: 0.1 }, "400", [
    ["proportional", "20"],
    ["root-instead-of-square", "5"],
    ["error-not-squared", "40"],
    ["doubled-square", "800"],
    ["smaller-batch", "1"],
  ]),
  golden(batchSizeForSmallerError, { form: "times-smaller", n: 16, k: 3 }, "144", [
    ["proportional", "48"],
    ["root-instead-of-square", "28"],
    ["extra-examples-only", "128"],
    ["doubled-square", "96"],
    ["smaller-batch", "2"],
  ]),
  golden(
    biasedOrNoisyEstimate,
    { bias: 2, deviationA: 1.5, countA: 1, deviationB: 5, countB: 16 },
    "unbiased; 1.5625",
    [
      ["batch-size-ignored", "biased; 6.25"],
      ["deviation-not-squared", "unbiased; 1.25"],
      ["worse-one-chosen", "biased; 6.25"],
    ],
  ),
  golden(
    expectedValueOfEstimate,
    { g: [-1, 4, -6], scheme: "larger-of-a-pair", chances: [], limit: [] },
    "biased; 2.33333",
    [
      ["every-sample-is-unbiased", "unbiased; -1"],
      ["sum-not-mean", "biased; 7"],
    ],
  ),
  golden(
    expectedValueOfEstimate,
    { g: [3, 6, -3], scheme: "importance", chances: [0.4, 0.4, 0.2], limit: [] },
    "unbiased; 2",
    [
      ["any-sampling-is-biased", "biased; 2"],
      ["sum-not-mean", "unbiased; 6"],
      ["weights-ignored", "biased; 3"],
      ["probabilities-ignored", "biased; 0.833333"],
      ["noise-called-bias", "biased; 2.5"],
    ],
  ),
  golden(chanceOfTheWrongSign, { g: [7, -2, 1, 9, 5], batch: 2 }, "0.1", [
    ["single-examples", "0.2"],
    ["with-replacement", "0.12"],
    ["right-sign-counted", "0.9"],
    ["unbiased-so-never", "0"],
    ["count-not-share", "1"],
  ]),
  golden(errorOfAMinibatchGradient, { w: -1, x: [-1, 2, 4, -4], y: [-6, -1, -5, 4] }, "-3.25", [
    ["sums-not-means", "-4"],
    ["input-factor-forgotten", "1.25"],
    ["difference-reversed", "3.25"],
    ["residual-sign", "16.75"],
    ["rest-instead-of-all", "-6.5"],
    ["minibatch-gradient-itself", "-4.5"],
  ]),
  golden(noiseFloorOfSgd, { epsilon: 0.2, lambda: 3, sigma: 10 }, "4.7619", [
    ["one-step-of-noise", "4"],
    ["small-step-formula", "3.33333"],
    ["noise-dies-out", "0"],
    ["deviation-not-variance", "2.18218"],
    ["curvature-forgotten", "11.1111"],
    ["factor-not-squared", "6.66667"],
  ]),
  golden(
    restingPointUnderBias,
    { lambda: [10, 5], minimum: [-1, 1], bias: [-3, 3], epsilon: 0.05 },
    "(-0.7, 0.4)",
    [
      ["bias-averages-out", "(-1, 1)"],
      ["sign", "(-1.3, 1.6)"],
      ["curvature-forgotten", "(2, -2)"],
      ["multiplied-by-curvature", "(29, -14)"],
      ["step-size-included", "(-0.985, 0.97)"],
    ],
  ),
]);
