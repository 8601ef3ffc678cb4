import type { Block, Item, Sentence } from "#lib/domain/notes/index.ts";
import { hasFiniteVerb, splitLead } from "../language/clause.ts";
import { startsWithMath } from "../language/math-mask.ts";
import { remember } from "../language/remember.ts";
import type { Phrase } from "../language/phrase.ts";
import { bare, countWords, firstWord, lastWord, wordsOf } from "../language/words.ts";
import { AUXILIARIES, LOWERED, OPEN_ENDS } from "../words/function-words.ts";
import { IMPERATIVES, MORE_BASE_FORMS, THIRD_PERSON } from "../words/verbs.ts";

export const sentencesOf = (items: readonly Item[]): Sentence[] =>
  items.filter((item): item is Sentence => item.type === "sentence");

export const blocksOf = (items: readonly Item[]): Block[] =>
  items.filter((item): item is Block => item.type === "block");

const OPENS_LEGEND = /^[wso]/iu;

/** A line that explains symbols: "where", "such that", "subject to". */
export const isLegend = (text: string): boolean =>
  OPENS_LEGEND.test(text) &&
  /^(?:where|whereas|such that|so that|subject to|with|or,? (?:simply|equivalently)?|which)\b/iu.test(
    text,
  ) &&
  !/^with[^,]*,/iu.test(text);

/** The plain lines below a bullet that are no legend. */
export const plainChildren = (items: readonly Item[]): Sentence[] =>
  sentencesOf(items).filter((item) => !isLegend(item.text.text));

export interface Formula {
  readonly run: string;
  /** What stands behind `:`; empty if nothing does. */
  readonly gloss: string;
  /** What stands before `:` ("Mean"), or empty. */
  readonly name: string;
  /** "where p ≥ 1" on the same line. */
  readonly legend: string;
  /** The name is a label that the notation does not know: "Interval) x ± s". */
  readonly labelled?: boolean;
}

const FORMULA = /^([\u{F0000}-\u{FFFFF}]+)\s*[.,;]?(?:\s*:\s*(.+)|\s+(where .+))?$/u;
const NAMED = /^([^:]{2,60}?)\s*:\s*([\u{F0000}-\u{FFFFF}]+)[.,;]?$/u;
const LABELLED = /^(\p{Lu}[\p{L} -]{2,40})\)\s+([\u{F0000}-\u{FFFFF}]+)[.,;]?$/u;

/** A bullet that is one formula, with a gloss, a name or a legend on its line. */
export const formulaOf = (phrase: Phrase): Formula | null => {
  const found = startsWithMath(phrase.text) ? FORMULA.exec(phrase.text) : null;
  if (found !== null) {
    return { run: found[1] ?? "", gloss: found[2] ?? "", name: "", legend: found[3] ?? "" };
  }
  const named = phrase.text.includes(":") ? NAMED.exec(phrase.text) : null;
  if (named !== null) return { run: named[2] ?? "", gloss: "", name: named[1] ?? "", legend: "" };
  const labelled = phrase.text.includes(")") ? LABELLED.exec(phrase.text) : null;
  if (labelled === null) return null;
  return {
    run: labelled[2] ?? "",
    gloss: "",
    name: labelled[1] ?? "",
    legend: "",
    labelled: true,
  };
};

const ADVERBIAL_FIRST =
  /^(?:first|second|third|next|finally|now|simply|just|directly|iteratively|repeatedly|again|instead|or)$/u;

/** "Monitor …", "While optimizing …, plot …": an instruction. */
export const isImperative = remember((text: string): boolean => {
  if (opensImperative(text)) return true;
  const cut =
    /^(?:while|when|after|before|if|by|for|using|with|to|from|on|in|as)\b[^,]*,\s*(.+)$/iu.exec(
      text,
    );
  if (cut === null) return false;
  return opensImperative(cut[1] ?? "") && splitLead(text).lead === "";
});

const OBJECT =
  /^(?:the|a|an|its|their|your|each|every|all|both|some|any|it|them|up|down|out|off)$/u;

const opensImperative = (text: string): boolean => {
  const words = wordsOf(text).slice(0, 4).map(bare);
  const at = ADVERBIAL_FIRST.test(words[0] ?? "") ? 1 : 0;
  const first = words[at] ?? "";
  const next = words[at + 1] ?? "";
  const known = IMPERATIVES.has(first) || (MORE_BASE_FORMS.has(first) && OBJECT.test(next));
  if (!known || next === "") return false;
  if (/^(?:of|is|are|was|can|may|has|have|between|over)$/u.test(next)) return false;
  if (namesThing(text)) return false;
  if (THIRD_PERSON.has(next) && /^(?:when|if|that|the|a|an|how)$/u.test(words[at + 2] ?? ""))
    return false;
  if (/[:,]$/u.test(wordsOf(text)[at] ?? "")) return false;
  return !isCapitalisedPair(text) && !hasFiniteVerbBeforeObject(text);
};

/** "Point $x$ where …", "Set $S$ of …": a noun with its letter, told apart by what follows. */
const namesThing = (text: string): boolean =>
  /^\p{L}+ [\u{F0000}-\u{FFFFF}]+ (?:where|which|whose|of|that|such that|at which|for which)\b/u.test(
    text,
  );

const CAPITALISED_PAIR = /^\p{Lu}\p{L}+ \p{Lu}\p{Ll}+/u;
const VERB_THIRD = /^\S+ \p{L}+s? (?:is|are|was|were|can|may|has|have|must|does|do) /u;

/** "Measure Theory can …", "Set Cover": a name, no order. */
const isCapitalisedPair = (text: string): boolean => CAPITALISED_PAIR.test(text);

const hasFiniteVerbBeforeObject = (text: string): boolean => VERB_THIRD.test(text);

const SPELLED = /^\p{L}{2,}$/u;

/**
 * In a procedure, a test or advice, a line without finite verb that opens with a bare word is an
 * order even if no list knows the verb: "Pour dye into the tank."
 */
export const isOrder = (text: string): boolean => {
  if (isImperative(text)) return true;
  const first = firstWord(text);
  const isBare = SPELLED.test(first) && !LOWERED.has(first) && !AUXILIARIES.has(first);
  return (
    countWords(text) >= 3 &&
    isBare &&
    !/(?:ing|ed|s|ly|ion|ment|ness|ity)$/u.test(first) &&
    !hasFiniteVerb(text)
  );
};

const TRAILING = /(?:[:,…]|\.\.\.)$/u;

/** A sentence that waits for the lines below it. */
export const isLeadIn = (text: string, children: readonly Item[]): boolean => {
  if (sentencesOf(children).length === 0) return false;
  if (TRAILING.test(text) || OPEN_ENDS.has(lastWord(text))) return true;
  const conditional = /^(?:if|when|as|suppose)\b/iu.test(text) && splitLead(text).lead === "";
  const below = sentencesOf(children)[0]?.text.text ?? "";
  return (
    conditional &&
    !/^suppose\b/iu.test(text) &&
    !/, |\bthen\b|\.$/u.test(text) &&
    (/^then\b/iu.test(below) || plainChildren(children).length === 1)
  );
};

/** A noun phrase of a few words: the name of a thing. */
export const isNounPhrase = (text: string, most: number): boolean => {
  const words = countWords(text);
  if (words === 0 || words > most || hasFiniteVerb(text)) return false;
  if (isImperative(text) || /[=:?!]/u.test(text)) return false;
  return !/^(?:if|when|where|then|thus|to|by|for|in|on|with|not|no|because|since|as|such|so|that|which|what|how|why)$/u.test(
    firstWord(text),
  );
};
