/*
 * What the Hessian at a critical point says (Goodfellow, Bengio, Courville 2016, section 4.3.1).
 * Entries are whole numbers, so determinants and quadratic forms are too.
 */

export type Pair = readonly [number, number];
/** Symmetric, by rows. */
export type Hessian = readonly [Pair, Pair];

export type PointKind = "minimum" | "maximum" | "saddle";

export const symmetric = (a: number, b: number, c: number): Hessian => [
  [a, b],
  [b, c],
];

export const determinant = (H: Hessian): number => H[0][0] * H[1][1] - H[0][1] * H[1][0];

export const timesPair = (H: Hessian, [x, y]: Pair): Pair => [
  H[0][0] * x + H[0][1] * y,
  H[1][0] * x + H[1][1] * y,
];

/** vᵀHv. */
export const form = (H: Hessian, v: Pair): number => {
  const [x, y] = timesPair(H, v);
  return v[0] * x + v[1] * y;
};

/** The second derivative test: a negative determinant is a saddle, else the sign of one diagonal entry decides. */
export const kindFrom = (det: number, entry: number): PointKind => {
  if (det < 0) return "saddle";
  return entry > 0 ? "minimum" : "maximum";
};

/** The kind of a critical point from how many of its eigenvalues are negative. */
export const kindFromCount = (negative: number, dimensions: number): PointKind => {
  if (negative === 0) return "minimum";
  return negative === dimensions ? "maximum" : "saddle";
};

/** Minimum for maximum and the other way; a saddle stays. */
export const swapped = (kind: PointKind): PointKind =>
  kind === "saddle" ? kind : kind === "minimum" ? "maximum" : "minimum";

/** Both eigenvalues by one Jacobi rotation, which makes the off-diagonal entry 0. In doubles. */
export const jacobiEigenvalues = ([[a, b], [, c]]: Hessian): Pair => {
  const angle = Math.atan2(2 * b, a - c) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const cross = 2 * b * cos * sin;
  return [a * cos * cos + cross + c * sin * sin, a * sin * sin - cross + c * cos * cos];
};
