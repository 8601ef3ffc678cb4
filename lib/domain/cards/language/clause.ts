import {
  AUXILIARIES,
  DETERMINERS,
  GENERIC_NOUNS,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
} from "../words/function-words.ts";
import { IRREGULAR_PLURALS, SINGULAR_S } from "../words/plurals.ts";
import { BARE_ADJECTIVES } from "../words/not-hidden.ts";
import {
  BASE_FORMS,
  DOUBTFUL,
  DOUBTFUL_BASE,
  FINITE_THIRD,
  MORE_BASE_FORMS,
  PAST,
} from "../words/verbs.ts";
import { isMath } from "./math-mask.ts";
import { bare, firstWord, lastWord } from "./words.ts";

export type VerbKind = "be" | "have" | "do" | "modal" | "third" | "base" | "past";

/** The main clause of a sentence cut at its finite verb: "Pooling | usually | shrinks | the map". */
export interface Clause {
  readonly subject: string;
  readonly adverb: string;
  readonly verb: string;
  readonly kind: VerbKind;
  readonly rest: string;
}

interface Token {
  readonly word: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/\S+/gu)].map((match) => ({
    word: bare(match[0]),
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

const BE = new Set(["is", "are", "was", "were", "isn't", "aren't"]);
const HAVE = new Set(["has", "have", "had"]);
const DO = new Set(["does", "do", "did", "doesn't", "don't"]);

const isAdverb = (word: string): boolean =>
  (/\p{L}{2}ly$/u.test(word) &&
    !/^(?:family|assembly|anomaly|supply|reply|monopoly)$/u.test(word)) ||
  /^(?:also|often|always|never|only|not|just|then|therefore|thus|still|usually|even|now)$/u.test(
    word,
  );

const isPluralWord = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) ||
  (/[^s]s$/u.test(word) && !SINGULAR_S.has(word) && !/(?:us|is|ss)$/u.test(word));

/** True if a noun phrase speaks of several things: "Models with latent variables", "x and y". */
export const isPlural = (subject: string): boolean => {
  const text = subject.replace(/\([^)]*\)/gu, " ").trim();
  if (/^(?:a|an|each|every|this|that|one|any)\s/iu.test(text) && !/ and /u.test(text)) return false;
  const head = text.split(
    /\s(?:of|in|on|for|with|to|from|by|at|that|which|whose|who|between|over|under|given|such|where)\s/u,
  )[0];
  if (/\sand\s/u.test(head ?? "") && !/^(?:the process|the task)/iu.test(text)) return true;
  return (
    isPluralWord(lastWord(head ?? "")) || /^(?:both|many|most|some|few|several)\b/iu.test(text)
  );
};

/** Sure to be no noun: what stands behind it is one. */
const isAdjective = (word: string): boolean =>
  BARE_ADJECTIVES.has(word) || /(?:al|ous|ive|ent|ant|able|ible|ic|ful|less|ary)$/u.test(word);

const startsObjectProper = (word: string | undefined): boolean =>
  startsObject(word) && !isAdverb(word ?? "") && !/^(?:with|from|when|on)$/u.test(word ?? "");

const startsObject = (word: string | undefined): boolean =>
  word !== undefined &&
  (DETERMINERS.has(word) ||
    isMath(word) ||
    isAdverb(word) ||
    /^(?:by|as|to|how|what|that|whether|when|from|with|on|information|it|them)$/u.test(word) ||
    isPluralWord(word));

const SINGULAR_DETERMINER = /^(?:a|an|each|every)$/u;
const OPENS_CLAUSE =
  /^(?:because|when|whenever|if|while|unless|until|the|a|an|its|their|both|each)$/u;

/**
 * An unknown word ending in -s is a verb behind a singular noun phrase ("A lookup costs at most"),
 * or where an object or a clause begins right behind it ("Kneading lines the proteins up").
 */
const isVerbByPlace = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? "";
  const before = tokens[at - 1];
  if (
    before === undefined ||
    !isPluralWord(word) ||
    GENERIC_NOUNS.has(word) ||
    /[,;:(]$/u.test(before.raw)
  )
    return false;
  if (
    IRREGULAR_PLURALS.has(word) ||
    isAdjective(before.word) ||
    !/^\p{L}[\p{L}-]*$/u.test(before.word)
  )
    return false;
  if (OPENS_CLAUSE.test(tokens[at + 1]?.word ?? "")) return !isPluralWord(before.word);
  if (!SINGULAR_DETERMINER.test(tokens[0]?.word ?? "") || at < 2) return false;
  return tokens
    .slice(1, at)
    .every(({ word: one, raw }) => isPlainNominal(one) && !/[,;:]$/u.test(raw));
};

/** "The yeast works slowly": determiner, singular noun, the word, an adverb. */
const isActing = (tokens: readonly Token[], at: number): boolean =>
  DETERMINERS.has(tokens[at - 2]?.word ?? "") &&
  !isPluralWord(tokens[at - 1]?.word ?? "") &&
  /ly$/u.test(tokens[at + 1]?.word ?? "");

/** A word that can belong to a plain noun phrase: no preposition, relative, auxiliary or participle. */
const isPlainNominal = (word: string): boolean =>
  /^\p{L}[\p{L}-]*$/u.test(word) &&
  !PREPOSITIONS.has(word) &&
  !RELATIVES.has(word) &&
  !AUXILIARIES.has(word) &&
  !/^(?:and|or|such|to|not)$/u.test(word) &&
  !/(?:ed|ing)$/u.test(word);

/** "Acids build up", "Molecules collide when": an unknown word between a plural and a particle or clause. */
const isBaseByPlace = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? "";
  const before = tokens[at - 1]?.word ?? "";
  if (!isPluralWord(before) || !/^\p{Ll}{3,}$/u.test(word)) return false;
  if (/(?:s|ing|ed|ly)$/u.test(word) || !isPlainNominal(word) || isAdjective(word)) return false;
  return /^(?:because|when|whenever|if|while|unless|until|the|a|an|up|down|out|off|their|its|each)$/u.test(
    tokens[at + 1]?.word ?? "",
  );
};

const verbKind = (tokens: readonly Token[], at: number): VerbKind | null => {
  const word = tokens[at]?.word ?? "";
  const before = tokens[at - 1]?.word ?? "";
  const after = tokens[at + 1]?.word;
  if (BE.has(word)) return "be";
  if (MODALS.has(word)) return "modal";
  if (before === "to" || MODALS.has(before)) return null;
  if (HAVE.has(word)) return "have";
  if (DO.has(word)) return "do";
  if (at === 0) return null;
  const noun =
    (DETERMINERS.has(before) && before !== "that") ||
    PREPOSITIONS.has(before) ||
    before === "and" ||
    before === "or";
  if (DOUBTFUL.has(word)) {
    const isVerb = !isAdjective(before) && (startsObjectProper(after) || isActing(tokens, at));
    return !noun && (isVerb || isVerbByPlace(tokens, at)) ? "third" : null;
  }
  if (FINITE_THIRD.has(word)) return noun ? null : "third";
  if (!noun && isVerbByPlace(tokens, at)) return "third";
  if (PAST.has(word)) return noun || AUXILIARIES.has(before) ? null : "past";
  return baseVerb(tokens, at, noun);
};

/** A base form is finite only behind a plural: "models learn". */
const baseVerb = (tokens: readonly Token[], at: number, noun: boolean): VerbKind | null => {
  const word = tokens[at]?.word ?? "";
  const isKnown = BASE_FORMS.has(word) || MORE_BASE_FORMS.has(word);
  if ((!isKnown && !isBaseByPlace(tokens, at)) || noun) return null;
  let back = at - 1;
  while (back > 0 && isAdverb(tokens[back]?.word ?? "")) back -= 1;
  const subject = tokens[back]?.word ?? "";
  const plural =
    isPluralWord(subject) ||
    /^(?:we|they|you|i|that|which|who)$/u.test(subject) ||
    (isMath(subject) && tokens.slice(0, back).some((token) => isPluralWord(token.word)));
  if (!plural) return null;
  if (DOUBTFUL_BASE.has(word) && !startsObject(tokens[at + 1]?.word)) return null;
  return "base";
};

const opensRelative = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? "";
  const before = tokens[at - 1]?.word ?? "";
  if (
    at === 0 ||
    !(
      RELATIVES.has(word) ||
      word === "when" ||
      word === "what" ||
      word === "how" ||
      word === "as" ||
      word === "if" ||
      word === "because" ||
      word === "than" ||
      word === "while"
    )
  )
    return false;
  if (word === "as" || word === "than") return false;
  return !(word === "that" && DETERMINERS.has(before));
};

/** How far a verb group reaches: "can be", "is not", "has happened". */
const groupEnd = (tokens: readonly Token[], at: number): number => {
  let end = at;
  while (end + 1 < tokens.length) {
    const next = tokens[end + 1]?.word ?? "";
    if (next === "be" || next === "been" || next === "not" || next === "have") end += 1;
    else if (isAdverb(next) && tokens[end + 2]?.word === "be") end += 1;
    else break;
  }
  return end;
};

/** Index of the finite verb of the main clause; verbs of relative clauses are passed over. */
const mainVerb = (tokens: readonly Token[]): number => {
  let pending = 0;
  let justClosed = false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (opensRelative(tokens, at)) {
      pending += 1;
      continue;
    }
    const kind = verbKind(tokens, at);
    if (kind === null) continue;
    const before = tokens[at - 1]?.word ?? "";
    const coordinated = justClosed && /^(?:and|or|but|yet)$/u.test(before);
    if (pending === 0 && !coordinated) return at;
    if (!coordinated) pending -= 1;
    justClosed = true;
    at = groupEnd(tokens, at);
  }
  return -1;
};

const blankBrackets = (text: string): string =>
  text.replace(/\([^()]*\)/gu, (part) => " ".repeat(part.length));

/** The main clause, or null where no finite verb stands in it: a noun phrase, an order, a fragment. */
export const parseClause = (text: string): Clause | null => {
  const tokens = tokensOf(blankBrackets(text));
  const at = mainVerb(tokens);
  const verb = tokens[at];
  if (verb === undefined) return null;
  let subjectEnd = at;
  while (subjectEnd > 1 && isAdverb(tokens[subjectEnd - 1]?.word ?? "")) subjectEnd -= 1;
  const first = tokens[subjectEnd];
  const kind = verbKind(tokens, at);
  if (first === undefined || kind === null) return null;
  return {
    subject: text.slice(0, first.start).trim(),
    adverb: text
      .slice(first.start, verb.start)
      .replace(/\b(?:then|therefore|thus|also|still)\b\s*/giu, "")
      .trim(),
    verb: verb.word,
    kind,
    rest: text.slice(verb.end).trim(),
  };
};

export const hasFiniteVerb = (text: string): boolean => parseClause(text) !== null;

const LEAD =
  /^(?:for|in|with|under|on|by|to|when|if|as|among|given|at|during|after|before|once|while|without|from|using|averaged|because|since|although|typically|usually|generally|often|informally|mathematically|empirically|intuitively|in practice|unlike|like|further|assuming)\b/iu;

export interface Led {
  /** The adverbial in front of the subject, without its comma; empty if there is none. */
  readonly lead: string;
  readonly main: string;
}

/** Cuts "For large networks, most minima are …" at the first comma outside brackets behind which a clause begins. */
export const splitLead = (text: string): Led => {
  if (!LEAD.test(text)) return { lead: "", main: text };
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character !== "," || depth > 0) continue;
    const main = text.slice(index + 1).trim();
    if (/^(?:and|or|but|which|where|then|who|e\.g|i\.e)\b/iu.test(main) && !/^then\b/iu.test(main))
      continue;
    if (parseClause(main) !== null) return { lead: text.slice(0, index).trim(), main };
  }
  return { lead: "", main: text };
};

export const isAdverbWord = isAdverb;

/** "is" or "are", "does" or "do" as the subject wants it. */
export const agree = (subject: string, singular: string, plural: string): string =>
  isPlural(subject) || /^(?:we|they|you|i)$/u.test(firstWord(subject)) ? plural : singular;
