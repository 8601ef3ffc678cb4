import { countOf } from "#app/_ui/count-of.ts";
import {
  changeOf,
  notesOf,
  type NewCards,
  type ShownCard,
  type ShownNote,
  type ShownPlan,
} from "./shown-plan.ts";

/** Sign and word of each change; a sign never stands alone. */
export const CHANGES = {
  new: { sign: "+", word: "new" },
  reworded: { sign: "~", word: "reworded" },
  moved: { sign: "↓", word: "moved" },
  gone: { sign: "−", word: "gone" },
  revived: { sign: "↺", word: "coming back" },
  unchanged: { sign: "·", word: "kept" },
} as const;

export const CHANGE_ORDER = ["new", "reworded", "moved", "gone", "revived", "unchanged"] as const;

/** Of a card that comes back reworded, say: the count names its change. */
const BACK = "coming back with its history";

const ANSWERS = {
  same: "answer unchanged",
  near: "answer mended",
} as const;

/** "reworded, line 12, answer mended": what an import does to the card. That its answer is another one is marked. */
export const changeWords = (planned: ShownCard): string => {
  const { change, card, answer, revived, from } = planned;
  return [
    CHANGES[changeOf(planned)].word,
    ...(card.line === null || change === "gone" ? [] : [`line ${card.line}`]),
    ...(change === "reworded" && answer && answer !== "changed" ? [ANSWERS[answer]] : []),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(revived === true ? [changeOf(planned) === "revived" ? "with its history" : BACK] : []),
    ...(change === "gone" ? ["set aside with its history"] : []),
  ].join(", ");
};

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

/** What the button imports. A plan that does more than add cards does not promise to import those alone. */
export const importWords = (plan: ShownPlan, { kept, dropped }: NewCards): string => {
  const others = changesOthers(plan);
  const cards = kept > 0 ? countOf(kept, others ? "new card" : "card") : null;
  const what = cards ?? (others ? "the changes" : textWords(plan));
  return `Import ${what}${dropped > 0 ? `, ${dropped} dropped` : ""}`;
};

const changesOthers = (plan: ShownPlan): boolean => {
  const { reworded, moved, gone } = plan.counts;
  return reworded + moved + gone > 0 || notesOf(plan).some(revives);
};

const revives = ({ cards }: ShownNote): boolean => cards.some(({ revived }) => revived === true);

/** Where no card changes: the texts that are stored all the same. */
const textWords = (plan: ShownPlan): string => {
  const texts = notesOf(plan).filter(({ unchanged, leftOut }) => !unchanged && leftOut !== true);
  if (texts.length === 0) return "again";
  return texts.length === 1 ? "the note" : countOf(texts.length, "note");
};
