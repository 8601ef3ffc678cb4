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
} as const;

/** "reworded, line 12, answer mended": what an import does to the card. That its answer is another one is marked. */
export const changeWords = ({ change, card, answer, revived, from }: ShownCard): string =>
  [
    CHANGES[change].word,
    ...(card.line === null || change === "gone" ? [] : [`line ${card.line}`]),
    ...(change === "reworded" && answer && answer !== "changed" ? [ANSWERS[answer]] : []),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(revived === true ? ["comes back with its history"] : []),
    ...(change === "gone" ? ["set aside with its history"] : []),
  ].join(", ");

const EXERCISES_NAMED = 3;

/** "With exercises: A; B.", of many the first few and how many more. */
export const exerciseWords = (titles: readonly string[]): string => {
  if (titles.length === 0) return "";
  const named = titles.slice(
    0,
    EXERCISES_NAMED + 1 >= titles.length ? titles.length : EXERCISES_NAMED,
  );
  const more = titles.length - named.length;
  return `With exercises: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
};
