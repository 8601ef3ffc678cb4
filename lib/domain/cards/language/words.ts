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

/** Whether a character is a blank, of any kind that `\s` knows. */
const isBlankAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0xa0) return code === 32 || (code > 8 && code < 14);
  return !isSurrogate(code) && OTHER_BLANKS.has(code);
};

/** Half of a character, as formulas are made of. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const OTHER_BLANKS: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

/** The words are counted where they stand: most texts are asked for their length alone. */
export const countWords = (text: string): number => {
  let words = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const isBlank = isBlankAt(text, at);
    if (!isBlank && !isInWord) words += 1;
    isInWord = !isBlank;
  }
  return words;
};

/** Letters a to z and nothing else, as most words are. */
export const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
};

/** A word without the punctuation around it, in lower case; formulas stay. */
export const bare = (word: string): string => {
  if (isPlain(word)) return word;
  return ONLY_LETTERS.test(word) ? word.toLowerCase() : bared(word);
};

const ONLY_LETTERS = /^[A-Za-z]+$/u;

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

export const firstWord = (text: string): string => {
  let start = 0;
  while (start < text.length && isBlankAt(text, start)) start += 1;
  let end = start;
  while (end < text.length && !isBlankAt(text, end)) end += 1;
  return bare(text.slice(start, end));
};

export const lastWord = (text: string): string => {
  let end = text.length;
  while (end > 0 && isBlankAt(text, end - 1)) end -= 1;
  let start = end;
  while (start > 0 && !isBlankAt(text, start - 1)) start -= 1;
  return bare(text.slice(start, end));
};

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
