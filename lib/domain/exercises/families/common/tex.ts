import { isWrittenExactly, numberTex, roundedText, textToTex } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";

/* Formulas as TeX, without dollar signs. */

/** A value as the end of a formula: "= 0.75", "= \frac{13}{36} \approx 0.3611" or "\approx 26.44". */
export const valueTex = (value: Quantity, digits = 4): string => {
  const rounded = textToTex(roundedText(toNumber(value), digits));
  if (!isWrittenExactly(value)) {
    const sign = isShort(toNumber(value), digits) ? "=" : String.raw`\approx`;
    return `${sign} ${rounded}`;
  }
  const exactly = numberTex(value);
  return exactly.includes("frac") ? String.raw`= ${exactly} \approx ${rounded}` : `= ${exactly}`;
};

/** A quotient with its value; a fraction in lowest terms is not written twice. */
export const quotientTex = (top: string, bottom: string, value: Quantity, digits = 4): string => {
  const quotient = String.raw`\frac{${top}}{${bottom}}`;
  return `${quotient} ${valueTex(value, digits).replace(`= ${quotient} `, "")}`;
};

const isShort = (value: number, digits: number): boolean =>
  roundedText(value, digits) === roundedText(value, 12);

/** A column of numbers, or of formulas. */
export const columnTex = (v: readonly (number | string)[]): string =>
  String.raw`\begin{pmatrix}${v.join(String.raw`\\`)}\end{pmatrix}`;

/** A matrix by rows. */
export const matrixTex = (rows: readonly (readonly (number | string)[])[]): string =>
  columnTex(rows.map((row) => row.join("&")));

/** A factor of a product or the base of a power: negative ones stand in brackets. */
export const factorTex = (value: number): string => (value < 0 ? `(${value})` : String(value));

/** u₁·v₁ + u₂·v₂ + … */
export const sumOfProductsTex = (u: readonly number[], v: readonly number[]): string =>
  u
    .map((entry, index) => String.raw`${factorTex(entry)}\cdot ${factorTex(v[index] ?? 0)}`)
    .join("+");

/** One formula or several, as the block of a question. */
export const blockTex = (...formulas: readonly string[]): string =>
  `$$\n${formulas.join(String.raw`,\qquad `)}\n$$`;

/** 5x^2 - 2x + y: terms without the zeros, coefficients of 1 left out. */
export const polynomialTex = (
  terms: readonly (readonly [coefficient: number, variable: string])[],
): string => {
  const written = terms
    .filter(([coefficient]) => coefficient !== 0)
    .map(([coefficient, variable]) => {
      const size = Math.abs(coefficient);
      const factor = size === 1 && variable !== "" ? "" : String(size);
      return `${coefficient < 0 ? "-" : "+"}${factor}${variable}`;
    })
    .join("");
  return written === "" ? "0" : written.replace(/^\+/u, "");
};
