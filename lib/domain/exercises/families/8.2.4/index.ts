import type { Family } from "../../engine/bind.ts";

/** Cliffs and exploding gradients. */
export const section824: readonly Family[] = [];
