import type { Block, Item, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { isDangling } from "../language/reference.ts";
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

const namedByChild = (item: Sentence): Named | null => {
  const name = withoutStop(phraseOf(item.text).text);
  const [child] = sentencesOf(item.children);
  if (child === undefined || !isNounPhrase(name, LONGEST_NAME_WORDS) || NO_NAME.test(name))
    return null;
  const means = phraseOf(child.text).text;
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

export const writeNamed = (named: Named, place: Place): GateName | null =>
  place.desk.offer(
    {
      kind: "definition",
      rule: "R13",
      direction: "forward",
      prompt: `**${place.owner}** — what is meant by “${named.name}”?`,
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
