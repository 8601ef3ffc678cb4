import type { Family } from "../../engine/bind.ts";

/** Poor correspondence between local and global structure. */
export const section827: readonly Family[] = [];
