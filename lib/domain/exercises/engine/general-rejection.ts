import type { AnswerKind } from "../answer-kind.ts";
import { answerCounts, isWithinShare } from "../judging/equal.ts";
import { answerNumbers } from "../numbers/answer-numbers.ts";
import { digitsNeeded } from "../numbers/format.ts";
import type { Instance } from "./instance.ts";

const MOST_DIGITS_SHOWN = 5;
/** A mistake must lead further away than any tolerance forgives. */
const TOO_CLOSE = 0.02;

/** Why no family may ask this, whatever its own rules (A1), or undefined. */
export const generalRejection = (
  instance: Instance,
  leastMisconceptions: number,
): string | undefined => {
  if (!answerNumbers(instance.right).every(Number.isFinite)) return "the answer is not finite";
  if (!instance.shown.every(Number.isFinite)) return "a shown number is not finite";
  if (instance.shown.some((value) => digitsNeeded(value) > MOST_DIGITS_SHOWN)) {
    return "a shown number needs more than 5 digits";
  }
  if (instance.mistakes.length < leastMisconceptions) return "too few misconceptions apply";
  const close = instance.mistakes.find(
    ({ wrong }) =>
      !isCounted(instance.answerKind) &&
      (isWithinShare(wrong, instance.right, TOO_CLOSE) ||
        answerCounts(instance.answerKind, wrong, instance.right)),
  );
  return close === undefined ? undefined : `${close.id} comes too close to the right answer`;
};

/** Whole numbers, letters and choices are never nearly right. */
const isCounted = (kind: AnswerKind): boolean => {
  if (kind.kind === "verdict") return isCounted(kind.reason);
  return ["integer", "set", "ordering", "choice"].includes(kind.kind);
};
