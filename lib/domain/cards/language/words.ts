import { isMath, withoutMath } from "./math-mask.ts";
import { remember } from "./remember.ts";

const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/** The words of a masked text; a formula is one word. */
export const wordsOf = remember((text: string): readonly string[] => {
  const words = text.split(" ");
  const isSplit = !words.includes("") && !OTHER_SPACE.test(text);
  return isSplit ? words : (text.match(/\S+/gu) ?? []);
});

const OTHER_SPACE = /[^\S ]/u;

export const countWords = (text: string): number => wordsOf(text).length;

/** Letters a to z and nothing else, as most words are. */
export const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
};

/** A word without the punctuation around it, in lower case; formulas stay. */
export const bare = (word: string): string => (isPlain(word) ? word : bared(word));

const bared = remember((word: string): string =>
  isMath(word) ? word : word.replace(EDGES, "").toLowerCase(),
);

const LETTERS = /\p{L}+/gu;
const NOT_ASCII = /[^\0-\x7f]/u;

/** The runs of letters of a masked text in lower case: "Mini-batch, x" is "mini", "batch", "x". */
export const lettersOf = (masked: string): readonly string[] => {
  const text = withoutMath(masked).toLowerCase();
  return text.match(NOT_ASCII.test(text) ? LETTERS : /[a-z]+/gu) ?? [];
};

export const firstWord = (text: string): string => bare(wordsOf(text)[0] ?? "");

export const lastWord = (text: string): string => bare(wordsOf(text).at(-1) ?? "");

/** The text without the stop at its end. */
export const withoutStop = (text: string): string => {
  const trimmed = text.trim();
  let end = trimmed.length;
  while (end > 0 && STOPS.includes(trimmed.charAt(end - 1))) end -= 1;
  return end === trimmed.length ? trimmed : trimmed.slice(0, end).trimEnd();
};

const STOPS = ".;:,…";

/** "Case 1) Valid Convolution" → "Valid Convolution": a label that the notation does not know stays no part of the name. */
export const withoutLabel = (name: string): string =>
  name.replace(/^\p{L}[\p{L} .]{0,24}?\d*\)\s+(?=\S)/u, "");

/** A full stop at the end, unless the text already ends with a mark of its own. */
export const withStop = (text: string): string => {
  const trimmed = text.trim().replace(/\s*[,;:]+$/u, "");
  return /[.!?…]["”')]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
};

export const upperFirst = (text: string): string => {
  const [first] = text;
  if (first === undefined) return text;
  return first.toUpperCase() + text.slice(first.length);
};
