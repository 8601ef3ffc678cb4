import type { Random } from "#lib/domain/random/index.ts";
import type { Level } from "../../family.ts";

type Matrix = readonly [readonly [number, number], readonly [number, number]];

/** Eigenvectors as the columns of matrices of whole numbers with determinant 1. */
const EIGENVECTORS: readonly Matrix[] = [
  [
    [1, 1],
    [1, 2],
  ],
  [
    [2, 1],
    [1, 1],
  ],
  [
    [1, -1],
    [1, 0],
  ],
  [
    [1, 1],
    [-1, 0],
  ],
  [
    [3, 1],
    [2, 1],
  ],
  [
    [1, 2],
    [1, 3],
  ],
  [
    [2, -1],
    [-1, 1],
  ],
  [
    [1, -2],
    [0, 1],
  ],
];

/** An eigenvalue in tenths, its size between two bounds; two in five are negative. */
const drawTenths = (random: Random, from: number, to: number): number =>
  random.integer(from, to) * (random.integer(1, 5) <= 2 ? -1 : 1);

/** Two eigenvalues in tenths: 0.1 to 0.9 in size, and for a matrix that explodes one of 1.1 to 1.6. */
const drawEigenvalues = (random: Random, explodes: boolean): readonly [number, number] => {
  const small = drawTenths(random, 1, 9);
  const other = explodes ? drawTenths(random, 11, 16) : drawTenths(random, 1, 9);
  return random.integer(0, 1) === 0 ? [small, other] : [other, small];
};

const ofTwentieths = (value: number): number => value / 20;

/**
 * Level 1: upper triangular. Level 2: symmetric with an equal diagonal, eigenvectors along the
 * diagonals. Level 3: eigenvectors of whole numbers. Computed in twentieths, which are whole.
 */
export const drawRecurrent = (random: Random, level: Level, explodes: boolean): Matrix => {
  const [first, second] = drawEigenvalues(random, explodes);
  const [m, n] = [2 * first, 2 * second];
  if (level === 1) {
    const corner = 2 * drawTenths(random, 1, 15);
    return inTwentieths([
      [m, corner],
      [0, n],
    ]);
  }
  if (level === 2) {
    const [sum, difference] = [first + second, first - second];
    return inTwentieths([
      [sum, difference],
      [difference, sum],
    ]);
  }
  const [[a, b], [c, d]] = random.pick(EIGENVECTORS);
  // V diag(m, n) V⁻¹ with V = ((a, b), (c, d)) and determinant 1.
  return inTwentieths([
    [a * d * m - b * c * n, a * b * (n - m)],
    [c * d * (m - n), a * d * n - b * c * m],
  ]);
};

const inTwentieths = ([[a, b], [c, d]]: Matrix): Matrix => [
  [ofTwentieths(a), ofTwentieths(b)],
  [ofTwentieths(c), ofTwentieths(d)],
];
