import type { Block } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { LONGEST_TEXT, hasBrokenMath, phraseOf } from "../point.ts";
import type { Place } from "../model/place.ts";
import { blocksOf, sentencesOf } from "./shape.ts";

const textOf = (block: Block): string => {
  const own = block.inline === undefined ? [] : [phraseOf(block.inline).text];
  const below = sentencesOf(block.children).map((child) => phraseOf(child.text).text);
  return [...own, ...below].filter((line) => line !== "").join("\n\n");
};

const isBroken = (block: Block): boolean =>
  (block.inline !== undefined && hasBrokenMath(block.inline)) ||
  sentencesOf(block.children).some((child) => hasBrokenMath(child.text));

/** Its text alone is longer than any card; it is not even read. */
const isHuge = (block: Block): boolean =>
  [block.inline, ...sentencesOf(block.children).map((child) => child.text)].some(
    (inline) => inline !== undefined && inline.raw.length > LONGEST_TEXT,
  );

/** `Q.)` with its `A.)` below it: a card as the learner wants it. `A.)` behind it is paired by the list. */
export const writeOwnQuestion = (block: Block, outer: Place, place: Place): GateName | null => {
  if (block.label === "a") return "answer";
  const answer = blocksOf(block.children).find((child) => child.label === "a");
  if (answer === undefined) return "empty";
  place.desk.refuse(answer.own.start.line, "answer", { ...place, found: answer.found });
  return writePair(block, answer, place);
};

export const writePair = (ask: Block, answer: Block, place: Place): GateName | null => {
  if (isHuge(ask)) return "prompt-too-long";
  if (isHuge(answer)) return "answer-too-long";
  if (isBroken(ask) || isBroken(answer)) return "math-unbalanced";
  const [prompt, reply] = [textOf(ask), textOf(answer)];
  if (prompt === "" || reply === "") return "empty";
  return place.desk.own(
    { prompt, answer: reply, line: ask.own.start.line, kind: "question" },
    place,
  );
};
