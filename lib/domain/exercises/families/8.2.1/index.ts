import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { bestStepSizeOnAScale } from "./best-step-size-on-a-scale.ts";
import { bestStepSize } from "./best-step-size.ts";
import { changeInCost } from "./change-in-cost.ts";
import { conditionNumber } from "./condition-number.ts";
import { contractionPerStep } from "./contraction-per-step.ts";
import { criticalStepSize } from "./critical-step-size.ts";
import { curvatureAlongGradient } from "./curvature-along-gradient.ts";
import { errorAfterSteps } from "./error-after-steps.ts";
import { firstRisingStepInLog } from "./first-rising-step-in-log.ts";
import { illConditioningInLog } from "./ill-conditioning-in-log.ts";
import { largestStableStep } from "./largest-stable-step.ts";
import { stepFormula } from "./step-formula.ts";
import { stepRaisesCost3d } from "./step-raises-cost-3d.ts";
import { stepRaisesCostDiagonal } from "./step-raises-cost-diagonal.ts";
import { stepRaisesCostFromFunction } from "./step-raises-cost-from-function.ts";
import { stepRaisesCostFull } from "./step-raises-cost-full.ts";
import { stepsToShrinkError } from "./steps-to-shrink-error.ts";

/** Ill-conditioning. */
export const section821: readonly Family[] = [
  bindFamily(stepRaisesCostDiagonal),
  bindFamily(stepRaisesCostFull),
  bindFamily(stepRaisesCost3d),
  bindFamily(stepRaisesCostFromFunction),
  bindFamily(illConditioningInLog),
  bindFamily(firstRisingStepInLog),
  bindFamily(changeInCost),
  bindFamily(criticalStepSize),
  bindFamily(bestStepSize),
  bindFamily(bestStepSizeOnAScale),
  bindFamily(curvatureAlongGradient),
  bindFamily(conditionNumber),
  bindFamily(largestStableStep),
  bindFamily(contractionPerStep),
  bindFamily(stepsToShrinkError),
  bindFamily(errorAfterSteps),
  bindFamily(stepFormula),
];
