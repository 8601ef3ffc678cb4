import type { Block, Canonical } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { hasDefiniteWithoutAntecedent, isDangling } from "../language/reference.ts";
import { countWords, upperFirst, withStop, withoutStop } from "../language/words.ts";
import { cleanSentence, nameSubject } from "../language/clean.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, isOnlyLink, phraseOf } from "../point.ts";
import { isLegend, isLeadIn, sentencesOf } from "./shape.ts";

const MOST_ITEMS = 4;
const LONGEST_LIST_WORDS = 40;
const NO_ITEM =
  /^(?:(?:in|for|with) [^,]+, )?we (?!can\b)|^(?:recall|suppose|we use|how|let|consider|assume|for example|step)\b|\?$/iu;

type Ask = (name: string, count: number) => string;

const counted =
  (word: string): Ask =>
  (name, count) =>
    count === 1
      ? `What is the ${word} of **${name}**?`
      : `What are the ${word}s of **${name}**? (${count})`;

const ASKS: Readonly<Partial<Record<Canonical, Ask>>> = {
  meaning: (name, count) =>
    `What is the meaning of **${name}**?${count > 1 ? ` (${count} points)` : ""}`,
  usage: (name, count) => `What is **${name}** used for?${count > 1 ? ` (${count} uses)` : ""}`,
  goal: (name) => `What is the objective of **${name}**?`,
  need: (name) => `Why is **${name}** needed?`,
  adv: counted("advantage"),
  drw: counted("drawback"),
};

export const isOneLineLabel = (label: Canonical): boolean => ASKS[label] !== undefined;

const NO_TERM =
  /^(?:objectives?|settings?|results?|cases?|ideation|conventions?|problems?|solutions?|overview|introduction|summary|notation|remarks?|model|analysis|derivation)$/iu;

/** A real term: short, no equation, no comparison, no gerund heading. */
const isTermName = (name: string): boolean =>
  countWords(name) <= 8 &&
  name !== "" &&
  !/=|\bvs\b|\?/iu.test(name) &&
  !NO_TERM.test(name) &&
  !/^(?:deriving|calculating|computing|solving|finding|handling|trading|proving|optimizing|building|the (?:limit|difference)|how|why|what|when)\b/iu.test(
    name,
  );

const itemsOf = (block: Block, place: Place): string[] | GateName => {
  const own = block.inline === undefined ? [] : [block.inline];
  const below = sentencesOf(block.children).filter((child) => !isLegend(child.text.text));
  if (below.some((child) => isLeadIn(phraseOf(child.text).text, child.children))) return "lead-in";
  const inlines = [...own, ...below.map((child) => child.text)].filter(
    (inline) => inline.text !== "",
  );
  if (inlines.some(hasBrokenMath)) return "math-unbalanced";
  if (inlines.some(isOnlyLink)) return "only-link";
  return inlines.map((inline, index) => {
    const { phrase } = cleanSentence(phraseOf(inline));
    return (index === 0 ? nameSubject(phrase, place.owner) : phrase).text;
  });
};

const stopItems = (items: readonly string[]): GateName | null => {
  if (items.length === 0) return "empty";
  if (items.length > MOST_ITEMS) return "too-many-items";
  if (items.length > 1 && countWords(items.join(" ")) > LONGEST_LIST_WORDS)
    return "answer-too-long";
  if (items.some((item) => NO_ITEM.test(item))) return "no-question";
  if (
    items.some((item) => /^[\u{F0000}-\u{FFFFF}]+$/u.test(withoutStop(item)) || /\s:\s/u.test(item))
  )
    return "no-question";
  if (items.some((item) => isDangling(item))) return "dangling-reference";
  // "X is used when …" tells when, not what for: its own pattern asks it better.
  if (items.some((item) => /\bused\b.*\b(?:when|if)\b/iu.test(item))) return "no-question";
  return items.some((item) => hasDefiniteWithoutAntecedent(item, ""))
    ? "definite-without-antecedent"
    : null;
};

/** R12. Meaning, use, objective, need, advantage and drawback of the concept, one to four lines. */
export const writeOneLine = (block: Block, place: Place): GateName | null => {
  const ask = ASKS[block.label];
  if (ask === undefined) return "no-question";
  if (!isTermName(place.owner)) return "no-term";
  if (!place.isTop) return "no-term";
  const items = itemsOf(block, place);
  if (typeof items === "string") return items;
  const gate = stopItems(items);
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
      prompt: ask(place.owner, items.length),
      answer,
      line: block.own.start.line,
      withSide: false,
      withStory: false,
    },
    place,
  );
};
