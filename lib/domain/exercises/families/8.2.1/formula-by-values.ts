import { roundedText } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import { changeAlongStep, modelAtStep } from "./quadratic.ts";
import type { Matrix, Vector } from "./quadratic.ts";

/*
 * The formulas of a step found without a formula: by numbers at several values of the letter.
 */

interface Asked {
  readonly asks: "critical" | "best" | "change";
  readonly g: Vector;
  readonly k: number;
}

const LETTERS = [0.5, 1, 2, 3, 5] as const;
const AGREE = 1e-6;

const diagonal = (a: number, b: number): Matrix => [
  [a, 0],
  [0, b],
];

/** The step size at which the slope of the slice, or the slice itself, turns from falling to rising. */
const turn = (value: (epsilon: number) => number): number => {
  let [falls, rises] = [1e-9, 1];
  while (value(rises) < 0) rises *= 2;
  for (let round = 0; round < 80; round += 1) {
    const middle = (falls + rises) / 2;
    if (value(middle) < 0) falls = middle;
    else rises = middle;
  }
  return (falls + rises) / 2;
};

const NUDGE = 1e-4;

const stepAt = ({ asks, g, k }: Asked, a: number): number => {
  const change = (epsilon: number): number =>
    changeAlongStep({ g, H: diagonal(a, k * a) }, epsilon);
  return turn(
    asks === "critical" ? change : (epsilon) => change(epsilon + NUDGE) - change(epsilon - NUDGE),
  );
};

const allAgree = (values: readonly number[]): boolean =>
  values.every((value) => Math.abs(value - (values[0] ?? value)) <= AGREE * Math.abs(value));

/** A step size times the letter is the same number at every value of the letter. */
const stepFormulaText = (asked: Asked): string => {
  const products = LETTERS.map((a) => a * stepAt(asked, a));
  if (!allAgree(products)) throw new Error("the step size is no number over the letter");
  return `${roundedText(products[1] ?? 0, 12)}/a`;
};

/** The quadratic through 0 and two values, which the others must lie on. */
const changeFormulaText = ({ g, k }: Asked): string => {
  const change = (a: number): number => toNumber(modelAtStep({ g, H: diagonal(1, k) }, a));
  const square = change(2) / 2 - change(1);
  const linear = change(1) - square;
  const misses = LETTERS.map((a) => change(a) - (square * a * a + linear * a));
  if (misses.some((miss) => Math.abs(miss) > AGREE)) throw new Error("the change is no quadratic");
  return `${roundedText(square, 12)}*a^2 + ${roundedText(linear, 12)}*a`;
};

export const confirmFormula = (asked: Asked): string =>
  asked.asks === "change" ? changeFormulaText(asked) : stepFormulaText(asked);
