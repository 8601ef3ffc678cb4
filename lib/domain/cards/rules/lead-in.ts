import type { Item, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { hasFiniteVerb } from "../language/clause.ts";
import { type Cleaned, lowerFirst } from "../language/clean.ts";
import { mathRuns } from "../language/math-mask.ts";
import { type Phrase, joinPhrases } from "../language/phrase.ts";
import { lastWord, withoutStop } from "../language/words.ts";
import { OPEN_ENDS } from "../words/function-words.ts";
import type { Place } from "../model/place.ts";
import { addGap, breakStory } from "../model/story.ts";
import { hasBrokenMath, phraseOf } from "../point.ts";
import { type Written, claimOf, writeBelow } from "./below.ts";
import { writeClaim } from "./claim.ts";
import { definesByLines, writeDefinition } from "./definition.ts";
import { learnLetters } from "./legend.ts";
import { writeSet } from "./set.ts";
import { formulaOf, plainChildren } from "./shape.ts";
import { type Source, gateOf } from "./statement.ts";

const CONDITION = /^(?:if|when|as|once)\b/iu;

const trimEnd = (phrase: Phrase): Phrase => ({
  ...phrase,
  text: phrase.text.replace(/\s*(?::|…|\.\.\.)$/u, ""),
});

/** "If A is definite" + "the form is positive" → one sentence; a condition gets its comma. */
const joined = (lead: Phrase, child: Phrase): Phrase => {
  const start = trimEnd(lead);
  const needsComma =
    CONDITION.test(start.text) && !start.text.endsWith(",") && !/^then\b/iu.test(child.text);
  const below: Phrase = { text: lowerFirst(child.text), bolds: child.bolds };
  return joinPhrases([start, below], needsComma ? ", " : " ");
};

const OPENS_SENTENCE = /^\P{L}*\p{Lu}|^[\u{F0000}-\u{FFFFF}]/u;

const isFullSentence = (child: Sentence): boolean => {
  const text = withoutStop(phraseOf(child.text).text);
  return hasFiniteVerb(text) && OPENS_SENTENCE.test(text);
};

const announcesList = ({ phrase }: Source): boolean =>
  /\b(?:conditions|properties|steps|reasons|ways)\b.*:$/iu.test(phrase.text);

/** The lead of a set need not be whole, but it must not point elsewhere. */
const setGate = (source: Source, place: Place): GateName | null => {
  const gate = gateOf({ ...source, phrase: trimEnd(source.phrase) }, place);
  return gate === "no-question" ? null : gate;
};

/** "f = argmin … yields": the formula below it holds for this one alone. */
const isPremiseOfFormula = (text: string): boolean =>
  /\b(?:yields|gives|leads to|results in)\s*[:,]?$/iu.test(text) && mathRuns(text).length > 0;

const leave = (
  source: Source,
  children: readonly Item[],
  gate: GateName,
  place: Place,
): Written => {
  place.desk.refuse(source.line, gate, place);
  const story = isPremiseOfFormula(source.phrase.text) ? breakStory(place.story) : place.story;
  writeBelow(children, { ...place, story }, claimOf(source, "lead-in", place));
  return { story: place.story, staysFirst: false };
};

/** A sentence that waits for the lines below it: joined with one, a set of some, or nothing. */
export const writeLeadIn = (
  source: Source,
  children: readonly Item[],
  isFirst: boolean,
  cleaned: Cleaned,
  place: Place,
): Written => {
  const plain = plainChildren(children);
  const [only] = plain;
  if (only === undefined) return leave(source, children, "lead-in", place);
  if (isFirst && definesByConditions(source, children, place)) {
    for (const child of plain) learnLetters(phraseOf(child.text).text, place);
    return { story: place.story, staysFirst: false };
  }
  if (plain.length === 1) return writeWithOne(source, only, children, isFirst, cleaned, place);
  const whole = conditionWithLines(source, plain);
  if (whole !== null) return writeClaim(whole, [], isFirst, cleaned, place);
  if (plain.every(isFullSentence) && !announcesList(source)) {
    const written = leave(source, children, "lead-in", place);
    return { ...written, story: addGap(place.story) };
  }
  const isRecap = cleaned.connectives.includes("recall that");
  const gate = isRecap ? "premise" : (setGate(source, place) ?? writeSet(source, plain, place));
  if (gate !== null) return { ...leave(source, children, gate, place), story: addGap(place.story) };
  writeBelow(
    children.filter((child) => child.type !== "sentence"),
    place,
    claimOf(source, "lead-in", place),
  );
  return { story: addGap(place.story), staysFirst: false };
};

const GOES_ON = /^(?:and|but|so)\b/u;
const COMPLETES = /^(?:without|with|by|for|in|at|on|from|to|as)\b/u;
const MOST_CONSEQUENCES = 3;

/** "and the gradients go backward" with "without vanishing" below it. */
const withCompletion = (child: Sentence): Phrase => {
  const own = phraseOf(child.text);
  const [only, ...others] = plainChildren(child.children).map((one) => phraseOf(one.text));
  const completes = only !== undefined && others.length === 0 && COMPLETES.test(only.text);
  return completes ? joinPhrases([own, only], " ") : own;
};

/** "If it is copied," above "then …" and "and …": one sentence over several lines. */
const conditionWithLines = (source: Source, plain: readonly Sentence[]): Source | null => {
  const { text } = source.phrase;
  const [first, ...others] = plain;
  if (first === undefined || plain.length > MOST_CONSEQUENCES) return null;
  if (!CONDITION.test(text) || !text.endsWith(",") || plain.some((one) => hasBrokenMath(one.text)))
    return null;
  if (!others.every((one) => GOES_ON.test(phraseOf(one.text).text))) return null;
  const phrase = joinPhrases(
    [joined(source.phrase, withCompletion(first)), ...others.map(withCompletion)],
    " ",
  );
  return { ...source, phrase, isLink: false };
};

const definesByConditions = (source: Source, children: readonly Item[], place: Place): boolean =>
  (/\bsatisf(?:y|ies)\b/iu.test(source.phrase.text) || definesByLines(source.phrase.text)) &&
  (writeDefinition(source, children, place)?.cards ?? 0) > 0;

/** "The trace gives the sum of the diagonal:" says all that the formula below says, in words. */
const isWholeBeforeColon = (text: string): boolean => {
  const words = text.replace(/\s*:$/u, "");
  return words !== text && hasFiniteVerb(words) && !OPEN_ENDS.has(lastWord(words));
};

/** One line below: a formula is asked by itself; a text is the rest of the sentence. */
const writeWithOne = (
  source: Source,
  only: Sentence,
  children: readonly Item[],
  isFirst: boolean,
  cleaned: Cleaned,
  place: Place,
): Written => {
  const below = phraseOf(only.text);
  const isFormula = formulaOf(below) !== null && !CONDITION.test(source.phrase.text);
  if (isFormula && isWholeBeforeColon(source.phrase.text)) {
    const before: Source = { ...source, phrase: trimEnd(source.phrase) };
    return writeClaim(before, children, isFirst, cleaned, place);
  }
  if (isFormula || hasBrokenMath(only.text)) return leave(source, children, "lead-in", place);
  const whole: Source = { ...source, phrase: joined(source.phrase, below), isLink: false };
  const written = writeClaim(whole, only.children, isFirst, cleaned, place);
  writeBelow(
    children.filter((child) => child !== only),
    place,
    claimOf(whole, "statement", place),
  );
  return written;
};
