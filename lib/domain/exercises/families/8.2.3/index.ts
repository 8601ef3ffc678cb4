import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { chanceAllEigenvaluesPositive } from "./chance-all-eigenvalues-positive.ts";
import {
  classifyCriticalPoint2x2,
  classifyCriticalPoint2x2First,
} from "./classify-critical-point-2x2.ts";
import { classifyCriticalPoint3x3 } from "./classify-critical-point-3x3.ts";
import { costAlongEigenvectors } from "./cost-along-eigenvectors.ts";
import { findTheSaddle } from "./find-the-saddle.ts";
import { linearNetworkOrigin } from "./linear-network-origin.ts";
import { newtonStep } from "./newton-step.ts";
import { orderCriticalPointsByCost } from "./order-critical-points-by-cost.ts";
import { riseOrFallFromSaddle } from "./rise-or-fall-from-saddle.ts";
import { saddleFreeNewtonStep } from "./saddle-free-newton-step.ts";
import { saddlesPerMinimum } from "./saddles-per-minimum.ts";
import { stepsAcrossPlateau } from "./steps-across-plateau.ts";
import { stepsToEscapeSaddle } from "./steps-to-escape-saddle.ts";

/** Plateaus, saddle points and other flat regions. */
export const section823: readonly Family[] = [
  bindFamily(classifyCriticalPoint2x2First),
  bindFamily(classifyCriticalPoint2x2),
  bindFamily(classifyCriticalPoint3x3),
  bindFamily(riseOrFallFromSaddle),
  bindFamily(newtonStep),
  bindFamily(costAlongEigenvectors),
  bindFamily(chanceAllEigenvaluesPositive),
  bindFamily(saddlesPerMinimum),
  bindFamily(saddleFreeNewtonStep),
  bindFamily(stepsToEscapeSaddle),
  bindFamily(stepsAcrossPlateau),
  bindFamily(linearNetworkOrigin),
  bindFamily(orderCriticalPointsByCost),
  bindFamily(findTheSaddle),
];
