import type { Block, Item, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { lowerFirst } from "../language/clean.ts";
import { isMath, mathRuns, texOf } from "../language/math-mask.ts";
import { agree } from "../language/token.ts";
import { lastWord, withStop, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { phraseOf } from "../point.ts";
import { hasFiniteVerb } from "../language/clause.ts";
import { legendOf } from "./legend.ts";
import { isOrder, isLegend, sentencesOf } from "./shape.ts";

const MOST_STEPS = 5;
/** "Put x = …" supposes, "Put every symbol as a leaf" does. */
const NO_STEP =
  /^(?:suppose|assume|let|recall|consider|we want|thus|then|hence|therefore|further assume|here)\b|^put \S*[\u{F0000}-\u{FFFFF}]/iu;
/** "Press the seeds in" is whole, "the new weight is" is not. */
const BREAKS_OFF = /^(?:do|then|else|is|are|was|were|by|to|that|the|an?|as|of|with)$/iu;
const WORKS = /\b(?:test|algorithm|method|procedure)\b(?: (?:for|of|by|with) .+)?$/iu;

const GERUND = /^\p{L}{3,}ing (?:an?|the|(?:\p{L}+ )?\p{L}+s)\b/iu;
const ANNOUNCES =
  /\b(?:two|three|four|five|following|these)\b.*\b(?:steps?|stages?|phases?|ways?|rules?|operations?|things?|parts?|questions?|cases?)\b|:$/iu;

/** Lines below a step, those of free labels too ("Step 1)"). */
const linesBelow = (items: readonly Item[]): string[] =>
  items.flatMap((item) =>
    item.type === "sentence"
      ? [phraseOf(item.text).text]
      : item.type === "block" && item.label === "free"
        ? [
            ...(item.inline === undefined ? [] : [phraseOf(item.inline).text]),
            ...linesBelow(item.children),
          ]
        : [],
  );

/** "Compute the estimate." above its formula: the formula is what is computed. */
const withFormula = (text: string, child: Sentence): string => {
  const [only, ...others] = sentencesOf(child.children).map((one) => phraseOf(one.text).text);
  const isFormula = only !== undefined && others.length === 0 && isMath(withoutStop(only));
  return isFormula && mathRuns(text).length === 0 ? `${withoutStop(text)}: ${only}` : text;
};

/** A step that announces others ("in two steps") is nothing without them: they go behind it. */
const stepOf = (child: Sentence): string => {
  const text = phraseOf(child.text).text;
  if (isMath(withoutStop(text)) && legendOf(child.children) !== "")
    return `${withoutStop(text)}, ${legendOf(child.children)}`;
  if (!ANNOUNCES.test(text)) return withFormula(text, child);
  const below = linesBelow(child.children).filter((line) => line !== "" && !isLegend(line));
  if (below.length === 0) return text;
  const listed = below.map((line, index) => `(${"abcde"[index] ?? "…"}) ${withoutStop(line)}`);
  return `${withoutStop(text)}: ${listed.length === 1 ? (below[0] ?? "") : listed.join("; ")}`;
};

const stepsOf = (block: Block): string[] =>
  sentencesOf(block.children)
    .filter((child) => child.text.text !== "" && !isLegend(child.text.text))
    .map(stepOf);

const ARROW = /\\(?:x?(?:long)?rightarrow|to)(?![a-zA-Z])/gu;
const FEWEST_ARROWS = 3;

/** "π₀ → v₀ → π₁ → …" with what its arrows mean: the whole procedure in one formula. */
const isChain = (steps: readonly string[]): boolean => {
  const [only = "", ...others] = steps;
  const [run = "", ...more] = mathRuns(only);
  const isExplained = only.startsWith(`${run}, where `) || (only === run && more.length === 0);
  return (
    others.length === 0 && isExplained && (texOf(run).match(ARROW) ?? []).length >= FEWEST_ARROWS
  );
};

const stopSteps = (steps: readonly string[]): GateName | null => {
  if (steps.length === 0) return "empty";
  if (steps.length > MOST_STEPS) return "too-many-items";
  if (steps.some((step) => NO_STEP.test(step))) return "derivation-answer";
  if (steps.some((step) => ANNOUNCES.test(step) && !/: ./u.test(step))) return "fragment-answer";
  const bareHeading =
    steps.some((step) => !isOrder(step) && !hasFiniteVerb(step)) && !isChain(steps);
  if (steps.some((step) => /[:,]$/u.test(step) || BREAKS_OFF.test(lastWord(withoutStop(step)))))
    return "fragment-answer";
  return bareHeading ? "orphan-fragment" : null;
};

export const stepsAnswer = (steps: readonly string[]): string =>
  steps.length === 1
    ? withStop(steps[0] ?? "")
    : steps.map((step, index) => `(${index + 1}) ${withStop(step)}`).join(" ");

/** "k-Means" is one algorithm, whatever its ending. */
const worksOf = (name: string): string =>
  /^\p{L}-\p{L}+$/u.test(name) ? "it works" : agree(name, "it works", "they work");

/** "How does the Simplex Algorithm work?", "**FIFO** — describe how it works (2 steps)." */
export const askHow = (name: string, steps: readonly string[]): string =>
  WORKS.test(name)
    ? `How does the **${name.replace(/^the /iu, "")}** work?`
    : `**${name}** — describe how ${GERUND.test(name) ? "it is done" : worksOf(name)}${countOf(steps)}.`;

const countOf = (steps: readonly string[]): string =>
  steps.length === 1
    ? ""
    : ` (${steps.length} ${steps.every((step) => isOrder(step.split(": ")[0] ?? "")) ? "steps" : "points"})`;

/** What the steps are steps of: the name behind the label, the instruction above, or the concept. */
const promptOf = (block: Block, steps: readonly string[], place: Place): string | null => {
  const named = block.inline === undefined ? "" : withoutStop(phraseOf(block.inline).text);
  if (named === "" && place.claim !== null) {
    if (place.claim.shape !== "imperative" || !place.claim.sound) return null;
    return `How does one ${lowerFirst(withoutStop(place.claim.phrase.text))}?`;
  }
  const name = named === "" ? place.owner : named;
  if (named !== "" && (hasFiniteVerb(named) || named.endsWith("?"))) return null;
  if (/^how\b/iu.test(name)) return null;
  return askHow(name, steps);
};

const ASKS = /^how (?:to|do we|does one|do you|can (?:we|one)|should (?:we|one)|is it)\b.*\?$/iu;

/** "How to use it?)" above orders: the question as it stands, of the thing that the heading names. */
export const askedSteps = (block: Block, place: Place): string | null => {
  const asks = withoutStop(block.found);
  const steps = stepsOf(block);
  // What stands below a step belongs to it, and is not told here.
  if (sentencesOf(block.children).some((step) => sentencesOf(step.children).length > 0))
    return null;
  return ASKS.test(asks) && steps.length > 1 && steps.every(isOrder)
    ? `**${place.owner}** — ${lowerFirst(asks)} (${steps.length} steps)`
    : null;
};

/** R6. The steps of a procedure, at most five; asked for as the label asks, where it does. */
export const writeHow = (
  block: Block,
  place: Place,
  asks: string | null = null,
): GateName | null => {
  const steps = stepsOf(block);
  const gate = stopSteps(steps);
  if (gate !== null) return gate;
  const prompt = asks ?? promptOf(block, steps, place);
  if (prompt === null) return "no-question";
  return place.desk.offer(
    {
      kind: "question",
      rule: "R6",
      direction: "forward",
      prompt,
      answer: stepsAnswer(steps),
      line: block.own.start.line,
      withSide: false,
      withStory: false,
    },
    place,
  );
};
