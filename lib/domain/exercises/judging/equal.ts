import type { Answer, AnswerKind, FormulaAnswer, PlainKind, Tolerance } from "../answer-kind.ts";
import { EXACT, ONE_PERCENT } from "../answer-kind.ts";
import { compare, toNumber } from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { valuesOfFormula } from "../reading/formula-values.ts";

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

/** Whether x is as good as a; `index` tells which number of the answer it is. */
type Numbers = (x: Quantity, a: Quantity, index: number) => boolean;

const POINTS_COMPARED = 6;

/** Formulas are compared by their values, at the first points at which both have one (A2, rule 9). */
const agreeInValues = (one: FormulaAnswer, other: FormulaAnswer, numbers: Numbers): boolean => {
  const values = new Map(valuesOfFormula(other.tree, other.names));
  const both = valuesOfFormula(one.tree, one.names)
    .flatMap(([point, x]): readonly (readonly [Quantity, Quantity])[] => {
      const a = values.get(point);
      return a === undefined ? [] : [[x, a]];
    })
    .slice(0, POINTS_COMPARED);
  return both.length === POINTS_COMPARED && both.every(([x, a]) => numbers(x, a, 0));
};

/** Whether two answers have the same shape and agree in all parts, numbers by the rule given. */
const agree = (one: Answer, other: Answer, numbers: Numbers): boolean => {
  switch (one.kind) {
    case "number":
      return other.kind === "number" && numbers(one.value, other.value, 0);
    case "formula":
      return other.kind === "formula" && agreeInValues(one, other, numbers);
    case "none":
      return other.kind === "none";
    case "choice":
      return other.kind === "choice" && one.option === other.option;
    case "vector":
      return (
        other.kind === "vector" &&
        one.components.length === other.components.length &&
        one.components.every((x, index) => numbers(x, other.components[index] ?? x, index))
      );
    case "interval":
      return (
        other.kind === "interval" &&
        numbers(one.from, other.from, 0) &&
        numbers(one.to, other.to, 1)
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
  if (kind.kind === "formula" || kind.kind === "point" || kind.kind === "slider") {
    return ONE_PERCENT;
  }
  const isDecimal = typed.kind === "number" && typed.writing !== "fraction";
  return kind.kind === "fraction" && isDecimal ? ONE_PERCENT : EXACT;
};

/** What is placed with a finger is right within this share of the axis, whatever its value (A2, rule 10). */
const SHARE_OF_AXIS = 0.02;

const isNearOnAxis = (kind: PlainKind, x: Quantity, a: Quantity, index: number): boolean => {
  const axes = kind.kind === "point" ? kind.axes : kind.kind === "slider" ? [kind.axis] : [];
  const axis = axes[index];
  if (axis === undefined) return false;
  return Math.abs(toNumber(x) - toNumber(a)) <= SHARE_OF_AXIS * (axis.to - axis.from) * EDGE;
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
  return agree(
    typed,
    right,
    (x, a, index) => countsAs(x, a, toleranceOf(kind, typed)) || isNearOnAxis(kind, x, a, index),
  );
};
