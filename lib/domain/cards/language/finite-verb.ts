import {
  AUXILIARIES,
  DETERMINERS,
  GENERIC_NOUNS,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
} from "../words/function-words.ts";
import { BARE_ADJECTIVES } from "../words/not-hidden.ts";
import { IRREGULAR_PLURALS } from "../words/plurals.ts";
import {
  BASE_FORMS,
  DOUBTFUL,
  DOUBTFUL_BASE,
  FINITE_THIRD,
  MORE_BASE_FORMS,
  PAST,
} from "../words/verbs.ts";
import { list } from "../words/list.ts";
import { isMath } from "./math-mask.ts";
import { isPlain } from "./words.ts";
import { type Token, isAdverb, isPluralWord, wordAt } from "./token.ts";

export type VerbKind = "be" | "have" | "do" | "modal" | "third" | "base" | "past";

const BE = new Set(["is", "are", "was", "were", "isn't", "aren't"]);
const HAVE = new Set(["has", "have", "had"]);
const DO = new Set(["does", "do", "did", "doesn't", "don't"]);

/** Nouns that end as adjectives do: "The gradient measures …", "The variable controls …". */
const NOUNS = list(`
  hive archive drive objective derivative perspective motive initiative alternative narrative incentive
  locomotive executive representative native signal interval terminal goal metal animal hospital
  material potential integral total manual journal capital crystal proposal arrival approval removal
  trial rival tribunal principal proposal individual oval coefficient component gradient element agent
  event student exponent moment experiment statement argument environment document segment client parent
  patient current quotient content accent treatment government parliament investment instrument reagent
  solvent constant determinant plant variant quadrant merchant tenant invariant participant pollutant
  logic topic traffic music metric public heuristic characteristic statistic mechanic fabric critic
  variable table cable observable syllable vegetable boundary dictionary library summary vocabulary
  salary secretary beneficiary process access class virus bus business witness lens`);

/** Sure to be no noun: what stands behind it is one. */
const isAdjective = (word: string): boolean => !NOUNS.has(word) && isAdjectival(word);

const isAdjectival = (word: string): boolean =>
  BARE_ADJECTIVES.has(word) || /(?:al|ous|ive|ent|ant|able|ible|ic|ful|less|ary)$/u.test(word);

const startsObjectProper = (word: string | undefined): boolean =>
  startsObject(word) && !isAdverb(word ?? "") && !/^(?:with|from|when|on)$/u.test(word ?? "");

const startsObject = (word: string | undefined): boolean =>
  word !== undefined &&
  (DETERMINERS.has(word) ||
    isMath(word) ||
    /^\d/u.test(word) ||
    isAdverb(word) ||
    /^(?:by|as|to|how|what|that|whether|when|from|with|on|information|it|them)$/u.test(word) ||
    isPluralWord(word));

const SPELLED = /^\p{L}[\p{L}-]*$/u;

/** Letters, with hyphens perhaps: no number, formula or code. */
const isSpelled = (word: string): boolean => word !== "" && (isPlain(word) || SPELLED.test(word));

/** Words in -s that are neither noun nor verb. */
const NO_VERB = new Set([
  ...PREPOSITIONS,
  ...list("always perhaps sometimes besides whereas afterwards towards plus minus versus thus yes"),
]);

const SINGULAR_DETERMINER = /^(?:a|an|each|every)$/u;
const OPENS_CLAUSE =
  /^(?:because|when|whenever|if|while|unless|until|the|a|an|its|their|both|each)$/u;

/**
 * An unknown word ending in -s is a verb behind a singular noun phrase ("A lookup costs at most"),
 * or where an object or a clause begins right behind it ("Kneading lines the proteins up").
 */
const isVerbByPlace = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at);
  const before = tokens[at - 1];
  if (
    before === undefined ||
    !isPluralWord(word) ||
    GENERIC_NOUNS.has(word) ||
    /[,;:(]$/u.test(before.raw)
  )
    return false;
  if (NO_VERB.has(word) || word.length < 4) return false;
  if (IRREGULAR_PLURALS.has(word) || isAdjective(before.word) || !isSpelled(before.word))
    return false;
  if (OPENS_CLAUSE.test(wordAt(tokens, at + 1))) return !isPluralWord(before.word);
  if (!SINGULAR_DETERMINER.test(wordAt(tokens, 0)) || at < 2) return false;
  return tokens
    .slice(1, at)
    .every(({ word: one, raw }) => isPlainNominal(one) && !/[,;:]$/u.test(raw));
};

const LINKS = /^(?:sounds|looks|feels|tastes|smells)$/u;

/** "The interval sounds stable", "The yeast works slowly": determiner, singular noun, the word, an adverb. */
const isActing = (tokens: readonly Token[], at: number): boolean =>
  DETERMINERS.has(wordAt(tokens, at - 2)) &&
  !isPluralWord(wordAt(tokens, at - 1)) &&
  (wordAt(tokens, at + 1).endsWith("ly") ||
    (LINKS.test(wordAt(tokens, at)) && isAdjective(wordAt(tokens, at + 1))));

const CHANGES = list(`
  increases decreases changes rises falls drops grows shrinks declines doubles halves`);

/** "the observed frequency increases", "the age increases with the distance": no other verb stands behind. */
const isChanging = (tokens: readonly Token[], at: number): boolean => {
  if (!CHANGES.has(wordAt(tokens, at))) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined) return false;
  if (isPluralWord(before.word) || !isSpelled(before.word) || /[,;:(]$/u.test(before.raw))
    return false;
  const ends =
    next === undefined ||
    /^(?:with|from|by|as|at|for|when|if|in|over|to|until|exponentially|linearly|and)$/u.test(
      next.word,
    ) ||
    isAdverb(next.word);
  return ends && !tokens.slice(at + 1).some(({ word }) => AUXILIARIES.has(word));
};

/** A word that can belong to a plain noun phrase: no preposition, relative, auxiliary or participle. */
const isPlainNominal = (word: string): boolean =>
  isSpelled(word) &&
  !PREPOSITIONS.has(word) &&
  !RELATIVES.has(word) &&
  !AUXILIARIES.has(word) &&
  !/^(?:and|or|such|to|not)$/u.test(word) &&
  !/(?:ed|ing)$/u.test(word);

/** "policies given a model", "numbers drawn up": participles without an ending of their own. */
const PARTICIPLES = list(`
  given known made taken seen shown chosen drawn held kept built found left lost meant paid put set
  told worn written broken driven grown hidden spoken stolen thrown born such than like but then`);

const LOWER_WORD = /^\p{Ll}{3,}$/u;

/** "Acids build up", "Molecules collide when": an unknown word between a plural and a particle or clause. */
const isBaseByPlace = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  if (!isPluralWord(before) || !LOWER_WORD.test(word)) return false;
  if (/(?:s|ing|ed|ly)$/u.test(word) || !isPlainNominal(word) || isAdjective(word)) return false;
  if (PARTICIPLES.has(word)) return false;
  return /^(?:because|when|whenever|if|while|unless|until|the|a|an|up|down|out|off|their|its|each)$/u.test(
    wordAt(tokens, at + 1),
  );
};

const TAKES_OF =
  /^(?:consists|disposes|conceives|approves|dies|speaks|thinks|admits|makes|hears|smells|tastes|reminds|partakes|permits|allows)$/u;

/** "small amounts of acid": hardly any verb has "of" behind it. */
const isCounted = (word: string, after: string | undefined): boolean =>
  after === "of" && !TAKES_OF.test(word);

/** Every word that a list knows as a verb. */
const LISTED: ReadonlySet<string> = new Set(
  [
    BE,
    HAVE,
    DO,
    MODALS,
    CHANGES,
    DOUBTFUL,
    FINITE_THIRD,
    PAST,
    BASE_FORMS,
    MORE_BASE_FORMS,
  ].flatMap((words) => [...words]),
);

/** What kind of finite verb a word is where it stands; null if it is none. */
export const verbKind = (tokens: readonly Token[], at: number): VerbKind | null => {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  // A word that no list knows is a verb only by an -s of its own or of the word before it.
  if (!LISTED.has(word) && !isPluralWord(word) && !isPluralWord(before)) return null;
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
  if (!noun && isChanging(tokens, at)) return "third";
  if (DOUBTFUL.has(word)) {
    const isVerb =
      RELATIVES.has(before) ||
      /^(?:it|he|she)$/u.test(before) ||
      (!isAdjective(before) && (startsObjectProper(after) || isActing(tokens, at)));
    return !noun && (isVerb || isVerbByPlace(tokens, at)) ? "third" : null;
  }
  // "Vertical drains speed up": behind nothing but an adjective stands a noun.
  if (at === 1 && !NOUNS.has(before) && isAdjectival(before)) return null;
  if (FINITE_THIRD.has(word)) return noun || isCounted(word, after) ? null : "third";
  if (!noun && isVerbByPlace(tokens, at)) return "third";
  if (PAST.has(word)) return noun || AUXILIARIES.has(before) ? null : "past";
  return baseVerb(tokens, at, noun);
};

/** A base form is finite only behind a plural: "models learn". */
const baseVerb = (tokens: readonly Token[], at: number, noun: boolean): VerbKind | null => {
  const word = wordAt(tokens, at);
  const isKnown = BASE_FORMS.has(word) || MORE_BASE_FORMS.has(word);
  if ((!isKnown && !isBaseByPlace(tokens, at)) || noun) return null;
  let back = at - 1;
  while (back > 0 && isAdverb(wordAt(tokens, back))) back -= 1;
  const subject = wordAt(tokens, back);
  // "does not depend": one verb, the first of the two.
  const plural =
    (isPluralWord(subject) && !AUXILIARIES.has(subject)) ||
    /^(?:we|they|you|i|that|which|who)$/u.test(subject) ||
    (isMath(subject) && tokens.slice(0, back).some((token) => isPluralWord(token.word)));
  if (!plural) return null;
  const next = tokens[at + 1]?.word;
  // Behind a plural a noun is rare, so a preposition or the end of the sentence is enough.
  const ends = next === undefined || (PREPOSITIONS.has(next) && next !== "of");
  if (DOUBTFUL_BASE.has(word) && !ends && !startsObject(next)) return null;
  return "base";
};
