import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { discreteWeightSettings } from "./discrete-weight-settings.ts";
import { exponentialOvertakesPolynomial } from "./exponential-overtakes-polynomial.ts";
import {
  gradientOfDiscreteOrSmoothUnit,
  gradientOfDiscreteOrSmoothUnitFirst,
} from "./gradient-of-discrete-or-smooth-unit.ts";
import { patternsAThresholdUnitCanFit } from "./patterns-a-threshold-unit-can-fit.ts";
import { solutionsInWiderLayer } from "./solutions-in-wider-layer.ts";
import { stepsToGoodEnough } from "./steps-to-good-enough.ts";
import { weightsGainedByFasterMachine } from "./weights-gained-by-faster-machine.ts";

/**
 * Theoretical limits of optimization. Training certain networks exactly is NP-complete in the worst
 * case (Judd 1989; Blum and Rivest 1992). That does not say that a given network is hard, and a count
 * of settings is what brute force would face, no bound for cleverer methods; the families say so.
 */
export const section828: readonly Family[] = [
  bindFamily(gradientOfDiscreteOrSmoothUnitFirst),
  bindFamily(gradientOfDiscreteOrSmoothUnit),
  bindFamily(discreteWeightSettings),
  bindFamily(weightsGainedByFasterMachine),
  bindFamily(exponentialOvertakesPolynomial),
  bindFamily(stepsToGoodEnough),
  bindFamily(solutionsInWiderLayer),
  bindFamily(patternsAThresholdUnitCanFit),
];
