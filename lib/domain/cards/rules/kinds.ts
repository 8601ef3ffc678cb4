import type { Block, Item, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { isDangling } from "../language/reference.ts";
import { lowerFirst, opensWithThirdPerson } from "../language/clean.ts";
import { mathRuns, maskMath, texOf } from "../language/math-mask.ts";
import { hasRelation } from "../tex/equation.ts";
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
import { isPremise } from "../language/premise.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, phraseOf } from "../point.ts";
import { legendOf } from "./legend.ts";
import { isLegend, isNounPhrase, sentencesOf } from "./shape.ts";

const LONGEST_NAME_WORDS = 6;
const LONGEST_KIND_WORDS = 8;
const SHORTEST_CHILD_WORDS = 6;
const MOST_KINDS = 5;

export interface Named {
  readonly name: string;
  readonly means: string;
  readonly line: number;
  /** The line whose text is the meaning; the item's own if it stands behind `:`. */
  readonly child: Sentence | null;
}

const GLOSSED = /^(\p{Lu}[^:.?!]{0,50}?)\s*:\s+(.+)$/u;
/** "**Atomicity** – all or nothing": a dash behind a name; a short one only behind bold. */
const DASHED = /^(\p{Lu}[^:.?!]{1,50}?)\s+[–—-]\s+(.+)$/u;
const HAS_DASH = /\s[–—-]\s/u;
/** "Vanishing : most of the time" tells how often, not what. */
const HOW_OFTEN =
  /^(?:most|much|some|all|half|part) of the\b|^(?:\p{L}+ly|often|always|never|sometimes|seldom|mostly|yes|no)\b[, ]/iu;
const NO_NAME =
  /^(?:(?:first|second|third|fourth|last|next|advantages?|disadvantages?|drawbacks?|pros?|cons?|benefits?|objective|purpose|usage|\p{L}+ \d+(?: to \d+)?)$|\p{L}+ \d\)|the|this|these|it|we|one|there|in|on|for|difference|case|step|example|settings?|note|definition|remark|fact|observation|formula|proof|summary|idea|goal|rule of thumb|rules of thumb|caveat|warning|remark|hint|tip|result)(?!\p{L})/u;

/** "The learner is given X": what it is given says not yet what it does. */
const ONLY_GIVEN = /^(?:the |an? )?[^,]{2,60}? (?:is|are) given\b/iu;
const ASKED_FOR =
  /\b(?:must|has to|have to|should|is asked|are asked|needs? to|predicts?|finds?|returns?)\b/iu;

/** The first line below the name; where it only gives the input, the line behind it belongs to it. */
const meaningBelow = (item: Sentence, child: Sentence): string | null => {
  const means = phraseOf(child.text).text;
  if (!ONLY_GIVEN.test(means) || ASKED_FOR.test(means)) return means;
  const next = sentencesOf(item.children)[1];
  if (next === undefined || hasBrokenMath(next.text)) return null;
  const then = phraseOf(next.text).text;
  return ASKED_FOR.test(then) && !isDangling(then, means)
    ? `${withStop(means)} ${withStop(then)}`
    : null;
};

const namedByChild = (item: Sentence): Named | null => {
  const [child] = sentencesOf(item.children);
  if (child === undefined) return null;
  const name = withoutStop(phraseOf(item.text).text);
  if (!isNounPhrase(name, LONGEST_NAME_WORDS) || NO_NAME.test(name.toLowerCase())) return null;
  if (mathRuns(name).some((run) => hasRelation(texOf(run)))) return null;
  const below = meaningBelow(item, child);
  if (below === null) return null;
  const legend = legendOf([...child.children, ...item.children]);
  const means = legend === "" ? below : `${withoutStop(below)}, ${legend}`;
  if (hasBrokenMath(child.text) || /[:…,]$|\.\.\.$/u.test(means)) return null;
  if (
    countWords(means) < SHORTEST_CHILD_WORDS ||
    isPremise(means) ||
    isLegend(means) ||
    isDangling(means)
  )
    return null;
  return { name, means, line: item.own.start.line, child };
};

/** `Term : text` on one line. */
const namedByColon = (item: Sentence): Named | null => {
  const { text, bolds } = phraseOf(item.text);
  const dashed = HAS_DASH.test(text) ? DASHED.exec(text) : null;
  const isLongDash = dashed !== null && /\s[–—]\s/u.test(text);
  const isBold =
    dashed !== null && bolds[0]?.start === 0 && bolds[0].end >= (dashed[1] ?? "").length;
  const found = isBold || isLongDash ? dashed : text.includes(":") ? GLOSSED.exec(text) : null;
  if (found === null || hasBrokenMath(item.text)) return null;
  const [, name = "", means = ""] = found;
  if (
    countWords(name) > LONGEST_NAME_WORDS ||
    countWords(means) < 4 ||
    HOW_OFTEN.test(means) ||
    NO_NAME.test(name.toLowerCase()) ||
    isDangling(means)
  )
    return null;
  if (/[\u{F0000}-\u{FFFFF}]/u.test(name) || !isNounPhrase(name, LONGEST_NAME_WORDS)) return null;
  return { name, means, line: item.own.start.line, child: null };
};

/** "**Postal Rule** : a letter takes effect when it is posted": bold and colon tell a term, even alone. */
const isBoldFirst = (items: readonly Item[], only: Named): boolean =>
  sentencesOf(items).some((item) => {
    const [bold] = phraseOf(item.text).bolds;
    const isOnly = item.own.start.line === only.line;
    return isOnly && bold?.start === 0 && bold.end >= only.name.length;
  });

/** R13. The items of a list that are names with a description, if at least two of them are. */
export const namedItems = (items: readonly Item[]): ReadonlyMap<Item, Named> => {
  const found = new Map<Item, Named>();
  for (const item of sentencesOf(items)) {
    const named = namedByChild(item) ?? namedByColon(item);
    if (named !== null) found.set(item, named);
  }
  const [only] = found.values();
  const isBoldTerm = only !== undefined && only.child === null && isBoldFirst(items, only);
  return found.size >= 2 || isBoldTerm ? found : new Map();
};

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
