import { add, decimal, divide, exact, multiply, subtract } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";

/*
 * The second-order model of a cost at θ for a gradient step: J(θ − εg) ≈ J(θ) − εgᵀg + ½ε²gᵀHg
 * (Goodfellow, Bengio, Courville 2016, eq. 4.9 and 8.10). Gradient and Hessian are whole numbers,
 * so S and Q are too, and everything else is an exact fraction.
 */

export type Vector = readonly [number, number];
export type Matrix = readonly [Vector, Vector];

/** g: n, H: n × n, symmetric. */
export type Model = {
  readonly g: readonly number[];
  readonly H: readonly (readonly number[])[];
};

/** A model in the plane, g: 2, H: 2 × 2. */
export type LocalModel = { readonly g: Vector; readonly H: Matrix };

export const dot = (u: readonly number[], v: readonly number[]): number =>
  u.reduce((sum, entry, index) => sum + entry * (v[index] ?? 0), 0);

/** Hg by rows. */
export const hessianTimesGradient = ({ g, H }: Model): readonly number[] =>
  H.map((row) => dot(row, g));

export const determinant = (H: Matrix): number => H[0][0] * H[1][1] - H[0][1] * H[1][0];

/** S = gᵀg. */
export const squaredNorm = ({ g }: Model): number => dot(g, g);

/** Q = gᵀHg. */
export const curvatureAlong = (model: Model): number => dot(model.g, hessianTimesGradient(model));

/** The larger eigenvalue of a symmetric 2 × 2 matrix. */
export const largestEigenvalue = (H: Matrix): number => {
  const half = (H[0][0] + H[1][1]) / 2;
  return half + Math.hypot((H[0][0] - H[1][1]) / 2, H[0][1]);
};

/** εS, what the slope takes off the cost. */
export const slopeTerm = (epsilon: number, S: number): Quantity =>
  multiply(decimal(epsilon), decimal(S));

/** ½ε²Q, what the curvature adds. */
export const curvatureTerm = (epsilon: number, Q: number): Quantity =>
  divide(multiply(multiply(decimal(epsilon), decimal(epsilon)), decimal(Q)), exact(2));

/** ½ε²Q − εS (eq. 8.10). */
export const changeInCostOf = (epsilon: number, S: number, Q: number): Quantity =>
  subtract(curvatureTerm(epsilon, Q), slopeTerm(epsilon, S));

/** f(x) = ½xᵀHx + gᵀx at x = −εg: the change in cost without the formula of eq. 8.10. */
export const modelAtStep = ({ g, H }: Model, epsilon: number): Quantity => {
  const x = g.map((entry) => multiply(decimal(-epsilon), exact(entry)));
  const entryOf = (index: number): Quantity => x[index] ?? exact(0);
  let value: Quantity = exact(0);
  for (const [i, row] of H.entries()) {
    value = add(value, multiply(exact(g[i] ?? 0), entryOf(i)));
    for (const [j, entry] of row.entries()) {
      const product = multiply(multiply(exact(entry), entryOf(i)), entryOf(j));
      value = add(value, divide(product, exact(2)));
    }
  }
  return value;
};

/** The same in doubles, for routes that search. */
export const changeAlongStep = (model: Model, epsilon: number): number => {
  const x = model.g.map((entry) => -epsilon * entry);
  return dot(model.g, x) + dot(hessianTimesGradient({ g: x, H: model.H }), x) / 2;
};
