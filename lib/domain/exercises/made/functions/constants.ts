import { real } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";

/** A name that a learner gives goes before: `let e in 0.1..0.9 step 0.1` is an ε. */
export const CONSTANTS: ReadonlyMap<string, Quantity> = new Map([
  ["pi", real(Math.PI)],
  ["e", real(Math.E)],
]);
