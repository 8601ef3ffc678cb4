/* Symmetric 3 × 3 matrices of whole numbers that consist of a 2 × 2 block and a single entry. */

export type Row3 = readonly [number, number, number];
export type Hessian3 = readonly [Row3, Row3, Row3];

/** The block [[p, b], [b, q]] in two of the places, the entry e in the third. */
export interface Parts {
  readonly p: number;
  readonly q: number;
  readonly b: number;
  readonly e: number;
}

/** The matrix with the single entry at this row and column, counted from 0, and the block in the other two. */
export const assemble = ({ p, q, b, e }: Parts, single: number): Hessian3 => {
  const first = single === 0 ? 1 : 0;
  const entry = (row: number, column: number): number => {
    if (row === single || column === single) return row === column ? e : 0;
    if (row !== column) return b;
    return row === first ? p : q;
  };
  const rowOf = (row: number): Row3 => [entry(row, 0), entry(row, 1), entry(row, 2)];
  return [rowOf(0), rowOf(1), rowOf(2)];
};

/** Where the single entry stands: the row whose other entries are 0. */
export const singleOf = (H: Hessian3): number =>
  H.findIndex((row, index) => row.every((value, column) => column === index || value === 0));

/** The parts of a matrix that `assemble` made. */
export const partsOf = (H: Hessian3): Parts => {
  const single = singleOf(H);
  const [first = 0, second = 0] = [0, 1, 2].filter((index) => index !== single);
  const at = (row: number, column: number): number => H[row]?.[column] ?? 0;
  return {
    p: at(first, first),
    q: at(second, second),
    b: at(first, second),
    e: at(single, single),
  };
};

export const diagonal = (H: Hessian3): Row3 => [H[0][0], H[1][1], H[2][2]];

export const trace = (H: Hessian3): number => H[0][0] + H[1][1] + H[2][2];

export const determinant3 = ([[a, b, c], [d, e, f], [g, h, i]]: Hessian3): number =>
  a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);

/** The sum of the three principal minors of two rows. */
const minors = ([[a, b, c], [d, e, f], [g, h, i]]: Hessian3): number =>
  a * e - b * d + a * i - c * g + e * i - f * h;

/**
 * How many eigenvalues are negative, by Descartes' rule of signs: all roots of the characteristic
 * polynomial λ³ − tr·λ² + minors·λ − det are real, so its changes of sign count the positive ones.
 */
export const negativeBySigns = (H: Hessian3): number => {
  const coefficients = [1, -trace(H), minors(H), -determinant3(H)].filter((value) => value !== 0);
  const changes = coefficients.filter(
    (value, index) => index > 0 && value > 0 !== (coefficients[index - 1] ?? 0) > 0,
  );
  return 3 - changes.length;
};

/** How many eigenvalues are negative, block by block. */
export const negativeByBlock = (H: Hessian3): number => {
  const { p, q, b, e } = partsOf(H);
  const det = p * q - b * b;
  const inBlock = det < 0 ? 1 : p < 0 ? 2 : 0;
  return inBlock + Number(e < 0);
};

/** The eigenvalues in doubles: those of the block in closed form, and the single entry. */
export const eigenvalues3 = (H: Hessian3): Row3 => {
  const { p, q, b, e } = partsOf(H);
  const [half, spread] = [(p + q) / 2, Math.hypot((p - q) / 2, b)];
  return [half + spread, half - spread, e];
};
