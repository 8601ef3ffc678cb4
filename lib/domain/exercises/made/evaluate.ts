import { hasNoResult, operate } from "../numbers/operations.ts";
import {
  compare,
  isInteger,
  isZero,
  multiply,
  negate,
  real,
  subtract,
  toNumber,
} from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { CONSTANTS } from "./functions/constants.ts";
import { matrix, number, numberOf, truthOf, vector, vectorOf } from "./functions/function.ts";
import { functionNamed } from "./functions/index.ts";
import { floorOf } from "./functions/elementary.ts";
import { factorialOf } from "./functions/whole.ts";
import { MOST_VISITS } from "./limits.ts";
import { printExpression } from "./print.ts";
import { isEqual, NoValue, settled } from "./value.ts";
import type { Value, Vector } from "./value.ts";
import type { Expression, Operator } from "./tree.ts";

/** Why an expression has no value, and where. */
export interface Failure {
  readonly kind: "failure";
  /** "Division by zero". */
  readonly because: string;
  /** The part that has no value. */
  readonly part: Expression;
  /** A condition that keeps it away, as it would be written behind `require`. */
  readonly unless?: string;
}

/** Names with their values; a name may stand for something that has none. */
export type Scope = ReadonlyMap<string, Value | Failure>;

export const isFailure = (value: Value | Failure): value is Failure => value.kind === "failure";

/** Ends a walk at the part that has no value; never seen outside this file. */
class Stop extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.because);
    this.failure = failure;
  }
}

/** The value of an expression whose types were checked; walks at most 2,000 nodes. */
export const evaluate = (expression: Expression, scope: Scope): Value | Failure => {
  try {
    return new Walk(scope).value(expression);
  } catch (error) {
    if (error instanceof Stop) return error.failure;
    throw error;
  }
};

const numbersIn = (value: Value): number => {
  if (value.kind === "vector") return value.items.length;
  return value.kind === "matrix" ? value.rows.length * (value.rows[0]?.length ?? 0) : 1;
};

class Walk {
  private readonly scope: Scope;
  private visits = 0;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  value(expression: Expression): Value {
    this.visit(expression, 1);
    const value = this.parts(expression);
    const count = numbersIn(value);
    if (count > 1) this.visit(expression, count);
    return value;
  }

  private visit(part: Expression, count: number): void {
    this.visits += count;
    if (this.visits <= MOST_VISITS) return;
    throw new Stop({ kind: "failure", because: `More than ${MOST_VISITS} steps`, part });
  }

  private parts(expression: Expression): Value {
    switch (expression.kind) {
      case "number":
        return { kind: "number", value: expression.value };
      case "name":
        return this.named(expression, expression.name);
      case "negative":
        return eachNumber(this.value(expression.of), negate);
      case "not":
        return { kind: "truth", holds: !this.truth(expression.of) };
      case "factorial":
        return this.trying(expression, [expression.of], ([of]) =>
          number(factorialOf(numberOf(of))),
        );
      case "binary":
        return this.binary(expression, expression.operator);
      case "call":
        return this.trying(expression, expression.given, (given) => {
          const called = functionNamed(expression.name);
          if (called === undefined) throw new Error(`no function ${expression.name}`);
          return called.apply(given);
        });
      case "if":
        return this.value(
          this.truth(expression.condition) ? expression.whenTrue : expression.whenFalse,
        );
      case "list":
        return listOf(expression.items.map((item) => this.value(item)));
      case "component":
        return this.component(expression, this.value(expression.of));
    }
  }

  private truth(expression: Expression): boolean {
    return truthOf(this.value(expression));
  }

  private named(part: Expression, name: string): Value {
    const value = this.scope.get(name);
    if (value !== undefined && isFailure(value)) throw new Stop(value);
    if (value !== undefined) return value;
    const constant = CONSTANTS.get(name);
    if (constant === undefined) throw new Error(`no value for ${name} at ${part.at}`);
    return { kind: "number", value: constant };
  }

  /** What only some values allow: its failure is told with the condition that keeps it away. */
  private trying(
    part: Expression,
    given: readonly Expression[],
    apply: (values: readonly Value[]) => Value,
  ): Value {
    const values = given.map((each) => this.value(each));
    try {
      return apply(values);
    } catch (error) {
      if (!(error instanceof NoValue)) throw error;
      const unless = error.unless?.replaceAll(/\$([12])/gu, (_, place) => {
        const named = given[Number(place) - 1];
        return named === undefined ? "" : printExpression(named);
      });
      const { because } = error;
      throw new Stop({
        kind: "failure",
        because,
        part,
        ...(unless === undefined ? {} : { unless }),
      });
    }
  }

  private binary(expression: Extract<Expression, { kind: "binary" }>, operator: Operator): Value {
    const { left, right } = expression;
    if (operator === "and") return { kind: "truth", holds: this.truth(left) && this.truth(right) };
    if (operator === "or") return { kind: "truth", holds: this.truth(left) || this.truth(right) };
    return this.trying(expression, [left, right], ([one, other]) => {
      if (one === undefined || other === undefined) throw new Error("an operation without sides");
      if (operator === "/" && isZero(numberOf(other))) {
        throw new NoValue("Division by zero", nonZero(right));
      }
      return combine(operator, one, other);
    });
  }

  private component(expression: Extract<Expression, { kind: "component" }>, of: Value): Value {
    const index = numberOf(this.value(expression.index));
    const place = isInteger(index) ? toNumber(index) - 1 : -1;
    const items = of.kind === "matrix" ? of.rows : vectorOf(of);
    const item = items[place];
    if (item === undefined) {
      const because = `No component ${toNumber(index)} of ${items.length}`;
      throw new Stop({ kind: "failure", because, part: expression });
    }
    return "kind" in item ? { kind: "number", value: item } : { kind: "vector", items: item };
  }
}

/** "a != b" for a − b, else "… != 0". */
const nonZero = (divisor: Expression): string =>
  divisor.kind === "binary" && divisor.operator === "-"
    ? `${printExpression(divisor.left)} != ${printExpression(divisor.right)}`
    : `${printExpression(divisor)} != 0`;

const eachNumber = (value: Value, apply: (x: Quantity) => Quantity): Value => {
  switch (value.kind) {
    case "number":
      return number(apply(value.value));
    case "vector":
      return vector(value.items.map(apply));
    case "matrix":
      return matrix(value.rows.map((row) => row.map(apply)));
    case "truth":
      throw new Error("a condition where numbers are counted");
  }
};

const listOf = (values: readonly Value[]): Value =>
  values.every((value) => value.kind === "vector")
    ? { kind: "matrix", rows: values.map((value) => value.items) }
    : { kind: "vector", items: values.map(numberOf) };

const combine = (operator: Exclude<Operator, "and" | "or">, one: Value, other: Value): Value => {
  switch (operator) {
    case "+":
    case "-":
      return both(one, other, (a, b) => arithmetic(operator, a, b));
    case "*":
      if (one.kind === "number") return eachNumber(other, (x) => arithmetic("*", one.value, x));
      return eachNumber(one, (x) => arithmetic("*", x, numberOf(other)));
    case "/":
      return eachNumber(one, (x) => arithmetic("/", x, numberOf(other)));
    case "^":
      return number(arithmetic("^", numberOf(one), numberOf(other)));
    case "mod":
      return number(remainder(numberOf(one), numberOf(other)));
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "==":
    case "!=":
      return { kind: "truth", holds: holds(operator, numberOf(one), numberOf(other)) };
  }
};

const both = (one: Value, other: Value, apply: (a: Quantity, b: Quantity) => Quantity): Value => {
  const pair = (v: Vector, w: Vector): Vector =>
    v.map((each, index) => settled(apply(each, w[index] ?? each)));
  if (one.kind === "vector" && other.kind === "vector") return vector(pair(one.items, other.items));
  if (one.kind === "matrix" && other.kind === "matrix") {
    return matrix(one.rows.map((row, index) => pair(row, other.rows[index] ?? row)));
  }
  return number(apply(numberOf(one), numberOf(other)));
};

type Plain = "+" | "-" | "*" | "/" | "^";

const arithmetic = (operator: Plain, a: Quantity, b: Quantity): Quantity => {
  if (operator === "^") return power(a, b);
  const result = operate(operator, a, b);
  if (hasNoResult(result)) throw new NoValue("No value");
  return settled(result);
};

/** As doubles where the exact power would be long: a result that is too large is found before it is computed. */
const power = (base: Quantity, exponent: Quantity): Quantity => {
  const [x, y] = [toNumber(base), toNumber(exponent)];
  if (x < 0 && !isInteger(exponent))
    throw new NoValue("A broken power of a number below 0", "$1 >= 0");
  if (x === 0 && y < 0) throw new NoValue("Division by zero", "$1 != 0");
  const size = x ** y;
  const isShort = Math.abs(y) <= 64 && Math.abs(Math.log2(Math.abs(x))) * Math.abs(y) <= 64;
  const result = isShort || x === 0 ? operate("^", base, exponent) : real(size);
  if (hasNoResult(result)) throw new NoValue("An exponent above 1,000", "abs($2) <= 1000");
  return settled(result);
};

/** a − b·⌊a/b⌋: it has the sign of b. */
const remainder = (a: Quantity, b: Quantity): Quantity => {
  if (isZero(b)) throw new NoValue("Division by zero", "$2 != 0");
  return subtract(a, multiply(b, floorOf(arithmetic("/", a, b))));
};

const holds = (
  operator: "<" | "<=" | ">" | ">=" | "==" | "!=",
  a: Quantity,
  b: Quantity,
): boolean => {
  const order = isEqual(a, b) ? 0 : compare(a, b);
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
  }
};
