import { parseClause } from "../language/clause.ts";
import type { Phrase } from "../language/phrase.ts";
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

interface NamedPattern {
  /** As its cards say: R3 and the letter. */
  readonly letter: string;
  readonly ask: Pattern;
}

/** In the order in which they are tried: the first that finds its shape asks. */
export const PATTERNS: readonly NamedPattern[] = [
  { letter: "ak", ask: thereAre },
  { letter: "a", ask: saidToBe },
  { letter: "b", ask: called },
  { letter: "d′", ask: weCall },
  { letter: "c", ask: occurs },
  { letter: "d", ask: ifThen },
  { letter: "e", ask: because },
  { letter: "f", ask: byDoing },
  { letter: "g", ask: guaranteed },
  { letter: "h", ask: canBeIf },
  { letter: "i", ask: effect },
  { letter: "v", ask: openObject },
  { letter: "j", ask: usedFor },
  { letter: "k", ask: showsThat },
  { letter: "l", ask: moreThan },
  { letter: "m", ask: forHave },
  { letter: "ab", ask: differs },
  { letter: "z", ask: must },
  { letter: "aa", ask: grows },
  { letter: "n", ask: boldCloze },
  { letter: "ae", ask: howMany },
  { letter: "ah", ask: doesWhen },
  { letter: "ac", ask: makesDo },
  { letter: "o", ask: gives },
  { letter: "p", ask: refersTo },
  { letter: "q", ask: tendTo },
  { letter: "ad", ask: turnsInto },
  { letter: "r", ask: formulaCloze },
  { letter: "s", ask: passive },
  { letter: "x", ask: related },
  { letter: "y", ask: seenAs },
  { letter: "af", ask: whichMore },
  { letter: "ag", ask: standsFor },
  { letter: "t", ask: dated },
  { letter: "aj", ask: value },
  { letter: "ai", ask: superlative },
  { letter: "u", ask: identity },
  { letter: "o", ask: actsOn },
];

const REASON_OR_WAY = /,? (?:because (?!of\b)|by (?:\p{L}+ly )?(?:not )?\p{L}+ing\b)/iu;

/** What stands in the reason or the way is asked for already: only bolds of the main clause are hidden besides. */
const beforeReason = (statement: Statement): Statement => {
  const at = REASON_OR_WAY.exec(statement.text)?.index ?? statement.text.length;
  const bolds = statement.phrase.bolds.filter((bold) => bold.end <= at);
  return { ...statement, phrase: { ...statement.phrase, bolds } };
};

/** One answer each; the others may give a reason, a condition or a consequence that is a whole sentence. */
const NAMES_ONE_THING = /^(?:[opqsuxy]|aa|ac|ad|aj)$/u;
const SECOND = /(?:^|[\s,])(?:and|but) ((?:the|its|an?|it|they|this|each|every) .+)$/iu;

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

/** Questions of one sentence, in groups: the writer takes the first group of which one passes the gates. */
export function* askSentence(phrase: Phrase, defines: boolean): Generator<readonly Asked[]> {
  if (phrase.text.split(" ").length > LONGEST_SENTENCE_WORDS) return;
  const statement = readStatement(phrase, defines);
  for (const pattern of PATTERNS) {
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
