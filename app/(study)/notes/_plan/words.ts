import type { ShownCard } from "./shown-plan.ts";

/** Sign and word of each change; a sign never stands alone. */
export const CHANGES = {
  new: { sign: "+", word: "new" },
  reworded: { sign: "~", word: "reworded" },
  moved: { sign: "↓", word: "moved" },
  gone: { sign: "−", word: "gone" },
  unchanged: { sign: "·", word: "kept" },
} as const;

export const CHANGE_ORDER = ["new", "reworded", "moved", "gone", "unchanged"] as const;

const ANSWERS = {
  same: "answer unchanged",
  near: "answer mended",
  changed: "answer changed",
} as const;

/** "reworded, line 12, answer changed": what an import does to the card, in words. */
export const changeWords = ({ change, card, answer, revived, from }: ShownCard): string =>
  [
    CHANGES[change].word,
    ...(card.line === null || change === "gone" ? [] : [`line ${card.line}`]),
    ...(change === "reworded" && answer ? [ANSWERS[answer]] : []),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(revived === true ? ["comes back with its history"] : []),
    ...(change === "gone" ? ["set aside with its history"] : []),
  ].join(", ");
