import { list } from "../words/list.ts";
import { IRREGULAR_PLURALS, SINGULAR_S } from "../words/plurals.ts";
import { bare, firstWord, lastWord, wordsOf } from "./words.ts";

/** A word of a sentence with its place, and as it is written. */
export interface Token {
  readonly word: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** The word at a place, empty in front of the first and behind the last. */
export const wordAt = (tokens: readonly Token[], at: number): string =>
  at < 0 || at >= tokens.length ? "" : (tokens[at]?.word ?? "");

export const tokensOf = (text: string): Token[] => {
  const hasCode = text.includes(CODE);
  let inCode = false;
  let end = 0;
  return wordsOf(text).map((raw) => {
    const isCode = hasCode && (inCode || raw.includes(CODE));
    if (isCode && (raw.split(CODE).length - 1) % 2 === 1) inCode = !inCode;
    const start = text.indexOf(raw, end);
    end = start + raw.length;
    // What stands between backticks is the name of something, never a verb.
    return { word: isCode ? CODE : bare(raw), raw, start, end };
  });
};

const CODE = "`";

const ADVERBS = list(`
  also often always never only not just then therefore thus still usually even now`);
const IN_LY = /\p{L}{2}ly$/u;
const NO_ADVERBS = list("family assembly anomaly supply reply monopoly");

export const isAdverb = (word: string): boolean =>
  (word.endsWith("ly") && IN_LY.test(word) && !NO_ADVERBS.has(word)) || ADVERBS.has(word);

export const isPluralWord = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) ||
  (word.length > 1 && word.endsWith("s") && !SINGULAR_S.has(word) && !/(?:us|is|ss)$/u.test(word));

const ACRONYM_AT_END = /(?:^|\s)\p{Lu}[\p{Lu}\d-]+$/u;

/** True if a noun phrase speaks of several things: "Models with latent variables", "x and y". */
export const isPlural = (subject: string): boolean => {
  const text = subject.replace(/\([^)]*\)/gu, " ").trim();
  if (/^(?:a|an|each|every|this|that|one|any)\s/iu.test(text) && !/ and /u.test(text)) return false;
  const head = text.split(
    /\s(?:of|in|on|for|with|to|from|by|at|that|which|whose|who|between|over|under|given|such|where)\s/u,
  )[0];
  if (/\sand\s/u.test(head ?? "") && !/^(?:the process|the task)/iu.test(text)) return true;
  // "BFS", "DNS": an acronym's last letter is no ending.
  if (ACRONYM_AT_END.test(head ?? "")) return false;
  return (
    isPluralWord(lastWord(head ?? "")) || /^(?:both|many|most|some|few|several)\b/iu.test(text)
  );
};

/** "is" or "are", "does" or "do" as the subject wants it. */
export const agree = (subject: string, singular: string, plural: string): string =>
  isPlural(subject) || /^(?:we|they|you|i)$/u.test(firstWord(subject)) ? plural : singular;
