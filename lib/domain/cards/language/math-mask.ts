import { remember } from "./remember.ts";

/**
 * Rules read sentences, not formulas. A formula is therefore carried through all rules as one
 * word without letters: each code unit of its source moves to Unicode plane 15, which nobody
 * writes in. Unmasking gives the formula back byte for byte, and no table is needed.
 */
const BASE = 0xf0000;

export const MATH = "[\\u{F0000}-\\u{FFFFF}]+";
const MATH_RUN = new RegExp(MATH, "gu");
/** Without the u flag, a quick look for the first half of a code unit of plane 15. */
// oxlint-disable-next-line require-unicode-regexp
const HAS_MATH = /[\uDB80-\uDBBF]/;
const ONLY_MATH = new RegExp(`^${MATH}$`, "u");

const isBlank = (character: string | undefined): boolean =>
  character === undefined || /\s/u.test(character);

/** Where a `$…$` that opens at `at` closes; the rule of Pandoc, so that money is no math. */
const dollarEnd = (text: string, at: number): number => {
  if (isBlank(text[at + 1]) && text.indexOf("$", at + 1) < 0) return -1;
  for (let index = at + 1; index < text.length; index += 1) {
    if (text[index] === "\\") index += 1;
    else if (text[index] === "$") {
      const closes = !isBlank(text[index - 1]) || isBlank(text[at + 1]);
      return index > at + 1 && closes && !/\d/u.test(text[index + 1] ?? "") ? index + 1 : -1;
    }
  }
  return -1;
};

const spanEnd = (text: string, at: number): number => {
  if (text.startsWith("$`", at)) {
    const close = text.indexOf("`$", at + 2);
    return close < 0 ? -1 : close + 2;
  }
  if (text.startsWith("$$", at)) {
    const close = text.indexOf("$$", at + 2);
    return close < 0 ? -1 : close + 2;
  }
  return dollarEnd(text, at);
};

/** One formula as a word of plane 15. */
export const hideMath = remember((raw: string): string => {
  const hidden: string[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    hidden.push(String.fromCodePoint(BASE + raw.charCodeAt(index)));
  }
  return hidden.join("");
});

/** Replaces each formula (`$`…`$`, `$…$`, `$$…$$`) by a word of plane 15. */
export const maskMath = (text: string): string => (text.includes("$") ? maskSpans(text) : text);

const maskSpans = remember((text: string): string => {
  let masked = "";
  let from = 0;
  for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at)) {
    const end = spanEnd(text, at);
    if (end < 0) {
      at += 1;
      continue;
    }
    masked += text.slice(from, at) + hideMath(text.slice(at, end));
    from = end;
    at = end;
  }
  return masked + text.slice(from);
});

const show = remember((run: string): string => {
  const raw: string[] = [];
  for (const character of run) {
    raw.push(String.fromCharCode((character.codePointAt(0) ?? BASE) - BASE));
  }
  return raw.join("");
});

export const unmaskMath = (masked: string): string =>
  HAS_MATH.test(masked) ? masked.replace(MATH_RUN, show) : masked;

/** How many characters a masked text has as it is written. */
export const writtenLength = (masked: string): number =>
  // A masked character is a pair of code units.
  mathRuns(masked).reduce((length, run) => length - run.length / 2, masked.length);

/** True for a word that is one formula, perhaps with a stop behind it. */
export const isMath = (word: string): boolean => startsWithMath(word) && ONLY_MATH.test(word);

/** By the first half of a code unit of plane 15. */
export const startsWithMath = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first >= 0xdb80 && first <= 0xdbbf;
};

/** The formulas of a masked text, in order, masked. Formulas without a space between them count as one. */
export const mathRuns = (masked: string): readonly string[] =>
  HAS_MATH.test(masked) ? runsOf(masked) : NO_RUNS;

const NO_RUNS: readonly string[] = [];

const runsOf = remember((masked: string): readonly string[] => masked.match(MATH_RUN) ?? []);

export const withoutMath = (masked: string): string =>
  HAS_MATH.test(masked) ? masked.replace(MATH_RUN, " ") : masked;

/** The TeX inside the marks of one masked formula. */
export const texOf = remember((run: string): string => {
  const raw = show(run);
  if (raw.startsWith("$`")) return raw.slice(2, -2).trim();
  if (raw.startsWith("$$")) return raw.slice(2, -2).trim();
  return raw.slice(1, -1).trim();
});

/** A masked formula with the marks of `like` around new TeX: a declared split of a formula of the note. */
export const withTex = (like: string, tex: string): string => {
  const raw = show(like);
  if (raw.startsWith("$`")) return hideMath(`$\`${tex}\`$`);
  if (raw.startsWith("$$")) return hideMath(`$$${tex}$$`);
  return hideMath(`$${tex}$`);
};
