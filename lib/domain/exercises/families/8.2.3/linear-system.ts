import { exact } from "../../numbers/quantity.ts";
import type { Fraction, Quantity } from "../../numbers/quantity.ts";
import { minus, over, times } from "../common/exactly.ts";
import type { Hessian, Pair } from "./hessian.ts";
import { determinant } from "./hessian.ts";

/** Hs = g by elimination: the first equation, divided by its first entry, is taken from the second. */
export const solveByElimination = (
  [[a, b], [c, d]]: Hessian,
  g: Pair,
): readonly [Quantity, Quantity] => {
  const factor = over(c, a);
  const second = over(minus(g[1], times(factor, g[0])), minus(d, times(factor, b)));
  const first = over(minus(g[0], times(b, second)), a);
  return [first, second];
};

/** Hs = g by Cramer's rule: each component a ratio of determinants. */
export const solveByCramer = (H: Hessian, [first, second]: Pair): readonly [Fraction, Fraction] => {
  const [[a, b], [c, d]] = H;
  const det = determinant(H);
  return [exact(first * d - b * second, det), exact(a * second - first * c, det)];
};
