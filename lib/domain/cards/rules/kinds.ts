import type { Block, Item, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { isDangling } from "../language/reference.ts";
import { allStems } from "../language/stems.ts";
import { countWords, upperFirst, withStop, withoutStop } from "../language/words.ts";
import { isPremise } from "../language/premise.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, phraseOf } from "../point.ts";
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

const GLOSSED = /^(\p{Lu}[^:.?!]{1,50}?)\s+:\s+(.+)$/u;
const NO_NAME =
  /^(?:the|this|these|it|we|one|there|in|on|for|difference|case|step|example|settings?|note)\b/iu;

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
  const name = withoutStop(phraseOf(item.text).text);
  const [child] = sentencesOf(item.children);
  if (child === undefined || !isNounPhrase(name, LONGEST_NAME_WORDS) || NO_NAME.test(name))
    return null;
  const means = meaningBelow(item, child);
  if (means === null) return null;
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
  const found = GLOSSED.exec(phraseOf(item.text).text);
  if (found === null || hasBrokenMath(item.text)) return null;
  const [, name = "", means = ""] = found;
  if (
    countWords(name) > LONGEST_NAME_WORDS ||
    countWords(means) < 4 ||
    NO_NAME.test(name) ||
    isDangling(means)
  )
    return null;
  if (/[\u{F0000}-\u{FFFFF}]/u.test(name) || !isNounPhrase(name, LONGEST_NAME_WORDS)) return null;
  return { name, means, line: item.own.start.line, child: null };
};

/** R13. The items of a list that are names with a description, if at least two of them are. */
export const namedItems = (items: readonly Item[]): ReadonlyMap<Item, Named> => {
  const found = new Map<Item, Named>();
  for (const item of sentencesOf(items)) {
    const named = namedByChild(item) ?? namedByColon(item);
    if (named !== null) found.set(item, named);
  }
  return found.size >= 2 ? found : new Map();
};

const LONGEST_LIST_NAME_WORDS = 5;

/** The name of the list that the item stands in: "Thread" (Benefits), or "Process states" under "Process". */
const listOf = ({ steps, owner }: Place): string => {
  const last = withoutStop(steps.at(-1) ?? "");
  const fits = last !== "" && last !== owner && countWords(last) <= LONGEST_LIST_NAME_WORDS;
  if (!fits || /[()?:]/u.test(last)) return `**${owner}**`;
  const named = allStems(last);
  return [...allStems(owner)].every((one) => named.has(one))
    ? `**${last}**`
    : `**${owner}** (${last})`;
};

export const writeNamed = (named: Named, place: Place): GateName | null =>
  place.desk.offer(
    {
      kind: "definition",
      rule: "R13",
      direction: "forward",
      prompt: `${listOf(place)} — what is meant by “${named.name}”?`,
      answer: upperFirst(withStop(named.means)),
      line: named.line,
      withSide: false,
      withStory: false,
    },
    place,
  );

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
