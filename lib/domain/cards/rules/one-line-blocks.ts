import type { Block, Canonical } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { hasDefiniteWithoutAntecedent, isDangling } from "../language/reference.ts";
import { parseClause } from "../language/clause.ts";
import { allStems, contentStems } from "../language/stems.ts";
import { countWords, lastWord, upperFirst, withStop, withoutStop } from "../language/words.ts";
import { cleanSentence, nameSubject } from "../language/clean.ts";
import type { Phrase } from "../language/phrase.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, isOnlyLink, phraseOf } from "../point.ts";
import { withLinesBelow } from "./goes-on.ts";
import { isLegend, isLeadIn, sentencesOf } from "./shape.ts";

const MOST_ITEMS = 4;
const LONGEST_LIST_WORDS = 40;
const LONGEST_THREE_WORDS = 30;
const NO_ITEM =
  /^(?:(?:in|for|with) [^,]+, )?we (?!can\b)|^(?:recall|suppose|we use|how|let|consider|assume|for example|step)\b|\?$/iu;

/** "Training is a linear regression, so": the rest stands below. */
const BREAKS_OFF = /\b(?:so|and|or|but|because|that|with|by|of|when|if)$/iu;

type Ask = (name: string, count: number) => string;

const counted =
  (word: string): Ask =>
  (name, count) =>
    count === 1
      ? `What is the ${word} of **${name}**?`
      : `What are the ${word}s of **${name}**? (${count})`;

const DEED =
  /\b(?:algorithms?|methods?|procedures?|problems?|tests?|tasks?|training|machines?|models?|networks?|games?|strategy|strategies|plans?|descent|search|approach|approaches|techniques?|principles?|projects?|\p{L}+(?:ing|isation|ization|ment))$/iu;

/** A method or a task has an objective; a distribution, a theory or a device has a purpose. */
const isDeed = (name: string): boolean => DEED.test(name.replace(/\s*\([^)]*\)/gu, "").trim());

const ASKS: Readonly<Partial<Record<Canonical, Ask>>> = {
  meaning: (name, count) =>
    `What is the meaning of **${name}**?${count > 1 ? ` (${count} points)` : ""}`,
  usage: (name, count) => `What is **${name}** used for?${count > 1 ? ` (${count} uses)` : ""}`,
  goal: (name) => `What is the ${isDeed(name) ? "objective" : "purpose"} of **${name}**?`,
  need: (name) => `Why is **${name}** needed?`,
  adv: counted("advantage"),
  drw: counted("drawback"),
};

/** "Interpretation)" tells how to read the thing, not what its name means. */
const askReading: Ask = (name, count) =>
  `What is the interpretation of **${name}**?${count > 1 ? ` (${count} points)` : ""}`;

export const isOneLineLabel = (label: Canonical): boolean => ASKS[label] !== undefined;

const NO_TERM =
  /^(?:(?:\p{L}+ )?properties|objectives?|settings?|results?|cases?|ideation|conventions?|problems?|solutions?|overview|introduction|summary|notation|remarks?|model|analysis|derivation)$/iu;

/** "The Dirac Distribution and Empirical Distribution": two things, each with a use of its own. */
const isTwoTerms = (name: string): boolean => {
  const sides = name.split(/\s+(?:and|&)\s+/iu);
  return sides.length > 1 && sides.some((side) => countWords(side) > 1);
};

/** A real term: short, one thing, no equation, no comparison, no gerund heading. */
const isTermName = (name: string): boolean =>
  countWords(name) <= 8 &&
  name !== "" &&
  !isTwoTerms(name) &&
  !/=|\bvs\b|\?/iu.test(name) &&
  !NO_TERM.test(name) &&
  !/^(?:deriving|calculating|computing|solving|finding|handling|trading|proving|optimizing|building|the (?:limit|difference)|how|why|what|when)\b/iu.test(
    name,
  );

/** "The variance gives a measure of …" says of the variance: "A measure of …". */
const withoutOwner = (text: string, place: Place): string => {
  const clause = parseClause(text);
  if (
    clause === null ||
    !/^(?:is|gives|provides|denotes|represents|means|refers|measures|tells|describes|expresses|indicates)$/u.test(
      clause.verb,
    )
  )
    return text;
  const [subject, owner] = [contentStems(clause.subject), contentStems(place.title)];
  const isOwner = subject.size > 0 && [...subject].every((one) => owner.has(one));
  const rest = clause.rest.replace(/^(?:to|us) /iu, "");
  return isOwner && /^(?:an?|the|how|what|whether)\b/iu.test(rest) ? upperFirst(rest) : text;
};

const USED =
  /^(?:be )?(?:also |often |widely |mainly |commonly )?(?:used|useful|essential|effective|suitable|helpful|applied) (for|to) (.+)$/u;

/** "Pooling is essential for handling inputs" under a use: "Handling inputs". */
const useOf = (text: string, place: Place): string => {
  const clause = parseClause(text);
  const [, word = "", use = ""] = clause === null ? [] : (USED.exec(clause.rest) ?? []);
  const [subject, owner] = [contentStems(clause?.subject ?? ""), contentStems(place.title)];
  const isOwner = subject.size > 0 && [...subject].every((one) => owner.has(one));
  if (!isOwner || use === "" || /\b(?:when|if)\b/iu.test(use)) return text;
  return upperFirst(word.toLowerCase() === "for" ? use : `${word} ${use}`);
};

/** The question has just named the thing: "It needs …" is about it. */
const keepIt = (phrase: Phrase, name: string): Phrase => {
  const named = nameSubject(phrase, name);
  return /^It\b/u.test(phrase.text) && !isDangling(named.text) ? phrase : named;
};

const itemsOf = (block: Block, place: Place): string[] | GateName => {
  const own = block.inline === undefined ? [] : [block.inline];
  const below = sentencesOf(block.children).filter((child) => !isLegend(child.text.text));
  if (below.some((child) => isLeadIn(phraseOf(child.text).text, child.children))) return "lead-in";
  const inlines = [...own, ...below.map((child) => child.text)].filter(
    (inline) => inline.text !== "",
  );
  if (inlines.some(hasBrokenMath)) return "math-unbalanced";
  if (inlines.some(isOnlyLink)) return "only-link";
  const goesOn = new Map(below.map((child) => [child.text, child.children]));
  return inlines.map((inline, index) => {
    const { phrase } = cleanSentence(phraseOf(inline));
    const said = (index === 0 ? keepIt(phrase, place.owner) : phrase).text;
    const text = withLinesBelow(said, goesOn.get(inline) ?? []);
    if (block.label === "usage") return useOf(text, place);
    return block.label === "meaning" ? withoutOwner(text, place) : text;
  });
};

const stopItems = (items: readonly string[]): GateName | null => {
  if (items.length === 0) return "empty";
  if (items.length > MOST_ITEMS) return "too-many-items";
  if (items.length > 1 && countWords(items.join(" ")) > LONGEST_LIST_WORDS)
    return "answer-too-long";
  if (items.some((item) => NO_ITEM.test(item))) return "no-question";
  if (items.some((item) => BREAKS_OFF.test(withoutStop(item)))) return "fragment-answer";
  if (
    items.some((item) => /^[\u{F0000}-\u{FFFFF}]+$/u.test(withoutStop(item)) || /\s:\s/u.test(item))
  )
    return "no-question";
  if (items.some((item, index) => isDangling(index === 0 ? item.replace(/^It /u, "X ") : item)))
    return "dangling-reference";
  // "X is used when …" tells when, not what for: its own pattern asks it better.
  if (items.some((item) => /\bused\b.*\b(?:when|if)\b/iu.test(item))) return "no-question";
  if (items.length > 2 && countWords(items.join(" ")) > LONGEST_THREE_WORDS)
    return "answer-too-long";
  return items.some((item) => hasDefiniteWithoutAntecedent(item, ""))
    ? "definite-without-antecedent"
    : null;
};

const LONGEST_EMPTY_WORDS = 5;

/** "Mixtures of Distributions: combining multiple distributions": a few words that end in the term's own. */
const restates = (items: readonly string[], place: Place): boolean => {
  const [only = "", ...others] = items;
  if (others.length > 0 || countWords(only) > LONGEST_EMPTY_WORDS) return false;
  const last = [...allStems(lastWord(withoutStop(only)))][0];
  return last !== undefined && allStems(place.title).has(last);
};

/** "Carrying out the sum tells us the form": what a deed brings, no use of the thing. */
const tellsWhatItGives = (text: string): boolean =>
  /^\p{L}+ing\b/u.test(text) &&
  /^(?:tells|gives|shows|yields)$/u.test(parseClause(text)?.verb ?? "");

/** R12. Meaning, use, objective, need, advantage and drawback of the concept, one to four lines. */
export const writeOneLine = (block: Block, place: Place): GateName | null => {
  const ask = ASKS[block.label];
  if (ask === undefined) return "no-question";
  if (!isTermName(place.owner)) return "no-term";
  if (!place.isTop) return "no-term";
  const items = itemsOf(block, place);
  if (typeof items === "string") return items;
  const isReading = block.label === "meaning" && /^interpret/iu.test(block.found);
  if (block.label === "usage" && items.some(tellsWhatItGives)) return "no-question";
  const gate = stopItems(items) ?? (restates(items, place) ? "leak" : null);
  if (gate !== null) return gate;
  const answer =
    items.length === 1
      ? withStop(upperFirst(items[0] ?? ""))
      : items.map((item, index) => `(${index + 1}) ${withStop(upperFirst(item))}`).join(" ");
  return place.desk.offer(
    {
      kind: "question",
      rule: "R12",
      direction: block.label,
      prompt: (isReading ? askReading : ask)(place.owner, items.length),
      answer,
      line: block.own.start.line,
      withSide: false,
      withStory: false,
    },
    place,
  );
};
