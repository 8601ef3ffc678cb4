import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { convexQuadratic } from "./convex-quadratic.ts";
import { costGap } from "./cost-gap.ts";
import { countSignFlips } from "./count-sign-flips.ts";
import { countUnitOrderings } from "./count-unit-orderings.ts";
import { equivalentParameters } from "./equivalent-parameters.ts";
import { globalMinimumOfQuartic } from "./global-minimum-of-quartic.ts";
import { goodEnoughMinima } from "./good-enough-minima.ts";
import { gradientAfterRescaling } from "./gradient-after-rescaling.ts";
import { gradientNormNegativeTest } from "./gradient-norm-negative-test.ts";
import { minimaOfSeparableCost } from "./minima-of-separable-cost.ts";
import { pointsOnTheSameHyperbola } from "./points-on-the-same-hyperbola.ts";
import { reluRescaledWeights } from "./relu-rescaled-weights.ts";
import { rescaledNetworkSame } from "./rescaled-network-same.ts";
import { scaleChosenByWeightDecay } from "./scale-chosen-by-weight-decay.ts";
import { whereCurvatureIsNegative } from "./where-curvature-is-negative.ts";

/** Local minima, identifiability, convexity: recognise, compute, decide. */
export const section822: readonly Family[] = [
  bindFamily(rescaledNetworkSame),
  bindFamily(convexQuadratic),
  bindFamily(gradientNormNegativeTest),
  bindFamily(countUnitOrderings),
  bindFamily(countSignFlips),
  bindFamily(equivalentParameters),
  bindFamily(reluRescaledWeights),
  bindFamily(gradientAfterRescaling),
  bindFamily(whereCurvatureIsNegative),
  bindFamily(globalMinimumOfQuartic),
  bindFamily(costGap),
  bindFamily(scaleChosenByWeightDecay),
  bindFamily(minimaOfSeparableCost),
  bindFamily(pointsOnTheSameHyperbola),
  bindFamily(goodEnoughMinima),
];
