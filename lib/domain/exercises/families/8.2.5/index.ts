import type { Family } from "../../engine/bind.ts";

/** Long-term dependencies. */
export const section825: readonly Family[] = [];
