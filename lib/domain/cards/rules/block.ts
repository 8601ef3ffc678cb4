import type { Block, Item, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { hasFiniteVerb } from "../language/clause.ts";
import { countWords, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { NO_STORY, hasPremise } from "../model/story.ts";
import { phraseOf } from "../point.ts";
import { sidesOf } from "./contrast.ts";
import { isWorkedHeading } from "./examples.ts";
import { askedSteps, writeHow } from "./how.ts";
import { PARTS, writeKinds, writeParts } from "./kinds.ts";
import { writeIdea } from "./method.ts";
import { isOneLineLabel, writeOneLine } from "./one-line-blocks.ts";
import { writeOwnQuestion } from "./own-question.ts";
import { writeRemedy } from "./remedy.ts";
import { writeRestatement } from "./restatement.ts";
import { blocksOf, isImperative, sentencesOf } from "./shape.ts";
import { writeTest } from "./test.ts";
import { writeTheorem } from "./theorem.ts";
import { reasonPlace, writeWhy } from "./why.ts";

/** Text behind the label that names the block, rather than saying something. */
const nameOf = (block: Block): string => {
  if (block.inline === undefined) return "";
  const text = withoutStop(phraseOf(block.inline).text);
  const isName =
    countWords(text) <= 9 &&
    !hasFiniteVerb(text) &&
    !isImperative(text) &&
    !/^[\u{F0000}-\u{FFFFF}]+$/u.test(text);
  return isName ? text : "";
};

/** Text behind the label that says something, as if it stood on a line of its own with the block's lines below it. */
const asSentence = (block: Block): Sentence | null =>
  block.inline === undefined
    ? null
    : {
        type: "sentence",
        text: block.inline,
        ordered: false,
        bullet: true,
        leadIn: false,
        children: block.children,
        own: block.own,
        span: block.span,
      };

/** The lines of a block; what stands behind its label either names it (a context step) or is its first line. */
const walkLines = (block: Block, place: Place): void => {
  const name = block.children.length > 0 ? nameOf(block) : "";
  const sentence = name === "" ? asSentence(block) : null;
  const steps = name === "" ? place.steps : [...place.steps, name];
  const worked = place.isWorked || isWorkedHeading(name);
  const owner = name !== "" && place.label === "def" ? { owner: name, title: name } : {};
  place.walk(sentence === null ? block.children : [sentence], {
    ...place,
    ...owner,
    steps,
    isWorked: worked,
  });
};

const inBlock = (block: Block, place: Place): Place => ({
  ...place,
  isNamedBlock: block.label === "free" && place.isDirectlyUnderConcept,
  label: block.label === "free" ? place.label : block.label,
  found: block.found,
  block: block.span,
  isTop: true,
  isDirectlyUnderConcept: false,
  isStory: block.label === "eg" || (block.label === "free" && place.isStory),
  story:
    block.label === "eg" || block.label === "free" || block.label === "ie" ? place.story : NO_STORY,
});

const refuseIf = (gate: GateName | null, block: Block, place: Place): void => {
  if (gate !== null) place.desk.refuse(block.own.start.line, gate, place);
};

/** One labelled block: the rule of its label, then its lines. */
export const writeBlock = (block: Block, outer: Place): void => {
  const place = inBlock(block, outer);
  if (block.label === "none") return refuseIf("silenced", block, place);
  if (block.inline === undefined && block.children.length === 0)
    return refuseIf("empty", block, place);
  if (isOneLineLabel(block.label)) return writeOneLineBlock(block, outer, place);
  switch (block.label) {
    case "why":
      refuseIf(writeWhy(block, { ...place, claim: outer.claim, side: outer.side }), block, place);
      return walkLines(block, reasonPlace(place));
    case "how":
      return writeHowBlock(block, outer, place);
    case "test":
      refuseIf(writeTest(block, place), block, place);
      return walkLines(block, { ...place, claim: null });
    case "ie":
      return writeRestatementBlock(block, outer, place);
    case "thm":
      refuseIf(writeTheorem(block, { ...place, claim: null }), block, place);
      return walkChildren(block, place);
    case "types":
      refuseIf(writeKinds(block, place), block, place);
      return walkLines(block, { ...place, claim: null });
    case "deriv":
      refuseIf("derivation", block, place);
      return walkChildren(block, { ...place, isWorked: true });
    case "settings":
      refuseIf("settings", block, place);
      return walkLines(block, { ...place, claim: null });
    case "sol":
      return writeRemedyBlock(block, outer, place);
    case "q":
    case "a":
      return refuseIf(writeOwnQuestion(block, outer, place), block, place);
    case "eg":
      return writeExampleBlock(block, outer, place);
    case "concept":
      return writeNestedConcept({ block, name: nameOf(block) }, place);
    case "free":
      return writeFreeBlock(block, outer, place);
    default:
      return walkLines(block, { ...place, claim: null, sides: sidesOf(block.children, place) });
  }
};

const walkChildren = (block: Block, place: Place): void =>
  place.walk(block.children, { ...place, claim: null });

const writeOneLineBlock = (block: Block, outer: Place, place: Place): void => {
  const belongs = outer.isDirectlyUnderConcept || outer.claim?.shape === "noun";
  const gate = writeOneLine(block, { ...place, isTop: belongs });
  refuseIf(gate, block, place);
  if (gate !== null) walkLines(block, { ...place, claim: null });
  else
    for (const nested of blocksOf(
      block.children.flatMap((child) => (child.type === "sentence" ? child.children : [])),
    )) {
      place.walk([nested], { ...place, claim: null, isTop: false });
    }
};

const writeHowBlock = (block: Block, outer: Place, place: Place): void => {
  const gate = writeHow(block, { ...place, claim: outer.claim });
  refuseIf(gate, block, place);
  const name = nameOf(block);
  const steps = name === "" ? place.steps : [...place.steps, name];
  place.walk(block.children, { ...place, steps, claim: null, side: "" });
};

const writeRestatementBlock = (block: Block, outer: Place, place: Place): void => {
  const gate = writeRestatement(block, { ...place, claim: outer.claim, label: outer.label });
  refuseIf(gate, block, place);
  if (gate !== null && block.children.length > 0) {
    place.walk(block.children, {
      ...place,
      label: outer.label === "eg" ? "eg" : "ie",
      claim: null,
      isTop: false,
      isStory: false,
    });
  }
};

const writeRemedyBlock = (block: Block, outer: Place, place: Place): void => {
  const gate = writeRemedy(block, { ...place, claim: outer.claim });
  refuseIf(gate, block, place);
  if (gate !== null) walkLines(block, { ...place, claim: null, isTop: false, isWorked: true });
};

/** `e.g.)`: a name makes a step, a sentence is a line of the story. */
const writeExampleBlock = (block: Block, outer: Place, place: Place): void => {
  const name = nameOf(block);
  if (name !== "" && block.children.length === 0) return refuseIf("example-list", block, place);
  walkLines(block, {
    ...place,
    claim: null,
    story: hasPremise(outer.story) ? outer.story : NO_STORY,
    isTop: false,
  });
};

interface NamedBlock {
  readonly block: Block;
  readonly name: string;
}

/** `Concept) X` inside a list, or a part of the concept's own name. */
const writeNestedConcept = ({ block, name }: NamedBlock, place: Place): void => {
  if (name === "") return walkLines(block, { ...place, claim: null });
  place.walk(block.children, {
    ...place,
    owner: name,
    title: name,
    steps: [...place.steps, name],
    label: "concept",
    claim: null,
    story: NO_STORY,
    isStory: false,
    isDirectlyUnderConcept: true,
  });
};

const CONDITIONS = /^(?:conditions?|constraints?|requirements?|preconditions?)$/iu;

/** "Token)" below "Token, Pattern, Lexeme": the part is a concept of its own. */
const isPartOfName = (name: string, { scope, isDirectlyUnderConcept }: Place): boolean =>
  isDirectlyUnderConcept &&
  /,| and |\//u.test(scope.name) &&
  scope.name
    .split(/,\s*(?:and )?| and |\s*\/\s*/u)
    .some((part) => part.trim().toLowerCase() === name.toLowerCase());

const linesBelowItems = (block: Block): readonly Item[] =>
  block.children.flatMap((child) => (child.type === "sentence" ? child.children : [child]));

const PROCEDURE =
  /\b(?:algorithms?|procedures?|process|handshake|steps|phases|protocol|cycle|workflow|pipeline|recovery|recipe|stages|routine|protocols)$/iu;
const FEWEST_STEPS = 2;

/** "Three-way handshake)" above a numbered list: the steps of what the label names. */
const isProcedure = (block: Block, name: string): boolean => {
  const lines = sentencesOf(block.children);
  return (
    PROCEDURE.test(name) &&
    block.inline === undefined &&
    lines.length >= FEWEST_STEPS &&
    lines.length === block.children.length &&
    lines.every((line) => line.ordered)
  );
};

const writeNamedSteps = (block: Block, name: string, place: Place): void => {
  const own =
    /^(?:algorithms?|procedures?|process|steps|phases|cycle|workflow|pipeline|stages)$/iu.test(
      name,
    );
  const owner = own ? {} : { owner: name, title: name };
  const gate = writeHow(block, { ...place, ...owner, label: "how", claim: null });
  refuseIf(gate, block, place);
  place.walk(block.children, {
    ...place,
    label: "how",
    steps: [...place.steps, name],
    claim: null,
    side: "",
  });
};

/** A free label names a side of a contrast, a case or a step. */
const writeFreeBlock = (block: Block, outer: Place, place: Place): void => {
  const name = withoutStop(block.found);
  if (isProcedure(block, name) && outer.isDirectlyUnderConcept)
    return writeNamedSteps(block, name, place);
  const asks = outer.isDirectlyUnderConcept ? askedSteps(block, outer) : null;
  if (asks !== null && writeHow(block, { ...place, label: "how", claim: null }, asks) === null)
    return walkLines(block, { ...place, label: "how", steps: [...place.steps, name], claim: null });
  if (outer.isDirectlyUnderConcept) writeIdea(block, name, place);
  const isSide = outer.sides?.includes(name) === true;
  if (!isSide && isPartOfName(name, outer)) return writeNestedConcept({ block, name }, place);
  if (PARTS.test(name) && outer.isDirectlyUnderConcept && writeParts(block, name, place)) {
    const below = { ...place, steps: [...place.steps, name], claim: null };
    return place.walk(linesBelowItems(block), below);
  }
  const isTask = isWorkedHeading(name);
  const owner = isSide ? { owner: name, title: name } : {};
  place.walk(asSentence(block) === null ? block.children : [asSentence(block) ?? block], {
    ...place,
    ...owner,
    label: CONDITIONS.test(name) ? "settings" : place.label,
    steps: isSide ? place.steps : [...place.steps, name],
    side: isSide ? name : outer.side,
    sides: isSide ? outer.sides : null,
    isWorked: place.isWorked || isTask,
    isTop: isSide,
    claim: null,
  });
};
