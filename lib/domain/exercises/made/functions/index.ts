import { ELEMENTARY } from "./elementary.ts";
import type { MadeFunction } from "./function.ts";
import { MATRICES } from "./matrices.ts";
import { VECTORS } from "./vectors.ts";
import { WHOLE } from "./whole.ts";

/** A map, not an object: "constructor" and the like name nothing here. */
const FUNCTIONS: ReadonlyMap<string, MadeFunction> = new Map([
  ...ELEMENTARY,
  ...VECTORS,
  ...WHOLE,
  ...MATRICES,
]);

export const functionNames: ReadonlySet<string> = new Set(FUNCTIONS.keys());
export const functionNamed = (name: string): MadeFunction | undefined => FUNCTIONS.get(name);
