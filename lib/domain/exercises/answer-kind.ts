import type { Quantity } from "./numbers/quantity.ts";
import type { Expression } from "./reading/expression.ts";

/** Markdown of one or more sentences, math between dollar signs. */
export type Prose = string;

/** One of the answers offered, with the words by which it may be typed. */
export interface Option {
  readonly id: string;
  /** What the button says. */
  readonly label: string;
  /** Other words that mean the same, in lower case. */
  readonly synonyms: readonly string[];
}

/** A letter or short name that an answer of a set or an ordering is made of. */
export type Label = string;

/**
 * How far from the right number still counts.
 * relative: |x − a| ≤ share·|a|; last-digit: half a unit of the last of `decimals` places;
 * absolute: |x − a| ≤ within.
 * A right answer of zero is met within 10⁻⁹ whatever the rule.
 */
export type Tolerance =
  | { readonly kind: "exact" }
  | { readonly kind: "relative"; readonly share: number }
  | { readonly kind: "last-digit"; readonly decimals: number }
  | { readonly kind: "absolute"; readonly within: number };

export const ONE_PERCENT: Tolerance = { kind: "relative", share: 0.01 };
export const EXACT: Tolerance = { kind: "exact" };

/** What stands above an input field, as inline Markdown. */
interface Field {
  readonly label: Prose;
}

export interface ChoiceKind extends Field {
  readonly kind: "choice";
  readonly options: readonly Option[];
}
export interface IntegerKind extends Field {
  readonly kind: "integer";
  /** Where a count of steps is asked: also reads "never", for those who think that none is enough. */
  readonly orNever?: true;
}
export interface NumberKind extends Field {
  readonly kind: "number";
  readonly tolerance: Tolerance;
}
/** A fraction of integers is judged exactly, a decimal in its place within 1 %. */
export interface FractionKind extends Field {
  readonly kind: "fraction";
}
/** A number, or the word "none" where there is no such number. */
export interface NumberOrNoneKind extends Field {
  readonly kind: "number-or-none";
  readonly tolerance: Tolerance;
}
export interface VectorKind extends Field {
  readonly kind: "vector";
  readonly length: number;
  readonly tolerance: Tolerance;
}
export interface IntervalKind extends Field {
  readonly kind: "interval";
  readonly tolerance: Tolerance;
}
export interface SetKind extends Field {
  readonly kind: "set";
  readonly of: readonly Label[];
}
/** The labels from the smallest to the largest. */
export interface OrderingKind extends Field {
  readonly kind: "ordering";
  readonly of: readonly Label[];
}

/** An expression in the names of the question, judged by its values. */
export interface FormulaKind extends Field {
  readonly kind: "formula";
  /** Latin or Greek letters, such as "a" or "ε". */
  readonly names: readonly string[];
}

/** What a picture measures along one side, where an answer is placed on it. */
export interface Axis {
  readonly label: Prose;
  readonly from: number;
  readonly to: number;
  /** What a key moves by, and what a pointer is rounded to. */
  readonly step: number;
}
/** A point placed on a picture or typed; right within 2 % of each axis. */
export interface PointKind extends Field {
  readonly kind: "point";
  readonly axes: readonly [Axis, Axis];
}
/** A number set on a scale or typed; right within 2 % of the scale. */
export interface SliderKind extends Field {
  readonly kind: "slider";
  readonly axis: Axis;
}

export type PlainKind =
  | ChoiceKind
  | IntegerKind
  | NumberKind
  | FractionKind
  | NumberOrNoneKind
  | VectorKind
  | IntervalKind
  | SetKind
  | OrderingKind
  | FormulaKind
  | PointKind
  | SliderKind;

/** A verdict is never asked alone: a guess between two words proves nothing. */
export interface VerdictKind extends Field {
  readonly kind: "verdict";
  readonly options: readonly Option[];
  readonly reason: PlainKind;
}

/** What is asked for: it drives the input field, the reader and the tolerance. */
export type AnswerKind = PlainKind | VerdictKind;

/** How a number was typed: a fraction of integers is held to exactness where a fraction is asked. */
export type Writing = "fraction" | "other";

export type PlainAnswer =
  | { readonly kind: "choice"; readonly option: string }
  | { readonly kind: "number"; readonly value: Quantity; readonly writing?: Writing }
  | { readonly kind: "none" }
  | { readonly kind: "vector"; readonly components: readonly Quantity[] }
  | { readonly kind: "interval"; readonly from: Quantity; readonly to: Quantity }
  | { readonly kind: "set"; readonly labels: readonly Label[] }
  | { readonly kind: "ordering"; readonly labels: readonly Label[] }
  | FormulaAnswer;

export interface FormulaAnswer {
  readonly kind: "formula";
  /** As it is typed. */
  readonly text: string;
  readonly tree: Expression;
  readonly names: readonly string[];
}

export interface VerdictAnswer {
  readonly kind: "verdict";
  readonly option: string;
  readonly reason: PlainAnswer;
}

/** The value of an answer, right or wrong. */
export type Answer = PlainAnswer | VerdictAnswer;

/** What came of reading a text: unreadable is a question to the learner, never a wrong answer. */
export type Reading<Value = Answer> =
  { readonly kind: "read"; readonly value: Value; readonly shown: Prose } | Unreadable;

export interface Unreadable {
  readonly kind: "unreadable";
  readonly reason: string;
  readonly hint: string;
}
