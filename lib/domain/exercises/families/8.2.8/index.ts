import type { Family } from "../../engine/bind.ts";

/** Theoretical limits of optimization. */
export const section828: readonly Family[] = [];
