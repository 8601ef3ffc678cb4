import { compare, exact, real, toNumber } from "../numbers/quantity.ts";
import type { Fraction, Quantity } from "../numbers/quantity.ts";
import { EQUAL_WITHIN, LARGEST_VALUE, MOST_EXACT_BITS } from "./limits.ts";

/** What an expression comes to. Which kind and which size is known before anything is drawn. */
export type Value =
  | { readonly kind: "number"; readonly value: Quantity }
  | { readonly kind: "truth"; readonly holds: boolean }
  | { readonly kind: "vector"; readonly items: Vector }
  | { readonly kind: "matrix"; readonly rows: Matrix };

export type Vector = readonly Quantity[];
export type Matrix = readonly Vector[];

export type Type =
  | { readonly kind: "number" }
  | { readonly kind: "truth" }
  | { readonly kind: "vector"; readonly length: number }
  | { readonly kind: "matrix"; readonly rows: number; readonly columns: number };

export const NUMBER: Type = { kind: "number" };
export const TRUTH: Type = { kind: "truth" };

export const typeWords = (type: Type): string => {
  switch (type.kind) {
    case "number":
      return "a number";
    case "truth":
      return "a condition";
    case "vector":
      return `a vector of ${type.length}`;
    case "matrix":
      return `a matrix of ${type.rows} × ${type.columns}`;
  }
};

export const isSameType = (one: Type, other: Type): boolean => typeWords(one) === typeWords(other);

/** Why there is no value, and the condition that would keep it away, with $1, $2 for what was given. */
export class NoValue extends Error {
  readonly because: string;
  readonly unless: string | undefined;
  constructor(because: string, unless?: string) {
    super(because);
    this.because = because;
    this.unless = unless;
  }
}

const LONGEST_PART = 2n ** BigInt(MOST_EXACT_BITS);

const isLong = ({ numerator, denominator }: Fraction): boolean =>
  denominator > LONGEST_PART || numerator > LONGEST_PART || numerator < -LONGEST_PART;

/** The number as it may go on: real, not too large, and exact only while that is cheap. */
export const settled = (quantity: Quantity): Quantity => {
  const size = toNumber(quantity);
  if (Number.isNaN(size)) throw new NoValue("No real value");
  if (Math.abs(size) > LARGEST_VALUE) throw new NoValue("A value above 10^15");
  if (quantity.kind === "exact") return isLong(quantity) ? real(size) : quantity;
  return size === 0 ? exact(0) : quantity;
};

/** Within 10⁻⁹, as every comparison of the language sees it. */
export const isEqual = (a: Quantity, b: Quantity): boolean =>
  compare(a, b) === 0 || Math.abs(toNumber(a) - toNumber(b)) <= EQUAL_WITHIN;

/** The whole number that a quantity is, within 10⁻⁹. */
export const wholeOf = (quantity: Quantity): number | undefined => {
  const nearest = Math.round(toNumber(quantity));
  return isEqual(quantity, exact(nearest)) ? nearest : undefined;
};
