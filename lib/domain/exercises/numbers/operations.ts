import {
  add,
  divide,
  factorial,
  integerPower,
  isInteger,
  isZero,
  multiply,
  real,
  squareRoot,
  subtract,
  toNumber,
} from "./quantity.ts";
import type { Quantity } from "./quantity.ts";

/** Why an operation on numbers has no result. */
export type NoResult =
  "division-by-zero" | "exponent-too-large" | "factorial-of-no-count" | "factorial-too-large";

export type Result = Quantity | NoResult;
export const hasNoResult = (result: Result): result is NoResult => typeof result === "string";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "^";
export type ElementaryName = "sqrt" | "exp" | "ln" | "log10" | "log2";

const LARGEST_EXPONENT = 1000;

/** One operation, exact while both sides allow it; beyond doubles it is infinite or not a number. */
export const operate = (operator: ArithmeticOperator, left: Quantity, right: Quantity): Result => {
  switch (operator) {
    case "+":
      return add(left, right);
    case "-":
      return subtract(left, right);
    case "*":
      return multiply(left, right);
    case "/":
      return isZero(right) ? "division-by-zero" : divide(left, right);
    case "^":
      return raise(left, right);
  }
};

const raise = (base: Quantity, exponent: Quantity): Result => {
  const size = toNumber(exponent);
  if (Math.abs(size) > LARGEST_EXPONENT) return "exponent-too-large";
  if (isZero(base) && size < 0) return "division-by-zero";
  return isInteger(exponent) ? integerPower(base, size) : real(toNumber(base) ** size);
};

/** n! for a whole n from 0 to `largest`. */
export const factorialUpTo = (of: Quantity, largest: number): Result => {
  const n = toNumber(of);
  if (!isInteger(of) || n < 0) return "factorial-of-no-count";
  return n > largest ? "factorial-too-large" : factorial(n);
};

/** Roots, powers of e and logarithms; not a number where there is none. */
export const elementary = (name: ElementaryName, of: Quantity): Quantity => {
  const x = toNumber(of);
  switch (name) {
    case "sqrt":
      return squareRoot(of);
    case "exp":
      return real(Math.exp(x));
    case "ln":
      return real(Math.log(x));
    case "log10":
      return real(Math.log10(x));
    case "log2":
      return real(Math.log2(x));
  }
};
