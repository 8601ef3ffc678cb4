import { formulasOf, normalForm, tokensOf } from "./normal-form.ts";
import { similarity, tokenBag } from "./similarity.ts";

/** same: equal but for case, spaces and marks; near: a typo mended; changed: it says something else. */
export type AnswerChange = "same" | "near" | "changed";

const NEAR_SIMILARITY = 0.8;

/** Words that turn a statement round when they come or go. */
const POLARITY = new Set(
  (
    "not no never none neither nor without cannot can't isn't minimum maximum minima maxima " +
    "increase increases decrease decreases larger smaller more less higher lower grow grows shrink shrinks " +
    "convex non-convex nonconvex positive negative above below before after always only"
  ).split(" "),
);

const sameItems = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join("\n") === [...other].sort().join("\n");

const numbersOf = (text: string): readonly string[] =>
  tokensOf(text).filter((token) => /^\d/.test(token));
const polarityOf = (text: string): readonly string[] =>
  normalForm(text)
    .split(/[^\p{L}'-]+/u)
    .filter((word) => POLARITY.has(word));

/** What an edit did to an answer: decides whether the learner is offered to be asked sooner. */
export const answerChange = (before: string, after: string): AnswerChange => {
  if (normalForm(before) === normalForm(after)) return "same";
  const near =
    sameItems(formulasOf(before), formulasOf(after)) &&
    sameItems(numbersOf(before), numbersOf(after)) &&
    sameItems(polarityOf(before), polarityOf(after)) &&
    similarity(tokenBag(before), tokenBag(after)) >= NEAR_SIMILARITY;
  return near ? "near" : "changed";
};
