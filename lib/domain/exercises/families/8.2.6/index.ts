import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { batchSizeForSmallerError } from "./batch-size-for-smaller-error.ts";
import { biasedOrNoisyEstimate } from "./biased-or-noisy-estimate.ts";
import { chanceOfTheWrongSign } from "./chance-of-the-wrong-sign.ts";
import { errorOfAMinibatchGradient } from "./error-of-a-minibatch-gradient.ts";
import { expectedValueOfEstimate } from "./expected-value-of-estimate.ts";
import { minibatchStandardError } from "./minibatch-standard-error.ts";
import { noiseFloorOfSgd } from "./noise-floor-of-sgd.ts";
import { restingPointUnderBias } from "./resting-point-under-bias.ts";

/** Inexact gradients. */
export const section826: readonly Family[] = [
  bindFamily(expectedValueOfEstimate),
  bindFamily(biasedOrNoisyEstimate),
  bindFamily(minibatchStandardError),
  bindFamily(batchSizeForSmallerError),
  bindFamily(errorOfAMinibatchGradient),
  bindFamily(chanceOfTheWrongSign),
  bindFamily(restingPointUnderBias),
  bindFamily(noiseFloorOfSgd),
];
