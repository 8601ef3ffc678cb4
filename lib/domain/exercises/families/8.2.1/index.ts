import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { changeInCost } from "./change-in-cost.ts";
import { criticalStepSize } from "./critical-step-size.ts";
import { illConditioningInLog } from "./ill-conditioning-in-log.ts";
import { stepRaisesCostDiagonal } from "./step-raises-cost-diagonal.ts";

/** Ill-conditioning. */
export const section821: readonly Family[] = [
  bindFamily(stepRaisesCostDiagonal),
  bindFamily(illConditioningInLog),
  bindFamily(changeInCost),
  bindFamily(criticalStepSize),
];
