import type { Family } from "../../engine/bind.ts";

/** Inexact gradients. */
export const section826: readonly Family[] = [];
