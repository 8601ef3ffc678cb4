/** A number as an exact fraction in lowest terms, denominator above 0. */
export interface Fraction {
  readonly kind: "exact";
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A number: exact while every operation allows it, else the nearest double. */
export type Quantity = Fraction | { readonly kind: "real"; readonly value: number };
