import type { Unreadable } from "../answer-kind.ts";
import { elementary, factorialUpTo, hasNoResult, operate } from "../numbers/operations.ts";
import type { NoResult, Result } from "../numbers/operations.ts";
import { divide, exact, negate, real, toNumber } from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { BinaryOperator, Expression } from "./expression.ts";
import { unreadable } from "./unreadable.ts";

const LARGEST_FACTORIAL = 170;

type Evaluation = Quantity | Unreadable;
const failed = (value: Evaluation): value is Unreadable => value.kind === "unreadable";

/** What the names of a formula stand for. */
export type Values = ReadonlyMap<string, Quantity>;
const NO_VALUES: Values = new Map();

/** The value of a tree, exact while every operation allows it; a value beyond doubles is unreadable. */
export const evaluate = (expression: Expression, values: Values = NO_VALUES): Evaluation => {
  const value = walk(expression, values);
  if (failed(value) || Number.isFinite(toNumber(value))) return value;
  return Number.isNaN(toNumber(value)) ? notReal() : tooLarge();
};

const walk = (expression: Expression, values: Values): Evaluation => {
  const walked = (part: Expression): Evaluation => walk(part, values);
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "constant":
      return real(expression.name === "pi" ? Math.PI : Math.E);
    case "name":
      return values.get(expression.name) ?? noValue(expression.name);
    case "mixed":
      return apply("+", walked(expression.whole), walked(expression.part));
    case "binary":
      return apply(expression.operator, walked(expression.left), walked(expression.right));
    case "negative":
    case "percent":
    case "factorial":
    case "call":
      return walkSingle(expression, walked(expression.of));
  }
};

type Single = Extract<Expression, { readonly of: Expression }>;

const walkSingle = (expression: Single, of: Evaluation): Evaluation => {
  if (failed(of)) return of;
  switch (expression.kind) {
    case "negative":
      return negate(of);
    case "percent":
      return divide(of, exact(100));
    case "factorial":
      return readable(factorialUpTo(of, LARGEST_FACTORIAL));
    case "call":
      return elementary(expression.name, of);
  }
};

const apply = (operator: BinaryOperator, left: Evaluation, right: Evaluation): Evaluation => {
  if (failed(left)) return left;
  if (failed(right)) return right;
  return readable(operate(operator, left, right));
};

const readable = (result: Result): Evaluation =>
  hasNoResult(result) ? unreadable(...WHY[result]) : result;

const WHY: Readonly<Record<NoResult, readonly [reason: string, hint: string]>> = {
  "division-by-zero": ["This divides by zero.", "Check the denominator."],
  "exponent-too-large": ["The exponent is larger than 1,000.", "Write a smaller exponent."],
  "factorial-of-no-count": ["A factorial needs a whole number from 0.", "Write for instance 4!."],
  "factorial-too-large": ["Factorials are read up to 170!.", "Write a smaller number."],
};

const notReal = (): Unreadable =>
  unreadable("This has no real value.", "Check what stands under a root or in a logarithm.");
const tooLarge = (): Unreadable =>
  unreadable("This is too large for a number.", "Write a finite number, below 10^308.");
const noValue = (name: string): Unreadable =>
  unreadable(`The word "${name}" cannot be read.`, "Write a number such as 0.5.");
