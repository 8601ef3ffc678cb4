import { compare } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { Exactly } from "../common/exactly.ts";
import { over, plus, power, times } from "../common/exactly.ts";
import { fromRoots, valueAt } from "../common/polynomial.ts";

/*
 * A cost of one parameter whose slope is the product of (x − r) over an odd number of roots: the
 * roots are minima and barriers in turn, with minima at both ends.
 */

export const slopeAt = (roots: readonly number[], x: number): number =>
  valueAt(fromRoots(roots), x);

/** Whether a place in the list of critical points is a minimum. */
export const isMinimum = (_: number, index: number): boolean => index % 2 === 0;

/** The cost, the integral of the slope from 0, so that J(0) = 0. */
export const costAt = (roots: readonly number[], x: number): number => {
  const slope = fromRoots(roots);
  return slope.reduce(
    (sum, coefficient, index) =>
      sum + (coefficient * x ** (slope.length - index)) / (slope.length - index),
    0,
  );
};

export const exactCostAt = (roots: readonly number[], x: Exactly): Quantity => {
  const slope = fromRoots(roots);
  return plus(
    ...slope.map((coefficient, index) =>
      over(times(coefficient, power(x, slope.length - index)), slope.length - index),
    ),
  );
};

/** The minima of the lowest cost; more than one only where two are exactly as low. */
export const lowestMinima = (roots: readonly number[]): readonly number[] => {
  const minima = roots
    .filter(isMinimum)
    .map((root) => ({ root, cost: exactCostAt(roots, root) }))
    .sort((one, other) => compare(one.cost, other.cost));
  const [lowest] = minima;
  return minima
    .filter(({ cost }) => lowest !== undefined && compare(cost, lowest.cost) === 0)
    .map(({ root }) => root);
};

/** The nearest of some places; none where two are as near. */
export const nearestOf = (places: readonly number[], x: number): number | undefined => {
  const distances = places.map((place) => Math.abs(place - x));
  const least = Math.min(...distances);
  const nearest = places.filter((_, index) => distances[index] === least);
  return nearest.length === 1 ? nearest[0] : undefined;
};
