import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { bestStepSize } from "./best-step-size.ts";
import { changeInCost } from "./change-in-cost.ts";
import { criticalStepSize } from "./critical-step-size.ts";
import { firstRisingStepInLog } from "./first-rising-step-in-log.ts";
import { illConditioningInLog } from "./ill-conditioning-in-log.ts";
import { stepRaisesCostDiagonal } from "./step-raises-cost-diagonal.ts";
import { stepRaisesCostFull } from "./step-raises-cost-full.ts";

/** Ill-conditioning. */
export const section821: readonly Family[] = [
  bindFamily(stepRaisesCostDiagonal),
  bindFamily(stepRaisesCostFull),
  bindFamily(illConditioningInLog),
  bindFamily(firstRisingStepInLog),
  bindFamily(changeInCost),
  bindFamily(criticalStepSize),
  bindFamily(bestStepSize),
];
