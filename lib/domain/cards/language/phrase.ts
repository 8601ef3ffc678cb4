import { maskMath } from "./math-mask.ts";

/** A text as the rules read it: formulas masked, bold marks cut but remembered by place. */
export interface Phrase {
  readonly text: string;
  readonly bolds: readonly Range[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Reads the cleaned text of a bullet: math and bold marks still as in the note. */
export const readPhrase = (cleaned: string): Phrase => readMasked(maskMath(cleaned));

/** The same for a text whose formulas are masked already. */
export const readMasked = (masked: string): Phrase => {
  const plain = collapsed(masked).trim();
  if (!plain.includes("**")) return plainPhrase(plain);
  const parts = plain.split("**");
  const even = parts.length % 2 === 1;
  let text = "";
  const bolds: Range[] = [];
  parts.forEach((part, index) => {
    const start = text.length;
    text += part;
    const isBold = even && index % 2 === 1 && part.trim() !== "";
    if (isBold) bolds.push({ start, end: text.length });
  });
  return { text, bolds };
};

const collapsed = (text: string): string =>
  /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, " ") : text;

/** A plain text without bold. */
export const plainPhrase = (text: string): Phrase => ({ text, bolds: [] });

/** The part between two offsets, blanks at its ends cut; bolds that stand wholly inside are kept. */
export const slicePhrase = (phrase: Phrase, from: number, to = phrase.text.length): Phrase => {
  const isWhole = from === 0 && to === phrase.text.length;
  if (isWhole && phrase.text.trim() === phrase.text) return phrase;
  const part = phrase.text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const text = part.trim();
  const bolds = phrase.bolds
    .filter((bold) => bold.start >= start && bold.end <= start + text.length)
    .map((bold) => ({ start: bold.start - start, end: bold.end - start }));
  return { text, bolds };
};

/** Several phrases behind one another, joined by `between`. */
export const joinPhrases = (phrases: readonly Phrase[], between: string): Phrase => {
  let text = "";
  const bolds: Range[] = [];
  for (const phrase of phrases) {
    if (text !== "" && phrase.text !== "") text += between;
    for (const bold of phrase.bolds) {
      bolds.push({ start: bold.start + text.length, end: bold.end + text.length });
    }
    text += phrase.text;
  }
  return { text, bolds };
};

/** Replaces the text before `length` by another one of any length. */
export const replaceStart = (phrase: Phrase, length: number, by: string): Phrase => {
  const shift = by.length - length;
  return {
    text: by + phrase.text.slice(length),
    bolds: phrase.bolds
      .filter((bold) => bold.start >= length || bold.end > length)
      .map((bold) => ({ start: Math.max(0, bold.start + shift), end: bold.end + shift })),
  };
};

export const boldText = (phrase: Phrase, bold: Range): string =>
  phrase.text.slice(bold.start, bold.end);

/** True if `part`, as it stands in the phrase, was written in bold. */
export const isBoldIn = (phrase: Phrase, part: string): boolean =>
  phrase.bolds.some((bold) => boldText(phrase, bold).toLowerCase() === part.toLowerCase());
