import {
  add,
  compare,
  divide,
  exact,
  multiply,
  real,
  squareRoot,
  subtract,
  toNumber,
} from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { isEqual } from "../value.ts";
import type { Matrix, Vector } from "../value.ts";

const entry = (rows: Matrix, i: number, j: number): Quantity => rows[i]?.[j] ?? exact(0);
const square = (x: Quantity): Quantity => multiply(x, x);
const half = (x: Quantity): Quantity => divide(x, exact(2));

/** Eigenvalues of a symmetric matrix of at most three rows, ascending. */
export const eigenvaluesOf = (rows: Matrix): Vector => {
  if (rows.length === 1) return [entry(rows, 0, 0)];
  return rows.length === 2 ? ofTwo(rows) : ofThree(rows);
};

/** Mean of the diagonal ± √(half difference squared + b²), exact where the root is. */
const ofTwo = (rows: Matrix): Vector => {
  const [a, b, c] = [entry(rows, 0, 0), entry(rows, 0, 1), entry(rows, 1, 1)];
  const middle = half(add(a, c));
  const away = squareRoot(add(square(half(subtract(a, c))), square(b)));
  return [subtract(middle, away), add(middle, away)];
};

/** The trigonometric solution of the characteristic equation (Smith 1961), on doubles. */
const ofThree = (rows: Matrix): Vector => {
  const m = rows.map((row) => row.map(toNumber));
  const at = (i: number, j: number): number => m[i]?.[j] ?? 0;
  const apart = at(0, 1) ** 2 + at(0, 2) ** 2 + at(1, 2) ** 2;
  if (apart === 0) {
    return [0, 1, 2].map((i) => entry(rows, i, i)).toSorted(compare);
  }
  const q = (at(0, 0) + at(1, 1) + at(2, 2)) / 3;
  const spread = (at(0, 0) - q) ** 2 + (at(1, 1) - q) ** 2 + (at(2, 2) - q) ** 2 + 2 * apart;
  const p = Math.sqrt(spread / 6);
  const b = (i: number, j: number): number => (at(i, j) - (i === j ? q : 0)) / p;
  const determinant =
    b(0, 0) * (b(1, 1) * b(2, 2) - b(1, 2) ** 2) -
    b(0, 1) * (b(0, 1) * b(2, 2) - b(1, 2) * b(0, 2)) +
    b(0, 2) * (b(0, 1) * b(1, 2) - b(1, 1) * b(0, 2));
  const angle = Math.acos(Math.min(1, Math.max(-1, determinant / 2))) / 3;
  const largest = q + 2 * p * Math.cos(angle);
  const smallest = q + 2 * p * Math.cos(angle + (2 * Math.PI) / 3);
  return [smallest, 3 * q - largest - smallest, largest].map(nearWhole);
};

/** Rounding leaves a whole eigenvalue a little beside itself. */
const nearWhole = (value: number): Quantity => {
  const whole = exact(Math.round(value));
  return isEqual(real(value), whole) ? whole : real(value);
};
