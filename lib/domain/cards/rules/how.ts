import type { Block } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { lowerFirst } from "../language/clean.ts";
import { withStop, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { phraseOf } from "../point.ts";
import { hasFiniteVerb } from "../language/clause.ts";
import { isOrder, isLegend, sentencesOf } from "./shape.ts";

const MOST_STEPS = 5;
const NO_STEP =
  /^(?:suppose|assume|let|recall|consider|we want|thus|then|hence|therefore|further assume|put|here)\b/iu;
const WORKS = /\b(?:test|algorithm|method|procedure)\b(?: (?:for|of|by|with) .+)?$/iu;

const stepsOf = (block: Block): string[] =>
  sentencesOf(block.children)
    .map((child) => phraseOf(child.text).text)
    .filter((text) => text !== "" && !isLegend(text));

const stopSteps = (steps: readonly string[]): GateName | null => {
  if (steps.length === 0) return "empty";
  if (steps.length > MOST_STEPS) return "too-many-items";
  if (steps.some((step) => NO_STEP.test(step))) return "derivation-answer";
  const bareHeading = steps.some((step) => !isOrder(step) && !hasFiniteVerb(step));
  return bareHeading || steps.some((step) => /[:,]$/u.test(step)) ? "orphan-fragment" : null;
};

const stepsAnswer = (steps: readonly string[]): string =>
  steps.length === 1
    ? withStop(steps[0] ?? "")
    : steps.map((step, index) => `(${index + 1}) ${withStop(step)}`).join(" ");

/** What the steps are steps of: the name behind the label, the instruction above, or the concept. */
const promptOf = (block: Block, steps: number, place: Place): string | null => {
  const named = block.inline === undefined ? "" : withoutStop(phraseOf(block.inline).text);
  const count = steps === 1 ? "" : ` (${steps} steps)`;
  if (named === "" && place.claim !== null) {
    if (place.claim.shape !== "imperative" || !place.claim.sound) return null;
    return `How does one ${lowerFirst(withoutStop(place.claim.phrase.text))}?`;
  }
  const name = named === "" ? place.owner : named;
  if (named !== "" && (hasFiniteVerb(named) || named.endsWith("?"))) return null;
  return WORKS.test(name)
    ? `How does the **${name.replace(/^the /iu, "")}** work?`
    : `**${name}** — describe how it works${count}.`;
};

/** R6. The steps of a procedure, at most five. */
export const writeHow = (block: Block, place: Place): GateName | null => {
  const steps = stepsOf(block);
  const gate = stopSteps(steps);
  if (gate !== null) return gate;
  const prompt = promptOf(block, steps.length, place);
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
