import { mathTokensOf, normalForm, similarity, tokenBagOf } from "./tokens.ts";

/** How the answer of a card changed in an import. */
export type AnswerChange = "same" | "near" | "changed";

const NEAR = 0.8;
const POLARITY =
  /\b(?:not|no|never|none|neither|nor|cannot|without|minim\p{L}*|maxim\p{L}*|increas\p{L}*|decreas\p{L}*|grow\p{L}*|shrink\p{L}*|convex|non-convex|larg\p{L}*|small\p{L}*|high\p{L}*|low\p{L}*|positive|negative|more|less|always|only|every|some|all)\b|n't\b/giu;
const NUMBER = /\d+(?:[.,]\d+)*/gu;

const sameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((one, index) => one === right[index]);

const polarityOf = (text: string): string[] =>
  (text.toLowerCase().match(POLARITY) ?? []).toSorted();

/** "near" is a typo put right: formulas, numbers, negations and polarity words are untouched. */
export const answerChange = (was: string, now: string): AnswerChange => {
  if (normalForm(was) === normalForm(now)) return "same";
  const untouched =
    sameList(mathTokensOf(was), mathTokensOf(now)) &&
    sameList(was.match(NUMBER) ?? [], now.match(NUMBER) ?? []) &&
    sameList(polarityOf(was), polarityOf(now));
  return untouched && similarity(tokenBagOf(was), tokenBagOf(now)) >= NEAR ? "near" : "changed";
};
