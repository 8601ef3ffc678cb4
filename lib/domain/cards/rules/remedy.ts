import type { Block } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { isDangling } from "../language/reference.ts";
import { upperFirst, withStop, withoutLabel, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, phraseOf } from "../point.ts";
import { isLegend, isNounPhrase, sentencesOf } from "./shape.ts";

const PROBLEM =
  /\b(?:problems?|issues?|difficult[a-z]*|failures?|instabilit(?:y|ies)|overfit[a-z]*|underfit[a-z]*|vanish[a-z]*|explod[a-z]*|overflow|underflow|ill-[a-z]+|disease|infection|deadlock|leak|attack)\b/u;
const MOST_LINES = 2;

/** "… instead" of the problem, and "This matrix is …" behind the line that brings the matrix: both are told by the card. */
const alone = (text: string, index: number): string =>
  (index === 0
    ? text
    : text.replace(/^This (?=\p{L}+ (?:\p{L}+ )?(?:is|has|can)\b)/u, "The ")
  ).replace(/,? instead(?=[.!]?$)/u, "");

/** "Sol.1)": there are others, and which one is asked for nobody could say. */
const IS_ONE_OF_SEVERAL = /\d/u;

/** R12, remedy. Only below a problem that has a name. */
export const writeRemedy = (block: Block, place: Place): GateName | null => {
  const parent =
    place.claim?.shape === "noun"
      ? withoutStop(place.claim.phrase.text).trim()
      : place.claim === null
        ? place.owner
        : "";
  if (!PROBLEM.test(parent.toLowerCase()) || /\bvs\b/iu.test(parent) || !isNounPhrase(parent, 8))
    return "remedy";
  if (IS_ONE_OF_SEVERAL.test(block.found)) return "remedy";
  const own = block.inline === undefined ? [] : [block.inline];
  const lines = [...own, ...sentencesOf(block.children).map((child) => child.text)].filter(
    (inline) => !isLegend(inline.text),
  );
  if (lines.length === 0) return "empty";
  if (lines.length > MOST_LINES) return "too-many-items";
  if (lines.some(hasBrokenMath)) return "math-unbalanced";
  const texts = lines.map((inline) => phraseOf(inline).text);
  if (texts.some((text, index) => isDangling(alone(text, index)) || /[:…,]$/u.test(text)))
    return "dangling-answer";
  return place.desk.offer(
    {
      kind: "question",
      rule: "R12",
      direction: "sol",
      prompt: `What is the remedy for **${withoutLabel(parent)}**?`,
      answer: texts.map((text) => withStop(upperFirst(text))).join(" "),
      line: block.own.start.line,
      withSide: false,
      withStory: false,
    },
    place,
  );
};
