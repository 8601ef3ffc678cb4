import { numberTex } from "../../numbers/format.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { factorTex } from "../common/tex.ts";

/* Formulas of this section as TeX, without dollar signs. */

/** (3, -4) */
export const vectorTex = (v: readonly (number | string)[]): string =>
  `(${v.join(String.raw`,\;`)})`;

export const quantitiesTex = (v: readonly Quantity[]): string => vectorTex(v.map(numberTex));

/** \lVert g\rVert = \sqrt{3^2+(-4)^2} */
export const normTex = (g: readonly number[]): string =>
  String.raw`\lVert g\rVert = \sqrt{${g.map((entry) => `${factorTex(entry)}^2`).join("+")}}`;
