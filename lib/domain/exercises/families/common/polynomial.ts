/** Coefficients from the highest power down to the constant. */
export type Polynomial = readonly number[];

const degreeOf = (polynomial: Polynomial): number => polynomial.length - 1;

export const valueAt = (polynomial: Polynomial, x: number): number =>
  polynomial.reduce((sum, coefficient) => sum * x + coefficient, 0);

export const derivativeOf = (polynomial: Polynomial): Polynomial =>
  polynomial.slice(0, -1).map((coefficient, index) => coefficient * (degreeOf(polynomial) - index));

const powerTex = (name: string, exponent: number): string =>
  exponent === 0 ? "" : exponent === 1 ? name : `${name}^${exponent}`;

/** x^4 - 6x^3 + x: terms without a coefficient are left out, and so is a coefficient of 1. */
export const polynomialTex = (polynomial: Polynomial, name = "x"): string => {
  const terms = polynomial.flatMap((coefficient, index): readonly string[] => {
    if (coefficient === 0) return [];
    const factor = powerTex(name, degreeOf(polynomial) - index);
    const size = Math.abs(coefficient);
    return [`${coefficient < 0 ? "-" : "+"}${size === 1 && factor !== "" ? "" : size}${factor}`];
  });
  return terms.length === 0 ? "0" : terms.join("").replace(/^\+/u, "");
};

/** The coefficients that polynomialTex prints. */
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
