import type { CardKind } from "../draft.ts";
import { type Clause, parseClause, splitLead } from "../language/clause.ts";
import { lowerFirst } from "../language/clean.ts";
import { isMath, texOf } from "../language/math-mask.ts";
import { hasRelation } from "../tex/equation.ts";
import { remember } from "../language/remember.ts";
import { agree, isPluralWord } from "../language/token.ts";
import type { Phrase } from "../language/phrase.ts";
import {
  bare,
  countWords,
  firstWord,
  lettersOf,
  upperFirst,
  withoutStop,
  wordsOf,
} from "../language/words.ts";
import { DETERMINERS, PREPOSITIONS } from "../words/function-words.ts";
import { DOUBTFUL, FINITE_THIRD } from "../words/verbs.ts";

/** One cleaned sentence as the patterns see it. */
export interface Statement {
  readonly phrase: Phrase;
  /** The whole sentence, masked, without its stop. */
  readonly text: string;
  /** The adverbial in front ("For large networks"), or empty. */
  readonly lead: string;
  /** The rest, masked. */
  readonly main: string;
  readonly clause: Clause | null;
  /** The words of the whole sentence in lower case, letters only. */
  readonly letters: ReadonlySet<string>;
  /** It stands in a definition, where "S is T if C" defines T. */
  readonly defines: boolean;
}

export interface Asked {
  readonly kind: CardKind;
  /** Letter of the pattern in the table of sentence patterns. */
  readonly pattern: string;
  /** Masked; bold marks only around the term asked about. */
  readonly prompt: string;
  readonly answer: string;
  readonly direction: "forward" | "reverse" | "cloze";
}

export type Pattern = (statement: Statement) => readonly Asked[];

export const NOTHING: readonly Asked[] = [];

export const readStatement = (phrase: Phrase, defines: boolean): Statement => {
  const text = withoutStop(phrase.text);
  const { lead, main } = splitLead(text);
  const letters = new Set(lettersOf(text));
  return { phrase, text, lead, main, clause: parseClause(main), letters, defines };
};

/** A question with the leading adverbial in front of it: "For X, what does S give?" */
export const question = (lead: string, words: string): string =>
  lead === "" ? `${upperFirst(words)}?` : `${upperFirst(lead)}, ${words}?`;

const DOING = /^\p{L}{3,}ing\s/u;

/** "does" or "do" in the question. "Ordering the locks and taking them prevents …" is one deed. */
export const doesOf = ({ subject, kind }: Clause): string =>
  kind === "third" && DOING.test(subject) ? "does" : agree(subject, "does", "do");

const LONGEST_SUBJECT_WORDS = 16;
const NO_SUBJECT =
  /^(?:we|you|i|they|it|he|she|this|that|these|those|there|one|one way|which|what|here|both|such|some|others|another|or|and|but|not|none|nothing|everything|people)$/u;

const ADVERB = /\p{L}{3}ly$/u;

/** Short, no pronoun, without a finite verb of its own. */
export const isAskableSubject = remember((subject: string): boolean => {
  const words = countWords(subject);
  if (words === 0 || words > LONGEST_SUBJECT_WORDS || /[:;]/u.test(subject)) return false;
  if (NO_SUBJECT.test(firstWord(subject)) || /^one way\b/iu.test(subject)) return false;
  if (/\b(?:if|when|because|while|whereas)\b/iu.test(subject)) return false;
  if (/^[\u{F0000}-\u{FFFFF}]+, (?:and|but|or) /u.test(subject)) return false;
  if (/^(?:more|less) \p{L}+ (?:as|than|when)\b|^at (?:most|least)\b|\bit\b/iu.test(subject))
    return false;
  if (/^(?:sometimes|often|usually|typically|certainly|perhaps|maybe)\b/iu.test(subject))
    return false;
  if (
    /^(?:just|even|with|without|whether|like|as|given|besides|apart|due|according|thanks|based|here)\b/iu.test(
      subject,
    )
  )
    return false;
  if (subject.split(" ").every((word) => word.endsWith("ly") && ADVERB.test(word))) return false;
  return parseClause(subject) === null;
});

export const inside = (text: string): string => lowerFirst(text.trim());

/** "If p > 1 and divergent if p ≤ 1": what stands behind the second condition is another sentence. */
export const oneCondition = (condition: string): string =>
  condition.replace(
    /,? (?:and|but|or) (?:not )?\S+(?: \S+)? (?:if|when|otherwise|unless)\b.*$/u,
    "",
  );

export const answered = (text: string): string => upperFirst(withoutStop(text));

export const asked = (
  kind: CardKind,
  pattern: string,
  prompt: string,
  answer: string,
  direction: Asked["direction"] = "forward",
): Asked => ({ kind, pattern, prompt, answer, direction });

/** A term as an answer or in a prompt: quotes, articles and stops cut. */
export const termOf = (text: string): string =>
  withoutStop(text)
    .replace(/^(?:the|a|an)\s+/iu, "")
    .trim();

/** "the air hose breaks": behind "if", a form in -s at the end is the verb. */
const endsInVerb = (text: string): boolean => {
  const words = wordsOf(withoutStop(text)).map(bare);
  const [last = "", before = ""] = [words.at(-1), words.at(-2)];
  return (
    words.length >= 3 &&
    DETERMINERS.has(words[0] ?? "") &&
    (DOUBTFUL.has(last) || FINITE_THIRD.has(last)) &&
    !isPluralWord(before) &&
    !DETERMINERS.has(before) &&
    !PREPOSITIONS.has(before)
  );
};

/** A condition says something: it has a verb, or a formula with a relation. */
export const saysSomething = (text: string): boolean =>
  parseClause(text) !== null ||
  endsInVerb(text) ||
  text
    .split(/\s+/u)
    .map((word) => word.replace(/[.,;]+$/u, ""))
    .some((word) => isMath(word) && hasRelation(texOf(word)));
