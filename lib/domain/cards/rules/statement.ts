import type { Asked } from "../patterns/statement.ts";
import { askSentence } from "../patterns/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { lowerFirst } from "../language/clean.ts";
import { sentenceGate } from "../gates/sentence-gates.ts";
import type { Phrase } from "../language/phrase.ts";
import type { Place } from "../model/place.ts";
import { hasPremise, storyText } from "../model/story.ts";
import { needsOwner } from "./subject.ts";

export interface Source {
  readonly phrase: Phrase;
  readonly line: number;
  readonly isLink: boolean;
  /** The sentence leaves its subject out, or says "It": the heading's name stands there. */
  readonly isSupplied?: boolean;
}

/** Patterns that a reason under `Why?)` may give besides: they stand alone. */
const ALONE = /^(?:[a-mq]|d′)$/u;
const MOST_CARDS = 2;

/** A reason that sets a scene first is read as a whole: its later sentences cannot stand alone. */
export const gateOf = (source: Source, place: Place): GateName | null =>
  place.isReason && hasPremise(place.story) ? "dangling-reference" : gateOfAny(source, place);

const gateOfAny = (source: Source, place: Place): GateName | null =>
  place.story.isBroken && !place.isReason ? "dangling-reference" : gateOfSound(source, place);

/** A sentence is judged as a claim, as a definition and as a statement, one after the other. */
let latest: {
  readonly source: Source;
  readonly place: Place;
  readonly gate: GateName | null;
} | null = null;

const isSamePlace = (one: Place, other: Place): boolean =>
  one.story === other.story &&
  one.owner === other.owner &&
  one.title === other.title &&
  one.steps === other.steps &&
  one.isWorked === other.isWorked;

const gateOfSound = (source: Source, place: Place): GateName | null => {
  if (latest?.source !== source || !isSamePlace(latest.place, place))
    latest = { source, place, gate: judge(source, place) };
  return latest.gate;
};

const judge = (source: Source, place: Place): GateName | null =>
  sentenceGate({
    text: source.phrase.text,
    earlier: storyText(place.story),
    known: `${place.owner} ${place.title} ${place.steps.join(" ")}`,
    worked: place.isWorked,
    isLink: source.isLink,
  });

/** What an instance needs or provides tells nothing of the concept. */
const OPEN = /\b(?:require|need|provide|involve|offer)\?$/u;
const isOfInstance = (one: Asked, place: Place): boolean =>
  place.label === "eg" && (one.pattern === "v" || OPEN.test(one.prompt));

/** "Question) Why matters?": the lines below argue towards an answer. */
const isAskedAbove = ({ owner }: Place): boolean => /^why\b.*\?$/iu.test(owner);

/** "When useful?" above lines that tell when: they are conditions, no facts. */
const tellsWhen = ({ steps }: Place): boolean => /^when\b.*\?$/iu.test(steps.at(-1) ?? "");

const allowed = (group: readonly Asked[], place: Place): boolean =>
  !tellsWhen(place) &&
  !group.some((one) => isOfInstance(one, place)) &&
  (!(place.isReason || isAskedAbove(place)) || group.every((one) => ALONE.test(one.pattern))) &&
  (place.label !== "how" || group.every((one) => one.pattern === "d"));

/** R3. Offers the questions of one sound sentence; the number of cards, or the gate that stopped the first. */
export const writeStatement = (
  source: Source,
  place: Place,
): { cards: number; gate: GateName | null } => {
  const gate = gateOf(source, place);
  if (gate !== null) return { cards: 0, gate };
  const defines = place.label === "def";
  let first: GateName | null = null;
  for (const group of askSentence(source.phrase, defines)) {
    if (!allowed(group, place)) continue;
    let cards = 0;
    for (const one of group) {
      if (cards === MOST_CARDS) break;
      const stopped = offerAsked(withOwner(one, source, place), source.line, place);
      if (stopped === null) cards += 1;
      else first ??= stopped;
    }
    if (cards > 0) return { cards, gate: null };
  }
  return { cards: 0, gate: first ?? "no-question" };
};

/** A heading's name has no article: in bold it reads as a title. */
const boldOwner = (text: string, owner: string): string => {
  const at = text.toLowerCase().indexOf(owner.toLowerCase());
  const isMarked = at < 0 || owner === "" || text.includes("**");
  return isMarked ? text : `${text.slice(0, at)}**${owner}**${text.slice(at + owner.length)}`;
};

const withOwner = (one: Asked, source: Source, place: Place): Asked =>
  source.isSupplied === true
    ? { ...one, prompt: boldOwner(one.prompt, place.owner) }
    : withOwnerBefore(one, source, place);

const withOwnerBefore = (one: Asked, source: Source, place: Place): Asked =>
  (one.kind === "question" || one.pattern === "r") &&
  place.side === "" &&
  needsOwner(one.pattern, source.phrase.text, place)
    ? { ...one, prompt: `**${place.owner}** — ${lowerFirst(one.prompt)}` }
    : one;

export const offerAsked = (one: Asked, line: number, place: Place): GateName | null =>
  place.desk.offer(
    {
      kind: one.kind,
      rule: `R3${one.pattern}`,
      direction: one.direction,
      prompt: one.prompt,
      answer: one.answer,
      line,
      withSide: !place.isReason,
      withStory: !place.isReason,
    },
    place,
  );
