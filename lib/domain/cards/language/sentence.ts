import { type Phrase, slicePhrase } from "./phrase.ts";

const ABBREVIATION =
  /(?:^|[\s("“])(?:e\.g|i\.e|cf|w\.r\.t|etc|vs|iff|al|approx|resp|eq|fig|no|dr|prof|st|i\.i\.d|[a-z])\.$/iu;
const STOP = /[.!?]["”')]*\s+(?=["“(]?(?:\p{Lu}|[\u{F0000}-\u{FFFFF}]|\*))/gu;

const MAY_STOP = /[.!?]["”')]*\s/u;

/** Splits at a stop before a capital or a formula, but not behind an abbreviation. Formulas are masked, so no stop of theirs is seen. */
export const splitSentences = (phrase: Phrase): Phrase[] => {
  const parts: Phrase[] = [];
  let from = 0;
  for (const stop of MAY_STOP.test(phrase.text) ? phrase.text.matchAll(STOP) : []) {
    const end = stop.index + stop[0].length;
    if (ABBREVIATION.test(phrase.text.slice(from, stop.index + 1))) continue;
    parts.push(slicePhrase(phrase, from, end));
    from = end;
  }
  parts.push(slicePhrase(phrase, from));
  return parts.filter((part) => part.text !== "");
};
