import type { Unreadable } from "../answer-kind.ts";

/** A reason that no value can be read; inside the readers it travels as a value. */
export const unreadable = (reason: string, hint: string): Unreadable => ({
  kind: "unreadable",
  reason,
  hint,
});
