import { countWords, firstWord } from "../language/words.ts";
import { contentStems } from "../language/stems.ts";
import { NOT_ASKABLE } from "../words/not-askable.ts";
import { ASKABLE, FINITE_THIRD, baseForm } from "../words/verbs.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
  doesOf,
} from "./statement.ts";

const REFERS: ReadonlySet<string> = new Set(
  `
    refers to, corresponds to, leads to, converges to, depends on, consists of, results in,
    tells us, stands for, belongs to, originates from, results from, derives from, maps to,
    evaluates to, simplifies to, reduces to, amounts to, boils down to, relies on, rests on,
    builds on, focuses on, deals with, starts with, ends with, aims at, differs by,
    increases with, decreases with, grows with, varies with, rises with, scales with, sums to,
    adds up to, forms from, consists in`
    .split(",")
    .map((verb) => verb.trim()),
);
/** "refers", "depends": what these ask for stands behind the word that follows them. */
const REFERRING: ReadonlySet<string> = new Set([...REFERS].map(firstWord));
const LONGEST_OBJECT_WORDS = 30;

/** "exports three ions and imports two": the second verb is no part of what the first acts on. */
const hasSecondVerb = (object: string): boolean =>
  [...object.matchAll(/\b(?:and|or|but) (?:then |also |thus |\p{L}+ly )?(\p{L}+)/gu)].some(
    ([, word = ""]) => FINITE_THIRD.has(word.toLowerCase()),
  );

const canAnswer = (object: string): boolean =>
  countWords(object) >= 2 &&
  !/^us\b/iu.test(object) &&
  countWords(object) <= LONGEST_OBJECT_WORDS &&
  !/^(?:that|to|not|only (?!on\b)|it|them|by|in|on|from|with|for|of|at|about|no|the ones?)\b/iu.test(
    object,
  ) &&
  !/, (?:and|so|yet|while|whereas) |(?<!\b(?:all|nothing|anything)) but /iu.test(object) &&
  !/^(?:\p{L}+ ){1,2}where\b/u.test(object) &&
  !hasSecondVerb(object) &&
  !/\b(?:because|if|when|whereas|unless)\b/iu.test(object);

/** "Most applications involve": which, nothing says. */
const SOME_THINGS = /^(?:most|many|some|several|few) \p{L}+$/iu;

/** Pattern o. "S gives O": What does S give? */
export const gives: Pattern = ({ clause, lead }) => {
  if (clause === null || !isAskableSubject(clause.subject)) return NOTHING;
  if (lead === "" && SOME_THINGS.test(clause.subject)) return NOTHING;
  const third = clause.kind === "third" && ASKABLE.has(clause.verb);
  const base = clause.kind === "base" && ASKABLE.has(`${clause.verb}s`);
  if (!(third || base) || !canAnswer(clause.rest)) return NOTHING;
  const does = doesOf(clause);
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  const words = `what ${does} ${inside(clause.subject)} ${adverb}${baseForm(clause.verb)}`;
  return [asked("question", "o", question(lead, words), answered(clause.rest))];
};

const LONGEST_PLAIN_OBJECT_WORDS = 14;
/** "grabs the bandwidth faster": how, not what. */
const COMPARES = /\b(?:faster|slower|better|worse|more|less|earlier|later|sooner|longer)$/iu;

/** Pattern o for every other verb that takes an object: "A counter-offer destroys the offer." */
export const actsOn: Pattern = ({ clause, lead }) => {
  if (clause === null || clause.kind !== "third" || NOT_ASKABLE.has(clause.verb)) return NOTHING;
  if (!isAskableSubject(clause.subject) || contentStems(clause.subject).size === 0) return NOTHING;
  const object = clause.rest;
  const opens =
    /^(?:an?|the|its|their|all|every|each|many|most|some|both|one|two|three|no|new) /iu.test(
      object,
    );
  if (COMPARES.test(object)) return NOTHING;
  if (!opens || !canAnswer(object) || countWords(object) > LONGEST_PLAIN_OBJECT_WORDS)
    return NOTHING;
  if (
    /,|\b(?:that|which|by|from|into|to|so|than|as|through|via|across|along|during|toward|towards|mainly|mostly)\b/iu.test(
      object,
    )
  )
    return NOTHING;
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  const words = `what ${doesOf(clause)} ${inside(clause.subject)} ${adverb}${baseForm(clause.verb)}`;
  return [asked("question", "o", question(lead, words), answered(object))];
};

const ONLY_ON = /^(?:only|solely|exclusively) on /iu;

/** Pattern p. "S refers to O", "S depends on O", "S tells us O". */
export const refersTo: Pattern = ({ clause, lead }) => {
  if (clause === null) return NOTHING;
  const singular = clause.kind === "base" ? `${clause.verb}s` : clause.verb;
  if (!REFERRING.has(singular) || !isAskableSubject(clause.subject)) return NOTHING;
  const [next = "", ...others] = clause.rest.replace(ONLY_ON, "on ").split(" ");
  const object = `${ONLY_ON.test(clause.rest) ? "only on " : ""}${others.join(" ")}`;
  if (!REFERS.has(`${singular} ${next}`) || !canAnswer(object)) return NOTHING;
  const does = doesOf(clause);
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  const words = `what ${does} ${inside(clause.subject)} ${adverb}${baseForm(clause.verb)} ${next}`;
  return [asked("question", "p", question(lead, words), answered(object))];
};

const TENDS_OR_NEEDS = /^(?:learn|need|require|rely|tend|assume|use|exploit)$/u;

/** Pattern q. "S tend to have O": What do S tend to have? */
export const tendTo: Pattern = ({ clause, lead }) => {
  if (clause === null || clause.kind !== "base" || !isAskableSubject(clause.subject))
    return NOTHING;
  if (!TENDS_OR_NEEDS.test(clause.verb)) return NOTHING;
  const found = /^(on |to (?:have|be|learn|need|produce|give|require) |to )?(.+)$/iu.exec(
    clause.rest,
  );
  const [, between = "", object = ""] = found ?? [];
  if (!canAnswer(object)) return NOTHING;
  const does = "do";
  const isInfinitive = between === "to ";
  const tail = isInfinitive ? "to do" : between.trim();
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  const words = `what ${does} ${inside(clause.subject)} ${adverb}${clause.verb} ${tail}`.trim();
  return [
    asked("question", "q", question(lead, words), answered(isInfinitive ? `to ${object}` : object)),
  ];
};
