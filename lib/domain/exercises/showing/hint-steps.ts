import type { AnswerKind, Option } from "../answer-kind.ts";
import type { Instance } from "../engine/instance.ts";
import type { Step } from "../family.ts";
import { answerNumbers } from "../numbers/answer-numbers.ts";
import { holds, numbersIn } from "../numbers/numbers-in.ts";

/**
 * The first lines of the worked explanation, as further hints: half of them at most, and none from the
 * first line on that tells the answer. An answer of letters, words or symbols may be told in too many
 * ways to see, so it has none.
 */
export const hintSteps = (instance: Instance): readonly Step[] => {
  if (!isOfNumbers(instance.answerKind)) return [];
  const steps = instance.explain();
  const half = steps.slice(0, Math.floor(steps.length / 2));
  const telling = half.findIndex((step) => tells(step, instance));
  return telling < 0 ? half : half.slice(0, telling);
};

const isOfNumbers = (kind: AnswerKind): boolean => {
  switch (kind.kind) {
    case "verdict":
      return isOfNumbers(kind.reason);
    case "integer":
    case "number":
    case "number-or-none":
    case "fraction":
    case "vector":
    case "interval":
      return true;
    case "choice":
    case "set":
    case "ordering":
    case "formula":
    case "point":
    case "slider":
      return false;
  }
};

/** As near as any tolerance counts. */
const NEAR = 0.01;

const tells = ({ says, result = "" }: Step, { right, answerKind }: Instance): boolean => {
  const text = `${says} ${result}`;
  const numbers = numbersIn(text);
  return (
    right.kind === "none" ||
    answerNumbers(right).some((value) => holds(numbers, value, NEAR)) ||
    (answerKind.kind === "verdict" && answerKind.options.some((option) => names(text, option)))
  );
};

/** Either verdict: that one of them does not hold tells as much. */
const names = (text: string, { id, label, synonyms }: Option): boolean => {
  const spoken = ` ${wordsOf(text)} `;
  return [id, label, ...synonyms]
    .map(wordsOf)
    .some((name) => name.length >= SHORTEST_NAME && spoken.includes(` ${name} `));
};

/** "y" and "no" stand in any text. */
const SHORTEST_NAME = 3;

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .join(" ");
