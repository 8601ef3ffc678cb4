import type { Inline, Sentence } from "#lib/domain/notes/index.ts";
import { hideMath } from "./language/math-mask.ts";
import { type Phrase, readMasked } from "./language/phrase.ts";

/** A bullet of more characters is no sentence; no rule reads it. */
export const LONGEST_TEXT = 6000;

/** The text of a bullet with its formulas masked where the parser found them. */
export const phraseOf = (inline: Inline): Phrase => {
  const known = phrases.get(inline);
  if (known !== undefined) return known;
  const phrase = readInline(inline);
  phrases.set(inline, phrase);
  return phrase;
};

/** Rules look at the same bullet from above, beside and below. */
const phrases = new WeakMap<Inline, Phrase>();

const readInline = (inline: Inline): Phrase => {
  let masked = "";
  let from = 0;
  for (const math of inline.math) {
    if (math.from < from) continue;
    masked += inline.text.slice(from, math.from) + hideMath(inline.text.slice(math.from, math.to));
    from = math.to;
  }
  return readMasked(masked + inline.text.slice(from));
};

export const hasBrokenMath = (inline: Inline): boolean =>
  inline.math.some((math) => !math.closed || !math.balanced);

/** The whole text is one link, perhaps with an article before and a stop behind it. */
export const isOnlyLink = (inline: Inline): boolean => {
  const [link] = inline.links;
  if (link === undefined || inline.links.length > 1) return false;
  const around = inline.text.slice(0, link.from) + inline.text.slice(link.to);
  return /^(?:(?:recall|note) that )?(?:the|a|an|see|cf\.?)?[\s.,;:]*$/iu.test(around);
};

export const lineOf = (sentence: Sentence): number => sentence.own.start.line;
