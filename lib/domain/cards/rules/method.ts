import type { Block, Item, Sentence } from "#lib/domain/notes/index.ts";
import type { Accepted } from "../desk.ts";
import { hasOpenMath } from "../gates/sentence-gates.ts";
import { parseClause } from "../language/clause.ts";
import { isMath } from "../language/math-mask.ts";
import { isDangling } from "../language/reference.ts";
import { countWords, withStop, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, lineOf, phraseOf } from "../point.ts";
import { splitSentences } from "../language/sentence.ts";
import { DOUBTFUL } from "../words/verbs.ts";
import { askHow, stepsAnswer } from "./how.ts";
import { isImperative, isLeadIn, sentencesOf } from "./shape.ts";

const TELLS: ReadonlySet<string> = new Set(["concept", "desc", "def"]);
const MOST_STEPS = 5;
const SHORTEST_STEP_WORDS = 3;
const SHORTEST_ALONE_WORDS = 5;
const LONGEST_NAME_WORDS = 8;

/** "Tips", "Exercises", "Cases": orders below such a heading are no method of that name. */
const NO_METHOD =
  /\?|=|\bvs\b|\b(?:tips?|advice|exercises?|practice|guidelines?|remarks?|notes?|notation|conventions?|summary|overview|introduction|background|recap|checklist|problems?|examples?|questions?|answers?|proofs?|derivations?|cases?|settings?|assumptions?|properties|details|ideas?|ideation|intuition|motivation|references?|commands?|syntax|results?|conclusions?|steps?)\b/iu;

/** "See the note on …", "Suppose …", "Avoid …": no step of a method. */
const NO_DEED =
  /^(?:see|note|notice|recall|remember|consider|suppose|let|assume|think|imagine|compare|call|say|denote|given|observe|show|prove|verify|ask|read|avoid|beware|do not|don't|never|try|look|keep in mind|be|have|first|then|finally)\b/iu;

/** "Begin with one segment.", "Increase by one.": the first of several deeds, or one whose object is not told. */
const NOT_ALONE = /^(?:begin|start|\p{L}+ (?:by|to))\b/iu;

/** "Open it before …": what, another line says. */
const ACTS_ON_IT = /^\p{L}+ (?:it|them)\b/iu;

const COMPLETES = /^(?:without|with|by|for|in|at|on|from|until|so that|such that)\b/u;

/** What goes on below an order: "with information flowing more easily", or the formula that it tells to compute. */
const completed = (text: string, children: readonly Item[]): string | null => {
  const [only, ...others] = sentencesOf(children).map((child) => phraseOf(child.text).text);
  if (only === undefined || others.length > 0) return OPEN_FORM.test(text) ? null : text;
  const own = withoutStop(text);
  if (isMath(withoutStop(only))) return OPEN_FORM.test(own) ? `${own} ${only}` : `${own}: ${only}`;
  if (OPEN_FORM.test(own) || text.endsWith(":")) return null;
  return COMPLETES.test(only) ? `${own} ${only}` : text;
};

const OPEN_FORM = /\b(?:of the form|as follows|the following|such that|where)[.:]?$/iu;

const LONGEST_SUBJECT_WORDS = 3;

/** "Weight decay penalizes …": a noun that looks like an order. */
const opensWithSubject = (text: string): boolean => {
  const clause = parseClause(text);
  return (
    clause !== null &&
    !DOUBTFUL.has(clause.verb) &&
    countWords(clause.subject) <= LONGEST_SUBJECT_WORDS
  );
};

/** An order with what goes on below it; null where it waits for more lines, or for another line's words. */
const stepOf = (item: Sentence, earlier: string): string | null => {
  const phrase = phraseOf(item.text);
  if (hasBrokenMath(item.text) || hasOpenMath(phrase.text)) return null;
  if (NO_DEED.test(phrase.text) || opensWithSubject(phrase.text)) return null;
  const own = phrase.text.replace(/\s*:$/u, "");
  if (splitSentences(phrase).length > 1 || /[:?→]|^[^(]*\)/u.test(own)) return null;
  if (own === phrase.text && isLeadIn(own, item.children)) return null;
  const whole = completed(phrase.text, item.children);
  if (whole === null || isDangling(whole, earlier)) return null;
  return countWords(whole) < SHORTEST_STEP_WORDS ? null : whole;
};

/** "Then the rest is sampled", "The others may then be sampled": the orders before are half of what is done. */
const GOES_ON = /^(?:then|next|finally|after|afterwards|now|repeat)\b|^(?:\S+ ){1,4}then\b/iu;

/** The orders that a list opens with, one a line; a line that cannot be told makes all of them none. */
const stepsFrom = (items: readonly Item[]): readonly string[] => {
  const steps: string[] = [];
  for (const item of items) {
    if (item.type !== "sentence") break;
    const { text } = phraseOf(item.text);
    if (!isImperative(text)) return GOES_ON.test(text) ? [] : steps;
    const step = stepOf(item, steps.join(" "));
    if (step === null) return [];
    steps.push(withStop(step));
  }
  return steps;
};

const isMethodName = (name: string): boolean =>
  name !== "" && countWords(name) <= LONGEST_NAME_WORDS && !NO_METHOD.test(name);

/** "### Algorithm) X" is a procedure by its label; the orders of a `How?)` are told by its own rule. */
const isTelling = ({ label, isDirectlyUnderConcept }: Place): boolean =>
  TELLS.has(label) || (label === "how" && isDirectlyUnderConcept);

const mayTell = (place: Place): boolean =>
  isTelling(place) &&
  place.isTop &&
  place.side === "" &&
  !place.isStory &&
  !place.isWorked &&
  !place.isReason &&
  place.scope.kind !== "title" &&
  isMethodName(place.owner) &&
  (place.label === "def" || !IS_THING.test(place.owner));

/** "Second Moment Matrix" is no deed, whatever is done with it. */
const IS_THING =
  /\b(?:matrix|matrices|vectors?|functions?|distributions?|units?|variables?|equations?|estimators?|tensors?|operators?|spaces?|sets?|graphs?|networks?|models?|layers?|pattern)$/iu;

const asks =
  (prompt: string) =>
  ({ card }: Accepted): boolean =>
    card.prompt === prompt;

/**
 * "### Algorithm) FIFO" above "Replace the oldest page": what is done is what the name means. How many lines
 * are told by the card; none where there is no card.
 */
export const writeMethod = (items: readonly Item[], place: Place): number => {
  const [first] = items;
  if (!mayTell(place) || first?.type !== "sentence") return 0;
  const steps = stepsFrom(items);
  if (steps.length === 0 || steps.length > MOST_STEPS) return 0;
  const [only = "", ...others] = steps;
  if (ACTS_ON_IT.test(only)) return 0;
  const isAlone = others.length === 0;
  if (isAlone && (countWords(only) < SHORTEST_ALONE_WORDS || NOT_ALONE.test(only))) return 0;
  const means = `What is meant by **${place.title}**?`;
  const defines = place.label === "def" && !place.desk.accepted.some(asks(means));
  const gate = place.desk.offer(
    {
      kind: defines ? "definition" : "question",
      rule: defines ? "R1" : "R6",
      direction: "forward",
      prompt: defines ? means : askHow(place.title, steps),
      answer: stepsAnswer(steps),
      line: lineOf(first),
      withSide: false,
      withStory: false,
    },
    place,
  );
  return gate === null ? steps.length : 0;
};

const IDEA = /^(?:(?:key|main|core|basic|central) )?(?:ideas?|ideation)$/iu;
const MOST_IDEAS = 3;

/** "Ideation)" above orders: "Use the recent past as an estimate of the near future." True if it is asked. */
export const writeIdea = (block: Block, name: string, place: Place): boolean => {
  const [first] = block.children;
  const steps = stepsFrom(block.children);
  const [only = ""] = steps;
  if (!IDEA.test(name) || first?.type !== "sentence" || block.inline !== undefined) return false;
  if (place.isStory || place.isWorked || place.side !== "" || place.scope.kind === "title")
    return false;
  if (steps.length === 0 || steps.length > MOST_IDEAS || !isMethodName(place.owner)) return false;
  if (countWords(only) < SHORTEST_ALONE_WORDS || ACTS_ON_IT.test(only)) return false;
  const count = steps.length === 1 ? "" : ` (${steps.length} points)`;
  const gate = place.desk.offer(
    {
      kind: "question",
      rule: "R12",
      direction: "idea",
      prompt: `What is the idea behind **${place.owner}**?${count}`,
      answer: stepsAnswer(steps),
      line: lineOf(first),
      withSide: false,
      withStory: false,
    },
    place,
  );
  return gate === null;
};
