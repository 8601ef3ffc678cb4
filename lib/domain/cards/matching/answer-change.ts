import { mathTokensOf, normalForm, similarity, tokenBagOf } from "./tokens.ts";

/** How the answer of a card changed in an import. */
export type AnswerChange = "same" | "near" | "changed";

const NEAR = 0.8;

/** Words that turn a statement round when they come, go, or give way to one another. */
const POLARITY = new RegExp(
  [
    "\\b(?:",
    [
      "not|no|never|none|neither|nor|cannot|without|unless|except|hardly|only|always|every|each|all|some|any|both|either",
      "minim\\p{L}*|maxim\\p{L}*|increas\\p{L}*|decreas\\p{L}*|grow\\p{L}*|shrink\\p{L}*|ris\\p{L}*|fall\\p{L}*|fell",
      "larg\\p{L}*|small\\p{L}*|high\\p{L}*|low\\p{L}*|wide\\p{L}*|narrow\\p{L}*|long\\p{L}*|short\\p{L}*",
      "strong\\p{L}*|weak\\p{L}*|fast\\p{L}*|slow\\p{L}*|big\\p{L}*|few\\p{L}*|many|great\\p{L}*|rare\\p{L}*|often",
      "more|less|most|least|better|worse|best|worst|first|last|same|different",
      "positive\\p{L}*|negative\\p{L}*|true|false|convex|concave|odd|even",
      "above|below|over|under|before|after|inside|outside|left|right|upper|lower|up|down|upward\\p{L}*|downward\\p{L}*",
    ].join("|"),
    ")\\b|n't\\b",
  ].join(""),
  "giu",
);
const NUMBER = /\d+(?:[.,]\d+)*/gu;

const sameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((one, index) => one === right[index]);

/** In their order: "small if large" is not "large if small". */
const polarityOf = (text: string): string[] => plain(text).match(POLARITY) ?? [];

const plain = (text: string): string => text.replaceAll("’", "'").toLowerCase();

const PREFIX = /^(?:un|in|im|ir|il|non-?|dis|anti-?|de|mis|sub|super)(?=\p{L}{3})/u;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(plain(text).match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);

/** A word that one answer has with a prefix and the other without: stable and unstable. */
const turnsWord = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  [...left].some((word) => {
    const stem = word.replace(PREFIX, "");
    return stem !== word && !right.has(word) && right.has(stem);
  });

/** "near" is a typo put right: formulas, numbers, negations and polarity words are untouched. */
export const answerChange = (was: string, now: string): AnswerChange => {
  if (normalForm(was) === normalForm(now)) return "same";
  const [before, after] = [wordsOf(was), wordsOf(now)];
  const untouched =
    sameList(mathTokensOf(was), mathTokensOf(now)) &&
    sameList(was.match(NUMBER) ?? [], now.match(NUMBER) ?? []) &&
    sameList(polarityOf(was), polarityOf(now)) &&
    !turnsWord(before, after) &&
    !turnsWord(after, before);
  return untouched && similarity(tokenBagOf(was), tokenBagOf(now)) >= NEAR ? "near" : "changed";
};
