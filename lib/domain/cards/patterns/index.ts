import { parseClause } from "../language/clause.ts";
import type { VerbKind } from "../language/finite-verb.ts";
import type { Phrase } from "../language/phrase.ts";
import { countWords, wordsOf } from "../language/words.ts";
import { because } from "./because.ts";
import { boldCloze } from "./bold-cloze.ts";
import { byDoing } from "./by-doing.ts";
import { called, weCall } from "./called.ts";
import { canBeIf } from "./can-be-if.ts";
import { dated } from "./dated.ts";
import { differs } from "./differs.ts";
import { doesWhen } from "./does-when.ts";
import { effect } from "./effect.ts";
import { forHave } from "./for-have.ts";
import { formulaCloze } from "./formula-cloze.ts";
import { actsOn, gives, refersTo, tendTo } from "./gives.ts";
import { grows } from "./grows.ts";
import { guaranteed } from "./guaranteed.ts";
import { howMany } from "./how-many.ts";
import { ifThen } from "./if-then.ts";
import { identity } from "./identity.ts";
import { makesDo } from "./makes-do.ts";
import { moreThan } from "./more-than.ts";
import { must } from "./must.ts";
import { openObject } from "./open-object.ts";
import { occurs } from "./occurs.ts";
import { related } from "./related.ts";
import { saidToBe } from "./said-to-be.ts";
import { passive } from "./passive.ts";
import { seenAs } from "./seen-as.ts";
import { showsThat } from "./shows-that.ts";
import { standsFor } from "./stands-for.ts";
import { type Asked, type Pattern, type Statement, readStatement } from "./statement.ts";
import { superlative } from "./superlative.ts";
import { thereAre } from "./there-are.ts";
import { turnsInto } from "./turns-into.ts";
import { usedFor } from "./used-for.ts";
import { value } from "./value.ts";
import { whichMore } from "./which-more.ts";

/**
 * A pattern with what a sentence must have for it to find anything, where that is quickly seen: most patterns need
 * not be tried on most sentences. Without `words` or `kinds` it is always tried.
 */
interface NamedPattern {
  /** As its cards say: R3 and the letter. */
  readonly letter: string;
  readonly ask: Pattern;
  /** One of these words stands in the sentence. */
  readonly words?: readonly string[];
  /** The verb of the main clause is one of these. */
  readonly kinds?: ReadonlySet<VerbKind>;
}

const IS: ReadonlySet<VerbKind> = new Set(["be"]);
const IS_OR_CAN: ReadonlySet<VerbKind> = new Set(["be", "modal"]);
const IS_OR_HAS: ReadonlySet<VerbKind> = new Set(["be", "have"]);
const DOES: ReadonlySet<VerbKind> = new Set(["third", "base"]);

/** In the order in which they are tried: the first that finds its shape asks. */
export const PATTERNS: readonly NamedPattern[] = [
  { letter: "ak", ask: thereAre, words: wordsOf("there") },
  { letter: "a", ask: saidToBe, words: wordsOf("if when iff provided") },
  { letter: "b", ask: called, words: wordsOf("called known referred termed") },
  { letter: "d′", ask: weCall, words: wordsOf("call") },
  { letter: "c", ask: occurs, words: wordsOf("when if where because") },
  { letter: "d", ask: ifThen, words: wordsOf("if when whenever once") },
  { letter: "e", ask: because, words: wordsOf("because") },
  { letter: "f", ask: byDoing, words: wordsOf("by") },
  { letter: "g", ask: guaranteed, kinds: IS, words: wordsOf("to") },
  { letter: "h", ask: canBeIf, kinds: IS_OR_CAN, words: wordsOf("if when because long") },
  { letter: "i", ask: effect },
  {
    letter: "v",
    ask: openObject,
    words: wordsOf(`used provide provides require requires need needs offer offers involve involves
      enable enables`),
  },
  { letter: "j", ask: usedFor, kinds: IS_OR_CAN, words: wordsOf("used") },
  { letter: "k", ask: showsThat, words: wordsOf("that") },
  { letter: "l", ask: moreThan, words: wordsOf("than") },
  { letter: "m", ask: forHave, words: wordsOf("for in") },
  {
    letter: "ab",
    ask: differs,
    words: wordsOf("differ differs unlike contrast opposed"),
  },
  { letter: "z", ask: must, words: wordsOf("must we one you has have") },
  { letter: "aa", ask: grows, kinds: DOES },
  { letter: "n", ask: boldCloze },
  {
    letter: "ae",
    ask: howMany,
    words: wordsOf(`can has have contain contains use uses need needs require requires span spans
      produce produces yield yields consist consists comprise comprises divide divides`),
  },
  { letter: "ah", ask: doesWhen, kinds: DOES, words: wordsOf("if when whenever where as") },
  { letter: "ac", ask: makesDo, kinds: DOES },
  { letter: "o", ask: gives, kinds: DOES },
  { letter: "p", ask: refersTo },
  { letter: "q", ask: tendTo, kinds: DOES },
  { letter: "ad", ask: turnsInto, kinds: DOES, words: wordsOf("into onto") },
  { letter: "r", ask: formulaCloze },
  { letter: "s", ask: passive, kinds: IS, words: wordsOf("by") },
  { letter: "x", ask: related, kinds: IS_OR_CAN },
  { letter: "y", ask: seenAs, words: wordsOf("as") },
  { letter: "af", ask: whichMore, kinds: IS, words: wordsOf("than") },
  {
    letter: "ag",
    ask: standsFor,
    kinds: IS,
    words: wordsOf("called known referred termed named by"),
  },
  { letter: "t", ask: dated },
  { letter: "aj", ask: value, kinds: IS },
  { letter: "ai", ask: superlative, kinds: IS_OR_HAS, words: wordsOf("the") },
  { letter: "u", ask: identity, kinds: IS },
  { letter: "o", ask: actsOn, kinds: DOES },
];

/** The patterns that wait for a word, by the word. */
const byWord = (
  patterns: readonly NamedPattern[],
): ReadonlyMap<string, readonly NamedPattern[]> => {
  const found = new Map<string, NamedPattern[]>();
  for (const pattern of patterns)
    for (const word of pattern.words ?? []) found.set(word, [...(found.get(word) ?? []), pattern]);
  return found;
};

const PATTERNS_BY_WORD = byWord(PATTERNS);

/** The patterns that need be tried on a sentence at all, in their order. */
export const patternsFor = ({ clause, letters }: Statement): readonly NamedPattern[] => {
  const waiting = new Set<NamedPattern>();
  for (const word of letters)
    for (const pattern of PATTERNS_BY_WORD.get(word) ?? []) waiting.add(pattern);
  return PATTERNS.filter(
    (pattern) =>
      (pattern.words === undefined || waiting.has(pattern)) &&
      (pattern.kinds === undefined || (clause !== null && pattern.kinds.has(clause.kind))),
  );
};

const REASON_OR_WAY = /,? (?:because (?!of\b)|by (?:\p{L}+ly )?(?:not )?\p{L}+ing\b)/u;

/** What stands in the reason or the way is asked for already: only bolds of the main clause are hidden besides. */
const beforeReason = (statement: Statement): Statement => {
  const at = REASON_OR_WAY.exec(statement.text)?.index ?? statement.text.length;
  const bolds = statement.phrase.bolds.filter((bold) => bold.end <= at);
  return { ...statement, phrase: { ...statement.phrase, bolds } };
};

/** One answer each; the others may give a reason, a condition or a consequence that is a whole sentence. */
const NAMES_ONE_THING = /^(?:[jopqsuxy]|aa|ac|ad|aj)$/u;
const SECOND =
  /(?:^|[\s,])(?:and|but) ((?:the|its|an?|it|they|this|each|every|there|[\u{F0000}-\u{FFFFF}]+) .+)$/iu;

/** "the offset, and the rest is the page number", "… is largest and it occurs": a second statement behind the first. */
const saysTwoThings = ({ kind, pattern, prompt, answer }: Asked): boolean => {
  if (kind !== "question") return false;
  if (/\band (?:it|they|this) \p{L}+\?$/iu.test(prompt)) return true;
  if (!NAMES_ONE_THING.test(pattern)) return false;
  const second = SECOND.exec(answer)?.[1] ?? "";
  const clause = second === "" ? null : parseClause(second);
  if (
    clause !== null &&
    /^(?:is|are|was|were|has|have|does|do|can|will|may|must)$/u.test(clause.verb)
  )
    return true;
  // "divided into frames and logical memory into pages": the verb is left out.
  const into = prompt.endsWith(" into?");
  return into && / and .+ into /u.test(answer);
};

const LONGEST_SENTENCE_WORDS = 120;
const MAY_ALSO_BE_CLOZE = new Set(["e", "f"]);

/** "The interval either contains the mean or not": nothing is told. */
const EITHER_OR_NOT = /\beither\b.* or not$/iu;

/** Questions of one sentence, in groups: the writer takes the first group of which one passes the gates. */
export function* askSentence(phrase: Phrase, defines: boolean): Generator<readonly Asked[]> {
  if (countWords(phrase.text) > LONGEST_SENTENCE_WORDS) return;
  const statement = readStatement(phrase, defines);
  if (EITHER_OR_NOT.test(statement.text)) return;
  for (const pattern of patternsFor(statement)) {
    const group = pattern.ask(statement).filter((one) => !saysTwoThings(one));
    if (group.length > 0) yield withCloze(group, statement);
  }
}

const withCloze = (group: readonly Asked[], statement: Statement): readonly Asked[] => {
  const pattern = group[0]?.pattern ?? "";
  if (!MAY_ALSO_BE_CLOZE.has(pattern) || statement.phrase.bolds.length === 0) return group;
  return [...boldCloze(beforeReason(statement)).slice(0, 1), ...group];
};

/** Pattern r alone: for "Recall the approximation predicting that …", which is a premise besides. */
export const askFormula = (phrase: Phrase): readonly Asked[] =>
  formulaCloze(readStatement(phrase, false));
