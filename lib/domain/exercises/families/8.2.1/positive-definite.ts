type Matrix3 = readonly [Row3, Row3, Row3];
type Row3 = readonly [number, number, number];

/** The determinant of a 3 × 3 matrix, expanded along its first row. */
export const determinant3 = ([[a, b, c], [d, e, f], [g, h, i]]: Matrix3): number =>
  a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);

/** Whether all leading minors of a symmetric matrix are above 0 (Sylvester's criterion). */
export const isPositiveDefinite3 = (H: Matrix3): boolean => {
  const [[a, b], [d, e]] = H;
  return a > 0 && a * e - b * d > 0 && determinant3(H) > 0;
};

/** Whether every eigenvalue lies above a bound of so many n-ths: nH − bound·I is positive definite. */
export const eigenvaluesExceed = (
  [[a, b, c], [d, e, f], [g, h, i]]: Matrix3,
  bound: { readonly numerator: number; readonly denominator: number },
): boolean => {
  const { numerator: s, denominator: n } = bound;
  return isPositiveDefinite3([
    [n * a - s, n * b, n * c],
    [n * d, n * e - s, n * f],
    [n * g, n * h, n * i - s],
  ]);
};
