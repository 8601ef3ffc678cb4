import type { Quantity } from "../../numbers/quantity.ts";
import type { Exactly } from "./exactly.ts";
import { plus, power, times } from "./exactly.ts";
import { polynomialTex } from "./tex.ts";

/** Coefficients from the highest power down to the constant. */
export type Polynomial = readonly number[];

const degreeOf = (polynomial: Polynomial): number => polynomial.length - 1;

export const valueAt = (polynomial: Polynomial, x: number): number =>
  polynomial.reduce((sum, coefficient) => sum * x + coefficient, 0);

/** The value at an exact place, power by power. */
export const exactValueAt = (polynomial: Polynomial, x: Exactly): Quantity =>
  plus(
    ...polynomial.map((coefficient, index) =>
      times(coefficient, power(x, degreeOf(polynomial) - index)),
    ),
  );

export const derivativeOf = (polynomial: Polynomial): Polynomial =>
  polynomial.slice(0, -1).map((coefficient, index) => coefficient * (degreeOf(polynomial) - index));

/** The product of (x − r) over all roots. */
export const fromRoots = (roots: readonly number[]): Polynomial =>
  roots.reduce<Polynomial>(
    (product, root) =>
      [...product, 0].map((coefficient, index) => coefficient - root * (product[index - 1] ?? 0)),
    [1],
  );

const powerTex = (name: string, exponent: number): string =>
  exponent === 0 ? "" : exponent === 1 ? name : `${name}^${exponent}`;

/** x^4 - 6x^3 + x. */
export const powersTex = (polynomial: Polynomial, name = "x"): string =>
  polynomialTex(
    polynomial.map((coefficient, index) => [
      coefficient,
      powerTex(name, degreeOf(polynomial) - index),
    ]),
  );

/** The coefficients that powersTex prints. */
export const printedCoefficients = (polynomial: Polynomial): readonly number[] =>
  polynomial.filter(
    (coefficient, index) =>
      coefficient !== 0 && (Math.abs(coefficient) !== 1 || index === degreeOf(polynomial)),
  );

/** (x+3)x(x-2): the factors of a product with these roots. */
export const factorsTex = (roots: readonly number[], name = "x"): string =>
  roots
    .map((root) => (root === 0 ? name : `(${name}${root < 0 ? "+" : "-"}${Math.abs(root)})`))
    .join("");
