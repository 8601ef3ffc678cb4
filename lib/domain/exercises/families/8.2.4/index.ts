import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { clipByNorm } from "./clip-by-norm.ts";
import { clipByValue } from "./clip-by-value.ts";
import { clippingKeepsDirection, clippingKeepsDirectionFirst } from "./clipping-keeps-direction.ts";
import { jumpOffTheCliff } from "./jump-off-the-cliff.ts";
import { slopeOfAWeightProduct } from "./slope-of-a-weight-product.ts";
import { thresholdForLongestStep } from "./threshold-for-longest-step.ts";

/** Cliffs and exploding gradients. */
export const section824: readonly Family[] = [
  bindFamily(clippingKeepsDirectionFirst),
  bindFamily(clippingKeepsDirection),
  bindFamily(clipByNorm),
  bindFamily(clipByValue),
  bindFamily(jumpOffTheCliff),
  bindFamily(slopeOfAWeightProduct),
  bindFamily(thresholdForLongestStep),
];
