import type { Block } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { lowerFirst, opensWithThirdPerson } from "../language/clean.ts";
import { maskMath } from "../language/math-mask.ts";
import { isPlural } from "../language/token.ts";
import { allStems } from "../language/stems.ts";
import { PREPOSITIONS } from "../words/function-words.ts";
import {
  bare,
  countWords,
  lastWord,
  upperFirst,
  withStop,
  withoutStop,
  wordsOf,
} from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, phraseOf } from "../point.ts";
import { isNounPhrase, sentencesOf } from "./shape.ts";
import type { Named } from "./named-items.ts";

const MOST_KINDS = 5;
const LONGEST_KIND_WORDS = 8;
const LONGEST_LIST_NAME_WORDS = 5;
const GLOSSARY =
  /^(?:(?:key |basic |important )?(?:terms?|terminology|definitions?|glossary|vocabulary|concepts?|words)|recap|overview|summary|basics|background|introduction)$/iu;
const REASONS_LIST =
  /\b(?:causes?|reasons?|effects?|consequences?|results?|benefits?|advantages?|disadvantages?|drawbacks?|problems?|issues?|challenges?|evidence|factors?|implications?|motivations?|limitations?|strengths?|weaknesses?|origins?)$/iu;

/** "Causes" and "Terms" are names of lists, not of things: the heading above them is what they belong to. */
const ownerOf = (place: Place): { name: string; list: string } => {
  const { owner, steps, scope } = place;
  const above = maskMath(scope.path.at(-2) ?? "");
  if (owner !== scope.name || above === "") return { name: owner, list: steps.at(-1) ?? "" };
  if (GLOSSARY.test(owner)) return { name: above, list: "" };
  return REASONS_LIST.test(owner)
    ? { name: above, list: owner }
    : { name: owner, list: steps.at(-1) ?? "" };
};

/** The name of the list that the item stands in: "Thread" (Benefits), or "Process states" under "Process". */
const listOf = (name: string, found: string): string => {
  const list = withoutStop(found);
  const fits = list !== "" && list !== name && countWords(list) <= LONGEST_LIST_NAME_WORDS;
  if (!fits || /[()?:]/u.test(list)) return `**${name}**`;
  const named = allStems(list);
  return [...allStems(name)].every((one) => named.has(one))
    ? `**${list}**`
    : `**${name}** (${list})`;
};

/** "Holds the enzymes", but not "Folds of the membrane". */
const opensWithVerb = (means: string): boolean => {
  const [first = "", next = ""] = wordsOf(means).map(bare);
  return opensWithThirdPerson(first, next);
};

/** "Iterative": what it is, not what it does. */
const QUALITY = /^\p{L}+(?:ive|ous|ed|al|ic|able|ible|less|ful)$/iu;
const NEEDS = /^(require|need)s? (?!to\b)/iu;

/** "Inner membrane: holds the enzymes …" tells what the thing does; "Bad harvests: bread prices rose" explains a cause. */
const askItem = (named: Named, place: Place): { prompt: string; answer: string } => {
  const { name, list } = ownerOf(place);
  const where = listOf(name, list);
  const answer = upperFirst(withStop(named.means));
  const need = NEEDS.exec(named.means);
  if (need !== null) {
    const does = isPlural(named.name) && !/^\p{L}{3,}ing\b/u.test(named.name) ? "do" : "does";
    const verb = (need[1] ?? "").toLowerCase();
    return {
      prompt: `${where} — what ${does} “${named.name}” ${verb}?`,
      answer: upperFirst(withStop(named.means.slice(need[0].length))),
    };
  }
  if (opensWithVerb(named.means) && !isPlural(named.name) && !QUALITY.test(named.name)) {
    const does = `what does “${named.name}” do?`;
    return { prompt: `${where} — ${does}`, answer: `It ${lowerFirst(answer)}` };
  }
  const isUse = /^for (?!example|instance|each|every|all|any)\b/iu.test(named.means);
  if (isUse && !/[,;]|\b(?:is|are)\b/u.test(named.means)) {
    const what = `what ${isPlural(named.name) ? "are" : "is"} “${named.name}” for?`;
    return { prompt: `${where} — ${what}`, answer: upperFirst(answer.replace(/^for /iu, "")) };
  }
  const explains = REASONS_LIST.test(withoutStop(list));
  return explains
    ? { prompt: `${where} — explain “${named.name}”.`, answer }
    : { prompt: `${where} — what is meant by “${named.name}”?`, answer };
};

/** "When does it end?" above "Timeout": the items are events, and what stands below them is what is done then. */
const listsEvents = (place: Place): boolean =>
  /^when\b.*\?$/iu.test(place.claim?.phrase.text ?? place.steps.at(-1) ?? "");

/** "LS : O(n²)" below "Speed" of "LS vs DV": one of several values of what is compared. */
const isOneOfSeveral = ({ name, means }: Named): boolean =>
  /\bvs\b/iu.test(name) || /^\p{Lu}[\p{L}-]*(?: \p{L}+)? : /u.test(means);

/** "Clock speed : the GPU is lower" below "GPU vs CPU": a measure of the comparison, no term. */
const isMeasure = ({ name, means }: Named, place: Place): boolean => {
  const compared = [place.owner, place.steps.at(-1) ?? ""].find((one) => /\bvs\b/iu.test(one));
  if (compared === undefined || sidesNamed(compared, name)) return false;
  return !NOUN_FIRST.test(means);
};

const NOUN_FIRST =
  /^(?:an?|the|any|every|each) (?:\p{L}+ ){1,4}(?:of|that|which|where|who|with|for)\b/iu;

const sidesNamed = (compared: string, name: string): boolean =>
  [...allStems(name)].some((one) => allStems(compared).has(one)) && !/^vs\b/iu.test(compared);

export const writeNamed = (named: Named, place: Place): GateName | null => {
  if (PREPOSITIONS.has(lastWord(named.name).toLowerCase())) return "fragment-answer";
  const isInstance = place.label === "eg" && !NOUN_FIRST.test(named.means);
  if (listsEvents(place) || isInstance || isMeasure(named, place)) return "no-question";
  return isOneOfSeveral(named) ? "fragment-answer" : offerNamed(named, place);
};

const offerNamed = (named: Named, place: Place): GateName | null =>
  place.desk.offer(
    {
      kind: "definition",
      rule: "R13",
      direction: "forward",
      ...askItem(named, place),
      line: named.line,
      withSide: false,
      withStory: false,
    },
    place,
  );

/** Labels of lists that are a whole: all of it is asked. */
export const PARTS =
  /^(?:components?|parts?|elements?|stages?|phases?|layers?|levels?|pillars?|categories|classes|modes?|ingredients|requirements?|criteria|principles?|dimensions|states|operations|conditions)$/iu;

/** "KKT Conditions" above "Conditions)". */
const namesList = (owner: string, name: string): boolean =>
  [...allStems(name)].some((one) => allStems(owner).has(one));

/** "Components)" above two to five names: Name the components. True if it is asked. */
export const writeParts = (block: Block, name: string, place: Place): boolean => {
  const items = sentencesOf(block.children);
  const names = items.map((item) => withoutStop(phraseOf(item.text).text));
  const isList =
    names.length >= 2 && names.length <= MOST_KINDS && items.length === block.children.length;
  if (!isList || names.some((one) => !isNounPhrase(one, LONGEST_KIND_WORDS))) return false;
  if (items.some((item) => hasBrokenMath(item.text))) return false;
  const gate = place.desk.offer(
    {
      kind: "set",
      rule: "R13",
      direction: "parts",
      prompt: namesList(place.owner, name)
        ? `Name the **${place.owner}** (${names.length}).`
        : `Name the ${names.length} ${name.toLowerCase()} of **${place.owner}**.`,
      answer: names.map((one, index) => `(${index + 1}) ${one}`).join("; "),
      line: block.own.start.line,
      withSide: false,
      withStory: false,
    },
    place,
  );
  return gate === null;
};

/** R13. Which kinds are there? Two to five names. */
export const writeKinds = (block: Block, place: Place): GateName | null => {
  const items = sentencesOf(block.children);
  const names = items.map((item) => withoutStop(phraseOf(item.text).text));
  if (names.length === 0) return "empty";
  if (names.length > MOST_KINDS) return "too-many-items";
  if (names.length < 2) return "example-list";
  if (names.some((name) => !isNounPhrase(name, LONGEST_KIND_WORDS))) return "not-parallel";
  return place.desk.offer(
    {
      kind: "set",
      rule: "R13",
      direction: "forward",
      prompt: `Which ${names.length} types of **${place.owner}** are there?`,
      answer: names.map((name, index) => `(${index + 1}) ${name}`).join("; "),
      line: block.own.start.line,
      withSide: false,
      withStory: false,
    },
    place,
  );
};
