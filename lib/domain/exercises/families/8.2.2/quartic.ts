import type { Polynomial } from "../common/polynomial.ts";
import { derivativeOf, powersTex, valueAt } from "../common/polynomial.ts";

/** A cost with minima at a and c, a maximum between them at b, and the value c0 at 0. */
export interface TwoValleys {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** The height is stretched by this factor. */
  readonly k: number;
  readonly c0: number;
}

/** The integral of 12k(x − a)(x − b)(x − c), with c0 added. */
export const quarticOf = ({ a, b, c, k, c0 }: TwoValleys): Polynomial => [
  3 * k,
  -4 * k * (a + b + c),
  6 * k * (a * b + b * c + c * a),
  -12 * k * a * b * c,
  c0,
];

export const slopeOf = (valleys: TwoValleys): Polynomial => derivativeOf(quarticOf(valleys));

export const quarticTex = (valleys: TwoValleys): string => powersTex(quarticOf(valleys));

/** Cost at a, at the barrier and at c; whole numbers, as all coefficients are. */
export const heightsOf = (valleys: TwoValleys) => {
  const cost = (x: number): number => valueAt(quarticOf(valleys), x);
  return { left: cost(valleys.a), barrier: cost(valleys.b), right: cost(valleys.c) };
};
