import { opensWithThirdPerson } from "../language/clean.ts";
import { MATH } from "../language/math-mask.ts";
import { type Phrase, type Range, boldText } from "../language/phrase.ts";
import { bare, countWords, lastWord, withoutStop, wordsOf } from "../language/words.ts";
import { ARTICLES, PREPOSITIONS } from "../words/function-words.ts";
import { BARE_ADJECTIVES, STRESS } from "../words/not-hidden.ts";
import { type Asked, type Pattern, type Statement, NOTHING, asked } from "./statement.ts";

/** "**once for every** peak", "is **off** the ground": what is hidden breaks off before its noun. */
const BEFORE_NOUN = ["every", "each", "any", "no", "its", "their", "off"];
const EDGE_WORDS = new Set([...PREPOSITIONS, ...ARTICLES, ...BEFORE_NOUN, "and", "or", "that"]);
/** "showing **how likely all values** are": a clause, torn. */
const OPENS_CLAUSE =
  /^(?:and|or|but|how|what|when|where|whether|why|who|that|than|as|if|because)\b/iu;
const SHORTEST_SENTENCE_WORDS = 8;
const LONGEST_BOLD_WORDS = 6;
const MOST_BOLDS = 3;
const MOST_CARDS = 2;
const HAS_MATH = new RegExp(MATH, "u");

/** "**doubles every round**": a verb with all that belongs to it. */
const opensDeed = (hidden: string): boolean => {
  const [first = "", next = ""] = wordsOf(hidden).map(bare);
  return next !== "" && opensWithThirdPerson(first, next);
};

const isStress = (hidden: string): boolean => {
  const words = wordsOf(hidden).map(bare);
  return (
    (STRESS.has(words[0] ?? "") &&
      (words.length === 1 || /^(?:many|most|some|all|any|every|each)$/u.test(words[0] ?? ""))) ||
    words.every((word) => BARE_ADJECTIVES.has(word) || STRESS.has(word))
  );
};

/** "**train** and **test data**": either would do in the gap of the other. */
const isJoined = (phrase: Phrase, bold: Range): boolean =>
  phrase.bolds.some((other) => {
    if (other === bold) return false;
    const [left, right] = other.start < bold.start ? [other, bold] : [bold, other];
    const between = phrase.text.slice(left.end, right.start);
    if (/\bcalled\b/u.test(phrase.text.slice(0, left.start)) && /\bor\b/u.test(between))
      return false;
    if (bold === right && /^[\s,]*(?:instead of|rather than|not)\b/iu.test(between)) return true;
    return /^[\s,]*(?:and|or|vs\.?|but not)\b/iu.test(between) && countWords(between) <= 4;
  });

/** "on new, **previously unseen** inputs": the word before the comma says the same. */
const echoes = ({ text }: Phrase, bold: Range): boolean =>
  /\b(?:an?|the|of|on|in|for|with|to|by|from) \p{Ll}+, $/u.test(text.slice(0, bold.start)) &&
  /^ \p{Ll}/u.test(text.slice(bold.end));

const SHORTEST_BEFORE_WORDS = 6;

/** "The weights may **change at each step**": all that is said of them. */
const isWholeDeed = (before: string, behind: string): boolean =>
  /\b(?:can|may|must|should|will|could|would|cannot|to) $/iu.test(before) &&
  countWords(before) < SHORTEST_BEFORE_WORDS &&
  countWords(withoutStop(behind)) === 0;

/** "can **represent** the function", "evaluated **after** the step": a verb or a small word fits in many ways. */
const isLooseWord = ({ text }: Phrase, bold: Range): boolean => {
  const hidden = text.slice(bold.start, bold.end).trim();
  const before = text.slice(0, bold.start);
  if (/\s/u.test(hidden)) return isWholeDeed(before, text.slice(bold.end));
  return (
    /^(?:after|before|during|while|until|since|always|never|often|once|twice|first|last|directly|also|more|less)$/iu.test(
      hidden,
    ) || /\b(?:can|may|must|should|will|could|would|cannot|to) $/iu.test(before)
  );
};

/** "It is possible to build ponds with **longer walls**": with much else as well. */
const isOneOfMany = ({ text }: Phrase, bold: Range): boolean =>
  /^it is possible to\b.* (?:with|by|from|for|in) $/iu.test(text.slice(0, bold.start)) &&
  withoutStop(text.slice(bold.end)).trim() === "";

const verbEnd = ({ text, clause }: Statement): number =>
  clause === null ? text.length : text.length - clause.rest.length;

const mayHide = (statement: Statement, bold: Range): boolean => {
  const { phrase } = statement;
  const hidden = boldText(phrase, bold);
  const words = countWords(hidden);
  if (words > LONGEST_BOLD_WORDS || HAS_MATH.test(hidden) || /[()[\]]/u.test(hidden)) return false;
  if (OPENS_CLAUSE.test(hidden) || opensDeed(hidden)) return false;
  if (EDGE_WORDS.has(lastWord(hidden))) return false;
  if (isStress(hidden) || isJoined(phrase, bold)) return false;
  if (echoes(phrase, bold) || isLooseWord(phrase, bold) || isOneOfMany(phrase, bold)) return false;
  const behindVerb =
    bold.start >= verbEnd(statement) || /\bcalled\b/u.test(phrase.text.slice(0, bold.start));
  const leadEnd = statement.text.length - statement.main.length;
  return behindVerb || (words >= 2 && bold.start > leadEnd + 4);
};

/** "the […] (the encoder)": the bracket says the hidden part in other words. */
const GLOSS = /^ \([^()]*\)/u;

const hide = (phrase: Phrase, bold: Range): Asked => {
  const before = phrase.text.slice(0, bold.start).replace(/\ban? $/iu, "a(n) ");
  const prompt = `${before}[…]${phrase.text.slice(bold.end).replace(GLOSS, "")}`;
  return asked("cloze", "n", prompt, boldText(phrase, bold).trim(), "cloze");
};

/** Pattern n. A bold part of the sentence is hidden. */
export const boldCloze: Pattern = (statement) => {
  const { phrase, text, clause } = statement;
  if (phrase.bolds.length === 0 || phrase.bolds.length > MOST_BOLDS) return NOTHING;
  if (clause === null || countWords(text) < SHORTEST_SENTENCE_WORDS) return NOTHING;
  return phrase.bolds
    .filter((bold) => mayHide(statement, bold))
    .slice(0, MOST_CARDS)
    .map((bold) => hide(phrase, bold));
};
