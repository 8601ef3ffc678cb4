import { add, divide, exact, isZero, multiply, negate, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { isEqual, NoValue, NUMBER, settled } from "../value.ts";
import type { Matrix, Type, Vector } from "../value.ts";
import { eigenvaluesOf } from "./eigenvalues.ts";
import { matrix, matrixOf, number, vector, vectorOf, type MadeFunction } from "./function.ts";
import { dotOf } from "./vectors.ts";

const ofSquare = (
  result: (rows: number) => Type,
  apply: MadeFunction["apply"],
  largest = 4,
): MadeFunction => ({
  takes: largest === 4 ? "a square matrix" : `a square matrix of at most ${largest} × ${largest}`,
  type: ([m, ...more]) =>
    m?.kind === "matrix" && m.rows === m.columns && m.rows <= largest && more.length === 0
      ? result(m.rows)
      : undefined,
  apply,
});

const withVector = (
  takes: string,
  result: (rows: number, columns: number) => Type | undefined,
  apply: MadeFunction["apply"],
): MadeFunction => ({
  takes,
  type: ([m, v, ...more]) =>
    m?.kind === "matrix" && v?.kind === "vector" && m.columns === v.length && more.length === 0
      ? result(m.rows, m.columns)
      : undefined,
  apply,
});

const timesVector = (rows: Matrix, v: Vector): Vector => rows.map((row) => dotOf(row, v));
const transposed = (rows: Matrix): Matrix =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? exact(0)));

const without = (rows: Matrix, row: number, column: number): Matrix =>
  rows.toSpliced(row, 1).map((each) => each.toSpliced(column, 1));

const signed = (value: Quantity, place: number): Quantity =>
  place % 2 === 0 ? value : negate(value);

/** By the first row; exact, and short for four rows at most. */
const determinant = (rows: Matrix): Quantity => {
  const [first, ...more] = rows;
  if (first === undefined) return exact(1);
  if (more.length === 0) return first[0] ?? exact(1);
  return first.reduce<Quantity>(
    (sum, each, column) =>
      settled(add(sum, signed(multiply(each, determinant(without(rows, 0, column))), column))),
    exact(0),
  );
};

/** Adjugate by determinant. */
const inverse = (rows: Matrix): Matrix => {
  const size = determinant(rows);
  if (isZero(size) || Math.abs(toNumber(size)) < 1e-12) {
    throw new NoValue("A matrix without an inverse", "det($1) != 0");
  }
  return rows.map((row, i) =>
    row.map((_, j) => divide(signed(determinant(without(rows, j, i)), i + j), size)),
  );
};

const requireSymmetric = (rows: Matrix): Matrix => {
  const isSymmetric = rows.every((row, i) =>
    row.every((each, j) => isEqual(each, rows[j]?.[i] ?? each)),
  );
  if (!isSymmetric) throw new NoValue("Eigenvalues of a matrix that is not symmetric");
  return rows;
};

export const MATRICES: readonly (readonly [string, MadeFunction])[] = [
  [
    "matvec",
    withVector(
      "a matrix and a vector that fits its columns",
      (rows) => ({ kind: "vector", length: rows }),
      ([m, v]) => vector(timesVector(matrixOf(m), vectorOf(v))),
    ),
  ],
  [
    "quadratic",
    withVector(
      "a square matrix and a vector of its size",
      (rows, columns) => (rows === columns ? NUMBER : undefined),
      ([m, v]) => number(dotOf(vectorOf(v), timesVector(matrixOf(m), vectorOf(v)))),
    ),
  ],
  [
    "det",
    ofSquare(
      () => NUMBER,
      ([m]) => number(determinant(matrixOf(m))),
    ),
  ],
  [
    "inverse",
    ofSquare(
      (rows) => ({ kind: "matrix", rows, columns: rows }),
      ([m]) => matrix(inverse(matrixOf(m))),
    ),
  ],
  [
    "transpose",
    {
      takes: "a matrix",
      type: ([m, ...more]) =>
        m?.kind === "matrix" && more.length === 0
          ? { kind: "matrix", rows: m.columns, columns: m.rows }
          : undefined,
      apply: ([m]) => matrix(transposed(matrixOf(m))),
    },
  ],
  [
    "eigenvalues",
    ofSquare(
      (rows) => ({ kind: "vector", length: rows }),
      ([m]) => vector(eigenvaluesOf(requireSymmetric(matrixOf(m)))),
      3,
    ),
  ],
];
