import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { countUnitOrderings } from "./count-unit-orderings.ts";

/** Local minima, identifiability, convexity. */
export const section822: readonly Family[] = [bindFamily(countUnitOrderings)];
