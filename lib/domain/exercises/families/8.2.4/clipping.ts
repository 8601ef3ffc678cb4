import { compare, squareRoot } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { dotProduct, over, times } from "../common/exactly.ts";

/*
 * The two ways to clip a gradient (Goodfellow, Bengio, Courville 2016, 10.11.1): by its norm,
 * g·v/‖g‖ where ‖g‖ > v (eq. 10.48, 10.49; Pascanu, Mikolov, Bengio 2013), or each component by itself.
 */

export const normOf = (g: readonly number[]): Quantity => squareRoot(dotProduct(g, g));

export const scaledBy = (g: readonly number[], factor: Quantity): readonly Quantity[] =>
  g.map((entry) => times(entry, factor));

export const exceeds = (a: Quantity, threshold: number): boolean =>
  compare(a, times(threshold)) > 0;

export const clippedByNorm = (g: readonly number[], threshold: number): readonly Quantity[] =>
  exceeds(normOf(g), threshold)
    ? scaledBy(g, over(threshold, normOf(g)))
    : g.map((entry) => times(entry));

export const clippedByValue = (g: readonly number[], threshold: number): readonly number[] =>
  g.map((entry) => Math.max(-threshold, Math.min(threshold, entry)));
