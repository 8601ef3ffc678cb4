import type { Tolerance } from "../answer-kind.ts";
import type { Fraction } from "../numbers/quantity.ts";
import type { Offset } from "./problem.ts";

export type Comparison = "<" | "<=" | ">" | ">=" | "==" | "!=";
export type Arithmetic = "+" | "-" | "*" | "/" | "mod" | "^";
export type Logic = "and" | "or";
export type Operator = Comparison | Arithmetic | Logic;

/** An expression as a tree that is walked and never run. `at` is where its text starts, `end` where it stops. */
export type Expression = { readonly at: Offset; readonly end: Offset } & (
  | { readonly kind: "number"; readonly value: Fraction; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative" | "not" | "factorial"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] }
  | {
      readonly kind: "if";
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "component"; readonly of: Expression; readonly index: Expression }
);

/** The expressions directly inside one. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case "number":
    case "name":
      return [];
    case "negative":
    case "not":
    case "factorial":
      return [expression.of];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.given;
    case "if":
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case "list":
      return expression.items;
    case "component":
      return [expression.of, expression.index];
  }
};

export const countParts = (expression: Expression): number =>
  partsOf(expression).reduce((sum, part) => sum + countParts(part), 1);

/** The names that an expression uses, in order, each once. */
export const namesIn = (expression: Expression): readonly string[] =>
  expression.kind === "name"
    ? [expression.name]
    : Array.from(new Set(partsOf(expression).flatMap(namesIn)));

/** Numbers at equal distances, without some of them. */
export interface Range {
  readonly kind: "range";
  readonly from: Fraction;
  readonly step: Fraction;
  /** How many numbers there are before the exceptions are taken out. */
  readonly count: number;
  /** Places of the exceptions, ascending from 0. */
  readonly except: readonly number[];
}

export interface Listed {
  readonly kind: "list";
  readonly values: readonly Fraction[];
}

interface Placed {
  /** Where its statement starts. */
  readonly at: Offset;
}

/** A number that is drawn, or a value that follows from those above it. */
export type Given = Placed & { readonly name: string } & (
    | { readonly kind: "drawn"; readonly domain: Range | Listed }
    | { readonly kind: "derived"; readonly value: Expression }
  );

export interface Condition extends Placed {
  readonly holds: Expression;
}

export type Format =
  | { readonly kind: "decimals" | "digits"; readonly count: number }
  | { readonly kind: "signed" | "fraction" | "matrix" };

/** What stands round a value: words, a formula, or code. */
export type Surroundings = "words" | "math" | "code";

/** Markdown with values in it. */
export type Template = readonly TemplatePart[];
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "value";
      readonly value: Expression;
      readonly format?: Format;
      readonly within: Surroundings;
    };

export type MadeKind =
  | { readonly kind: "number" | "integer" | "vector" | "yes-no" }
  | { readonly kind: "choice"; readonly labels: readonly string[] };

export interface MadeAnswer extends Placed {
  readonly asks: MadeKind;
  readonly value: Expression;
  readonly tolerance?: Tolerance;
}

/** A way to go wrong, with the value that it leads to. */
export interface Wrong extends Placed {
  readonly name: string;
  readonly value: Expression;
  readonly says?: Template;
}

export interface Line extends Placed {
  readonly template: Template;
}

/** An exercise that a learner wrote. */
export interface Made {
  /** The text as it was written, with line feeds only: places count in it. */
  readonly text: string;
  readonly title: string;
  readonly givens: readonly Given[];
  readonly conditions: readonly Condition[];
  readonly ask: Line;
  readonly answer: MadeAnswer;
  readonly wrongs: readonly Wrong[];
  readonly hint?: Line;
  readonly because: readonly Line[];
}
