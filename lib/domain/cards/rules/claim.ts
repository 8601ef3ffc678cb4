import type { Item } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { hasOpenMath } from "../gates/sentence-gates.ts";
import { type Cleaned, isConclusion, lowerFirst } from "../language/clean.ts";
import { withoutStop } from "../language/words.ts";
import type { Claim, Place } from "../model/place.ts";
import { type Story, addConclusion, addGap, addPremise, breakStory } from "../model/story.ts";
import { conditionOf } from "../patterns/if-then.ts";
import { type Written, claimOf, writeBelow } from "./below.ts";
import { writeContrast } from "./contrast.ts";
import { writeDefinition } from "./definition.ts";
import { writeWhatFollows } from "./examples.ts";
import { learnLegend, withFormulaBelow } from "./legend.ts";
import { blocksOf, isNounPhrase } from "./shape.ts";
import { type Source, gateOf, writeStatement } from "./statement.ts";
import { outcomeOf, writeOutcome } from "./test.ts";

interface Outcome {
  readonly cards: number;
  readonly gate: GateName | null;
}

const DEFINES = new Set(["def", "desc", "concept"]);
const LONGEST_NAME_WORDS = 8;

/** A sentence that claims something, or a noun phrase: its cards, then those of the lines below it. */
export const writeClaim = (
  source: Source,
  children: readonly Item[],
  isFirst: boolean,
  cleaned: Cleaned,
  place: Place,
): Written => {
  learnLegend(children, place);
  const concludes = isConclusion(cleaned.connectives);
  const claim = claimOf(source, concludes ? "conclusion" : "statement", place);
  const hasWhy = blocksOf(children).some((block) => block.label === "why");
  const outcome = ask({ source, children, isFirst, hasWhy, concludes }, place);
  if (!hasWhy) writeContrast(source, place);
  if (outcome.cards === 0 && outcome.gate !== null) {
    const isExample = place.label === "eg" && outcome.gate === "orphan-fragment";
    place.desk.refuse(source.line, isExample ? "example-list" : outcome.gate, place);
  }
  const name = withoutStop(source.phrase.text);
  const isName =
    (outcome.gate === "orphan-fragment" || (source.isLink && outcome.cards === 0)) &&
    isNounPhrase(name, LONGEST_NAME_WORDS);
  if (isName) writeBelow(children, nounPlace(name, children, place), { ...claim, shape: "noun" });
  else if (children.length > 0) {
    const isSettingOfExample = place.label === "eg" && outcome.cards === 0;
    const story = isSettingOfExample ? breakStory(place.story) : storyBelow(source, place);
    writeBelow(children, { ...place, story }, claim);
  }
  const behind = isName
    ? addGap(place.story)
    : storyBehind({ source, children, claim, outcome }, place);
  return { story: behind, staysFirst: false };
};

interface Told {
  readonly source: Source;
  readonly children: readonly Item[];
  readonly claim: Claim;
  readonly outcome: Outcome;
}

/** What the next line of the list reads on from. */
const storyBehind = ({ source, children, claim, outcome }: Told, place: Place): Story => {
  if (claim.shape === "conclusion" && claim.sound && place.story.lines.length > 0) {
    const told = withFormulaBelow(withoutStop(source.phrase.text), children);
    return addConclusion(place.story, told);
  }
  const passes = outcome.cards > 0 || (claim.shape === "conclusion" && claim.sound);
  if (passes) return place.story;
  // What an example goes on with cannot be told without the line that nothing was asked of.
  return place.label === "eg" ? breakStory(place.story) : addGap(place.story);
};

const CASES = /^cases?\b/iu;

/** Lines below "If C, B" hold where C holds; lines below an item of "Cases" hold in that case. */
const storyBelow = (source: Source, place: Place): Story => {
  const text = withoutStop(source.phrase.text);
  const condition = conditionOf(text);
  if (condition !== null) return addPremise(place.story, `Suppose ${condition}`);
  const isCase = CASES.test(place.steps.at(-1) ?? "");
  return isCase ? addPremise(place.story, `Suppose ${lowerFirst(text)}`) : place.story;
};

interface Asking {
  readonly source: Source;
  readonly children: readonly Item[];
  readonly isFirst: boolean;
  readonly hasWhy: boolean;
  readonly concludes: boolean;
}

const ask = ({ source, children, isFirst, hasWhy, concludes }: Asking, place: Place): Outcome => {
  const mayDefine = DEFINES.has(place.label) && !place.isReason && !place.isStory;
  if (mayDefine && !hasOpenMath(source.phrase.text) && (isFirst || isSound(source, place))) {
    const defined = writeDefinition(source, children, { ...place, isTop: isFirst });
    if (defined !== null && (defined.cards > 0 || defined.gate === "too-thin")) return defined;
  }
  const outcome = place.label === "test" ? outcomeOf(source.phrase.text) : null;
  if (outcome !== null && !hasOpenMath(source.phrase.text)) {
    const gate = writeOutcome(outcome, source.line, place);
    return { cards: gate === null ? 1 : 0, gate };
  }
  const asked = writeStatement(source, place);
  if (asked.cards > 0 || asked.gate !== "no-question" || !concludes) return asked;
  const follows = writeWhatFollows(source, hasWhy, place);
  return { cards: follows === null ? 1 : 0, gate: follows };
};

/** A later line of a block defines only if it could stand alone. */
const isSound = (source: Source, place: Place): boolean =>
  place.label === "def" || gateOf(source, place) === null;

const OWN_LABEL = /^(?:def|desc|prop|meaning|usage|ie|notation|drw|adv|need)$/u;
const SETTING = /^(?:settings?|assumptions?|conditions?)$/iu;

/** "Structure of a cell i)", "Theory) with many states": a label that the notation does not know. */
const withoutLabelEnd = (name: string): string =>
  /^\([^()]+\)$/u.test(name)
    ? name.slice(1, -1)
    : name.includes("(")
      ? name
      : name.replace(/\)(?=\s|$)/u, "");

/** A noun phrase above lines is a step; with labelled lines of its own it is the concept for them. */
const nounPlace = (name: string, children: readonly Item[], place: Place): Place => {
  const label = SETTING.test(name) ? "settings" : place.label;
  const steps = [...place.steps, withoutLabelEnd(name)];
  const isOwner = blocksOf(children).some((block) => OWN_LABEL.test(block.label));
  return isOwner
    ? { ...place, label, owner: name, title: name, steps }
    : { ...place, label, steps };
};
