import { factorTex } from "../common/tex.ts";

/* Vectors of whole numbers, of two or three components. */

export const differenceOf = (u: readonly number[], v: readonly number[]): readonly number[] =>
  u.map((entry, index) => entry - (v[index] ?? 0));

export const innerProduct = (u: readonly number[], v: readonly number[]): number =>
  u.reduce((sum, entry, index) => sum + entry * (v[index] ?? 0), 0);

export const rowTex = (v: readonly (number | string)[]): string => `(${v.join(String.raw`,\;`)})`;

export const squaresTex = (v: readonly number[]): string =>
  v.map((entry) => `${factorTex(entry)}^2`).join("+");
