import { bindFamily } from "./engine/bind.ts";
import type { Family } from "./engine/bind.ts";
import { changeInCost } from "./families/8.2.1/change-in-cost.ts";
import { criticalStepSize } from "./families/8.2.1/critical-step-size.ts";
import { illConditioningInLog } from "./families/8.2.1/ill-conditioning-in-log.ts";
import { stepRaisesCostDiagonal } from "./families/8.2.1/step-raises-cost-diagonal.ts";
import { countUnitOrderings } from "./families/8.2.2/count-unit-orderings.ts";

/**
 * Every version ever published, in the order in which a section introduces them. An old version
 * stays, so that an old review can be shown and judged again.
 */
export const allVersions: readonly Family[] = [
  bindFamily(stepRaisesCostDiagonal),
  bindFamily(changeInCost),
  bindFamily(criticalStepSize),
  bindFamily(illConditioningInLog),
  bindFamily(countUnitOrderings),
];

/** The newest version of each family. */
export const families: readonly Family[] = allVersions.filter(
  (family) =>
    !allVersions.some((other) => other.id === family.id && other.version > family.version),
);

/** A family by its name, the newest version unless one is asked for; undefined when there is none. */
export const selectFamily = (id: string, version?: number): Family | undefined =>
  version === undefined
    ? families.find((family) => family.id === id)
    : allVersions.find((family) => family.id === id && family.version === version);
