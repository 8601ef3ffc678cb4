import type { Answer, AnswerKind, PlainKind, Tolerance } from "../answer-kind.ts";
import { EXACT, ONE_PERCENT } from "../answer-kind.ts";
import { compare, toNumber } from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";

/** A right answer of zero has no share to be within. */
const NEAR_ZERO = 1e-9;
/** An answer on the edge of its tolerance counts, whatever the last bit of a double says. */
const EDGE = 1 + 1e-9;

/** Whether x counts as a (A2, tolerance). */
export const countsAs = (x: Quantity, a: Quantity, tolerance: Tolerance): boolean => {
  if (x.kind === "exact" && a.kind === "exact" && compare(x, a) === 0) return true;
  const [typed, right] = [toNumber(x), toNumber(a)];
  if (typed === right) return true;
  if (!Number.isFinite(typed) || !Number.isFinite(right)) return false;
  const off = Math.abs(typed - right);
  if (tolerance.kind === "absolute") return off <= tolerance.within * EDGE;
  if (right === 0) return off <= NEAR_ZERO;
  switch (tolerance.kind) {
    case "exact":
      // Two exact numbers were compared above; roots and logarithms leave an error of rounding.
      return x.kind === "real" && off <= NEAR_ZERO * Math.abs(right);
    case "relative":
      return off <= tolerance.share * Math.abs(right) * EDGE;
    case "last-digit":
      return off <= 0.5 * 10 ** -tolerance.decimals * EDGE;
  }
};

type Numbers = (x: Quantity, a: Quantity) => boolean;

/** Whether two answers have the same shape and agree in all parts, numbers by the rule given. */
const agree = (one: Answer, other: Answer, numbers: Numbers): boolean => {
  switch (one.kind) {
    case "number":
      return other.kind === "number" && numbers(one.value, other.value);
    case "none":
      return other.kind === "none";
    case "choice":
      return other.kind === "choice" && one.option === other.option;
    case "vector":
      return (
        other.kind === "vector" &&
        one.components.length === other.components.length &&
        one.components.every((x, index) => numbers(x, other.components[index] ?? x))
      );
    case "interval":
      return (
        other.kind === "interval" && numbers(one.from, other.from) && numbers(one.to, other.to)
      );
    case "set":
    case "ordering":
      return other.kind === one.kind && one.labels.join("\n") === other.labels.join("\n");
    case "verdict":
      return (
        other.kind === "verdict" &&
        one.option === other.option &&
        agree(one.reason, other.reason, numbers)
      );
  }
};

/** The very same answer, in all parts. */
export const isSameAnswer = (one: Answer, other: Answer): boolean =>
  agree(one, other, (x, a) => countsAs(x, a, EXACT) || countsAs(a, x, EXACT));

/** Numbers within a share of the right ones, in all parts. */
export const isWithinShare = (wrong: Answer, right: Answer, share: number): boolean =>
  agree(wrong, right, (x, a) => countsAs(x, a, { kind: "relative", share }));

const toleranceOf = (kind: PlainKind, typed: Answer): Tolerance => {
  if ("tolerance" in kind) return kind.tolerance;
  const isDecimal = typed.kind === "number" && typed.writing !== "fraction";
  return kind.kind === "fraction" && isDecimal ? ONE_PERCENT : EXACT;
};

/** Whether a typed answer counts as the right one for a field of this kind. */
export const answerCounts = (kind: AnswerKind, typed: Answer, right: Answer): boolean => {
  if (kind.kind === "verdict") {
    return (
      typed.kind === "verdict" &&
      right.kind === "verdict" &&
      typed.option === right.option &&
      answerCounts(kind.reason, typed.reason, right.reason)
    );
  }
  return agree(typed, right, (x, a) => countsAs(x, a, toleranceOf(kind, typed)));
};
