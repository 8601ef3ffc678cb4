import { AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVES } from "../words/function-words.ts";
import { list } from "../words/list.ts";
import { remember } from "./remember.ts";
import { type VerbKind, verbKind } from "./finite-verb.ts";
import { type Token, isAdverb, isPluralWord, tokensOf, wordAt } from "./token.ts";

/** The main clause of a sentence cut at its finite verb: "Pooling | usually | shrinks | the map". */
export interface Clause {
  readonly subject: string;
  readonly adverb: string;
  readonly verb: string;
  readonly kind: VerbKind;
  readonly rest: string;
}

const SUBORDINATES = list("when what how if because while");

const opensRelative = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at);
  if (at === 0 || !(RELATIVES.has(word) || SUBORDINATES.has(word))) return false;
  // "when disturbed", "while falling": a participle, which brings no verb of its own.
  if (SUBORDINATES.has(word) && /(?:ed|ing)$/u.test(wordAt(tokens, at + 1))) return false;
  const before = wordAt(tokens, at - 1);
  if (word === "that" && before === "such") return true;
  return !(word === "that" && DETERMINERS.has(before));
};

const opensRest = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word;
  if (word !== "that" && word !== "as") return false;
  const before = wordAt(tokens, at - 1);
  if (word === "that") return before === "such";
  return /^(?:soon|long|far)$/u.test(before) && tokens[at - 2]?.word === "as" && at > 3;
};

/** How far a verb group reaches: "can be", "is not", "has happened". */
const groupEnd = (tokens: readonly Token[], at: number): number => {
  let end = at;
  while (end + 1 < tokens.length) {
    const next = wordAt(tokens, end + 1);
    if (next === "be" || next === "been" || next === "not" || next === "have") end += 1;
    else if (isAdverb(next) && tokens[end + 2]?.word === "be") end += 1;
    else break;
  }
  return end;
};

/** "all columns a query needs, so that", "the rows a query needs are": a relative clause without its pronoun. */
const closesContactClause = (tokens: readonly Token[], at: number, kind: VerbKind): boolean => {
  if (kind !== "third" || at < 3) return false;
  const next = tokens[at + 1];
  const opens = DETERMINERS.has(wordAt(tokens, at - 2)) && isPluralWord(wordAt(tokens, at - 3));
  return (
    opens &&
    (next === undefined || (tokens[at]?.raw ?? "").endsWith(",") || AUXILIARIES.has(next.word))
  );
};

/** "New commits are lost": a form in -s right before an auxiliary is a plural. */
const isNounBeforeVerb = (tokens: readonly Token[], at: number, kind: VerbKind): boolean =>
  kind === "third" &&
  !isSubjectPronoun(tokens, at - 1) &&
  FINITE_BEHIND.has(wordAt(tokens, at + 1));

/** "that leaks", but not "in which processes", "where commits". */
const isSubjectPronoun = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at);
  const isObject = /^(?:where|whose|whom)$/u.test(word) || PREPOSITIONS.has(wordAt(tokens, at - 1));
  return RELATIVES.has(word) && !isObject;
};

const FINITE_BEHIND = list(`
  is are was were has have had can could may might must will would should cannot`);

/** Index of the finite verb of the main clause; verbs of relative clauses are passed over. */
const mainVerb = (tokens: readonly Token[]): number => {
  let pending = 0;
  let justClosed = false;
  for (let at = 0; at < tokens.length; at += 1) {
    // What stands behind "such that" and "as soon as" is no main clause.
    if (at > 0 && opensRest(tokens, at)) return -1;
    if (opensRelative(tokens, at)) {
      pending += 1;
      continue;
    }
    const kind = verbKind(tokens, at);
    if (kind === null) continue;
    if (closesContactClause(tokens, at, kind) || isNounBeforeVerb(tokens, at, kind)) continue;
    const before = wordAt(tokens, at - 1);
    const coordinated = justClosed && /^(?:and|or|but|yet)$/u.test(before);
    if (pending === 0 && !coordinated) return at;
    if (!coordinated) pending -= 1;
    justClosed = true;
    at = groupEnd(tokens, at);
  }
  return -1;
};

const blankBrackets = (text: string): string =>
  !text.includes("(") ? text : text.replace(/\([^()]*\)/gu, (part) => " ".repeat(part.length));

/** The main clause, or null where no finite verb stands in it: a noun phrase, an order, a fragment. */
export const parseClause = remember((text: string): Clause | null => {
  const tokens = tokensOf(blankBrackets(text));
  const at = mainVerb(tokens);
  const verb = tokens[at];
  if (verb === undefined) return null;
  let subjectEnd = at;
  while (subjectEnd > 1 && isAdverb(wordAt(tokens, subjectEnd - 1))) subjectEnd -= 1;
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
});

export const hasFiniteVerb = (text: string): boolean => parseClause(text) !== null;

const LEAD =
  /^(?:for|in|with|under|on|by|to|when|if|as|among|given|at|during|after|before|once|while|without|from|using|averaged|because|since|although|typically|usually|generally|often|informally|mathematically|empirically|intuitively|in practice|unlike|like|further|assuming)\b/iu;

interface Led {
  /** The adverbial in front of the subject, without its comma; empty if there is none. */
  readonly lead: string;
  readonly main: string;
}

/** Cuts "For large networks, most minima are …" at the first comma outside brackets behind which a clause begins. */
export const splitLead = (text: string): Led =>
  LEAD.test(text) ? cutLead(text) : { lead: "", main: text };

const cutLead = remember((text: string): Led => {
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
});
