import type { Random } from "#lib/domain/random/index.ts";
import type { Level } from "../../family.ts";
import type { Matrix } from "./quadratic.ts";
import { determinant, dot } from "./quadratic.ts";

/*
 * Symmetric matrices of whole numbers whose eigenvalues are whole numbers above 0: those of
 * ((a, b), (b, c)) are ½(a + c ± √((a − c)² + 4b²)), so the root has to come out even.
 */

/** H: 2 × 2, or 3 × 3 with the third axis by itself. */
export type Spectral = { readonly H: readonly (readonly number[])[] };

const LIMITS = {
  1: { diagonal: 14, cross: 6 },
  2: { diagonal: 18, cross: 12 },
  3: { diagonal: 24, cross: 12 },
} as const;

const LARGEST_THIRD_AXIS = 30;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const rootOf = ([[a, b], [, c]]: Matrix): number => Math.sqrt((a - c) ** 2 + 4 * b * b);

const listMatrices = (level: Level): readonly Matrix[] => {
  const { diagonal, cross } = LIMITS[level];
  const entries = range(1, diagonal);
  const crossTerms = range(-cross, cross).filter((b) => b !== 0);
  const all = entries.flatMap((a) =>
    entries.flatMap((c) =>
      crossTerms.map((b): Matrix => [
        [a, b],
        [b, c],
      ]),
    ),
  );
  return all.filter(
    (H) => H[0][0] !== H[1][1] && determinant(H) > 0 && Number.isInteger(rootOf(H)),
  );
};

const MATRICES: Readonly<Record<Level, readonly Matrix[]>> = {
  1: listMatrices(1),
  2: listMatrices(2),
  3: listMatrices(3),
};

/** Any of the matrices of a level, each as likely; level 3 adds a third axis. */
export const drawSpectral = (random: Random, level: Level): Spectral => {
  const H = random.pick(MATRICES[level]);
  if (level < 3) return { H };
  const [[a, b], [, c]] = H;
  return {
    H: [
      [a, b, 0],
      [b, c, 0],
      [0, 0, random.integer(1, LARGEST_THIRD_AXIS)],
    ],
  };
};

/** The part of H in the first two axes. */
export const planeOf = ({ H }: Spectral): Matrix => {
  const entry = (row: number, column: number): number => H[row]?.[column] ?? 0;
  return [
    [entry(0, 0), entry(0, 1)],
    [entry(1, 0), entry(1, 1)],
  ];
};

export const thirdAxis = ({ H }: Spectral): number | undefined => H[2]?.[2];

/** The larger and the smaller eigenvalue of the plane part, then that of the third axis. */
export const eigenvaluesOf = (parameters: Spectral): readonly number[] => {
  const plane = planeOf(parameters);
  const sum = plane[0][0] + plane[1][1];
  const root = rootOf(plane);
  const third = thirdAxis(parameters);
  const both = [(sum + root) / 2, (sum - root) / 2];
  return third === undefined ? both : [...both, third];
};

export const largestOf = (parameters: Spectral): number => Math.max(...eigenvaluesOf(parameters));
export const smallestOf = (parameters: Spectral): number => Math.min(...eigenvaluesOf(parameters));

export const diagonalOf = ({ H }: Spectral): readonly number[] =>
  H.map((row, index) => row[index] ?? 0);

/** The product of the eigenvalues. */
export const spectralDeterminant = (parameters: Spectral): number =>
  determinant(planeOf(parameters)) * (thirdAxis(parameters) ?? 1);

/** A start that no eigenvector of whole numbers is square to. */
const GENERIC_START = [1, Math.SQRT1_2, Math.LOG10E] as const;

/** The eigenvalue that is largest in size, by power iteration and the Rayleigh quotient. */
export const powerIteration = (H: readonly (readonly number[])[]): number => {
  let vector: readonly number[] = GENERIC_START.slice(0, H.length);
  for (let round = 0; round < 1500; round += 1) {
    const image = H.map((row) => dot(row, vector));
    const length = Math.hypot(...image);
    vector = image.map((entry) => entry / length);
  }
  return dot(
    vector,
    H.map((row) => dot(row, vector)),
  );
};
