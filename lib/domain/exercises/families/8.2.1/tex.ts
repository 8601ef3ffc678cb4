import { numberTex } from "../../numbers/format.ts";
import { decimal, exact, multiply } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { blockTex, columnTex, factorTex, matrixTex, sumOfProductsTex } from "../common/tex.ts";
import type { Model } from "./quadratic.ts";
import { curvatureAlong, hessianTimesGradient, squaredNorm } from "./quadratic.ts";

/* Formulas of this section as TeX, without dollar signs. */

export const STEP = String.raw`-\varepsilon g`;
export const SLOPE_TERM = String.raw`\varepsilon\, g^\top g`;
export const CURVATURE_TERM = String.raw`\tfrac12\varepsilon^2 g^\top H g`;
export const CHANGE = String.raw`\tfrac12\varepsilon^2 g^\top H g - \varepsilon\, g^\top g`;

/** g, H and, where there is one, ε, as the block that a question shows. */
export const givenTex = ({ g, H }: Model, epsilon?: number): string => {
  const parts = [`g=${columnTex(g)}`, `H=${matrixTex(H)}`];
  if (epsilon !== undefined) parts.push(String.raw`\varepsilon=${epsilon}`);
  return blockTex(...parts);
};

/** gᵀg = 4² + 2² = 20. */
export const squaredNormTex = (model: Model): string => {
  const squares = model.g.map((entry) => `${factorTex(entry)}^2`).join("+");
  return `g^\\top g = ${squares} = ${squaredNorm(model)}`;
};

/** Hg = (32, 100), by rows. */
export const rowsTex = (model: Model): string => {
  const rows = model.H.map((row) => sumOfProductsTex(row, model.g));
  return `Hg = ${columnTex(rows)} = ${columnTex(hessianTimesGradient(model))}`;
};

/** gᵀHg = 4·32 + 2·100 = 328. */
export const curvatureTex = (model: Model): string =>
  `g^\\top H g = ${sumOfProductsTex(model.g, hessianTimesGradient(model))} = ${curvatureAlong(model)}`;

/** εgᵀg with its value. */
export const slopeTermTex = (epsilon: number, S: number): string =>
  String.raw`${SLOPE_TERM} = ${epsilon}\cdot ${S} = ${numberTex(multiply(decimal(epsilon), exact(S)))}`;

/** ½ε²gᵀHg with its value. */
export const curvatureTermTex = (epsilon: number, Q: number, value: Quantity): string => {
  const square = numberTex(multiply(decimal(epsilon), decimal(epsilon)));
  return String.raw`${CURVATURE_TERM} = \tfrac12\cdot ${square}\cdot ${Q} = ${numberTex(value)}`;
};
