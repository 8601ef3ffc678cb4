import { clippingKeepsDirection } from "#lib/domain/exercises/families/8.2.4/clipping-keeps-direction.ts";
import { clipByNorm } from "#lib/domain/exercises/families/8.2.4/clip-by-norm.ts";
import { clipByValue } from "#lib/domain/exercises/families/8.2.4/clip-by-value.ts";
import { jumpOffTheCliff } from "#lib/domain/exercises/families/8.2.4/jump-off-the-cliff.ts";
import { slopeOfAWeightProduct } from "#lib/domain/exercises/families/8.2.4/slope-of-a-weight-product.ts";
import { thresholdForLongestStep } from "#lib/domain/exercises/families/8.2.4/threshold-for-longest-step.ts";
import { describeGolden, golden } from "./describe-golden.ts";

describeGolden("8.2.4", [
  golden(clippingKeepsDirection, { method: "value", g: [-2, 12], threshold: 3 }, "changed; -1.5", [
    ["clipping-always-keeps", "kept; -6"],
    ["methods-confused", "kept; -6"],
    ["ratio-upside-down", "changed; -0.666667"],
    ["sign-lost", "changed; 1.5"],
  ]),
  golden(clipByNorm, { g: [-1, -4, 8], threshold: 20 }, "(-1, -4, 8)", [
    ["made-a-unit-vector", "(-0.111111, -0.444444, 0.888889)"],
    ["always-rescaled", "(-2.22222, -8.88889, 17.7778)"],
    ["divided-by-squared-norm", "(-0.246914, -0.987654, 1.97531)"],
  ]),
  golden(clipByValue, { g: [-0.5, -5.5, -0.5], threshold: 2 }, "(-0.5, -2, -0.5)", [
    ["by-norm", "(-0.180334, -1.98367, -0.180334)"],
    ["set-to-zero", "(-0.5, 0, -0.5)"],
    ["only-from-above", "(-0.5, -5.5, -0.5)"],
    ["sign-lost", "(-0.5, 2, -0.5)"],
    ["scaled-by-the-largest", "(-0.181818, -2, -0.181818)"],
    ["threshold-subtracted", "(-0.5, -3.5, -0.5)"],
  ]),
  golden(jumpOffTheCliff, { x: 3, slope: -20, epsilon: 0.2, threshold: 5 }, "(7, 4)", [
    ["uphill", "(-1, 2)"],
    ["step-clipped-not-gradient", "(7, 8)"],
    ["step-size-forgotten", "(23, 8)"],
    ["clipping-stops-the-step", "(7, 3)"],
    ["sign-lost-in-clipping", "(7, 2)"],
    ["step-not-position", "(4, 1)"],
  ]),
  golden(slopeOfAWeightProduct, { weight: 4, units: 5, input: 5 }, "6400", [
    ["power-not-slope", "5120"],
    ["n-forgotten", "1280"],
    ["exponent-not-lowered", "25600"],
    ["added-instead", "100"],
    ["input-forgotten", "1280"],
  ]),
  golden(thresholdForLongestStep, { norm: 500, epsilon: 0.002, longest: 0.02 }, "(10, 0.02)", [
    ["multiplied", "(0.00004, 8·10^-8)"],
    ["step-is-threshold", "(0.02, 0.00004)"],
    ["factor-upside-down", "(10, 50)"],
    ["step-size-over-step", "(0.1, 0.0002)"],
    ["factor-on-the-step-size", "(10, 0.00004)"],
  ]),
]);
