import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { boundOnTheJacobianProduct } from "./bound-on-the-jacobian-product.ts";
import { gradientThroughTime } from "./gradient-through-time.ts";
import { repeatedMultiplication } from "./repeated-multiplication.ts";
import { separateOrSharedWeights } from "./separate-or-shared-weights.ts";
import { spectralRadiusForHorizon } from "./spectral-radius-for-horizon.ts";
import { stepsBeforeOverflow } from "./steps-before-overflow.ts";
import { stepsToGrowOrVanish } from "./steps-to-grow-or-vanish.ts";
import { vanishOrExplode } from "./vanish-or-explode.ts";

/** Long-term dependencies. */
export const section825: readonly Family[] = [
  bindFamily(vanishOrExplode),
  bindFamily(boundOnTheJacobianProduct),
  bindFamily(repeatedMultiplication),
  bindFamily(gradientThroughTime),
  bindFamily(stepsToGrowOrVanish),
  bindFamily(stepsBeforeOverflow),
  bindFamily(separateOrSharedWeights),
  bindFamily(spectralRadiusForHorizon),
];
