import type { Family } from "../../engine/bind.ts";

/** Plateaus, saddle points and other flat regions. */
export const section823: readonly Family[] = [];
