import type { Unreadable } from "../answer-kind.ts";
import {
  add,
  divide,
  exact,
  factorial,
  integerPower,
  isInteger,
  isZero,
  multiply,
  negate,
  real,
  squareRoot,
  subtract,
  toNumber,
} from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { BinaryOperator, Expression, FunctionName } from "./expression.ts";
import { unreadable } from "./unreadable.ts";

const LARGEST_FACTORIAL = 170;
const LARGEST_EXPONENT = 1000;

type Evaluation = Quantity | Unreadable;
const failed = (value: Evaluation): value is Unreadable => value.kind === "unreadable";

/** The value of a tree, exact while every operation allows it; a value beyond doubles is unreadable. */
export const evaluate = (expression: Expression): Evaluation => {
  const value = walk(expression);
  if (failed(value) || Number.isFinite(toNumber(value))) return value;
  return Number.isNaN(toNumber(value)) ? notReal() : tooLarge();
};

const walk = (expression: Expression): Evaluation => {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "constant":
      return real(expression.name === "pi" ? Math.PI : Math.E);
    case "mixed":
      return apply("+", walk(expression.whole), walk(expression.part));
    case "binary":
      return apply(expression.operator, walk(expression.left), walk(expression.right));
    case "negative":
    case "percent":
    case "factorial":
    case "call":
      return walkSingle(expression, walk(expression.of));
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
      return factorialOf(of);
    case "call":
      return call(expression.name, of);
  }
};

const apply = (operator: BinaryOperator, left: Evaluation, right: Evaluation): Evaluation => {
  if (failed(left)) return left;
  if (failed(right)) return right;
  switch (operator) {
    case "+":
      return add(left, right);
    case "-":
      return subtract(left, right);
    case "*":
      return multiply(left, right);
    case "/":
      return isZero(right) ? divisionByZero() : divide(left, right);
    case "^":
      return power(left, right);
  }
};

const power = (base: Quantity, exponent: Quantity): Evaluation => {
  const size = toNumber(exponent);
  if (Math.abs(size) > LARGEST_EXPONENT) {
    return unreadable("The exponent is larger than 1,000.", "Write a smaller exponent.");
  }
  if (isZero(base) && size < 0) return divisionByZero();
  return isInteger(exponent) ? integerPower(base, size) : real(toNumber(base) ** size);
};

const factorialOf = (of: Quantity): Evaluation => {
  const n = toNumber(of);
  if (!isInteger(of) || n < 0) {
    return unreadable("A factorial needs a whole number from 0.", "Write for instance 4!.");
  }
  if (n > LARGEST_FACTORIAL) {
    return unreadable("Factorials are read up to 170!.", "Write a smaller number.");
  }
  return factorial(n);
};

const call = (name: FunctionName, of: Quantity): Evaluation => {
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

const divisionByZero = (): Unreadable =>
  unreadable("This divides by zero.", "Check the denominator.");
const notReal = (): Unreadable =>
  unreadable("This has no real value.", "Check what stands under a root or in a logarithm.");
const tooLarge = (): Unreadable =>
  unreadable("This is too large for a number.", "Write a finite number, below 10^308.");
