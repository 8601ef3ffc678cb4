import { numberTex } from "../../numbers/format.ts";
import { decimal, exact, multiply } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { LocalModel, Matrix, Vector } from "./quadratic.ts";
import { curvatureAlong, squaredNorm, timesVector } from "./quadratic.ts";

/* Formulas of this section as TeX, without dollar signs. */

export const STEP = String.raw`-\varepsilon g`;
export const SLOPE_TERM = String.raw`\varepsilon\, g^\top g`;
export const CURVATURE_TERM = String.raw`\tfrac12\varepsilon^2 g^\top H g`;
export const CHANGE = String.raw`\tfrac12\varepsilon^2 g^\top H g - \varepsilon\, g^\top g`;

export const columnTex = (v: Vector): string =>
  String.raw`\begin{pmatrix}${v[0]}\\${v[1]}\end{pmatrix}`;

export const matrixTex = (H: Matrix): string =>
  String.raw`\begin{pmatrix}${H[0][0]}&${H[0][1]}\\${H[1][0]}&${H[1][1]}\end{pmatrix}`;

/** g, H and, where there is one, ε, as the block that a question shows. */
export const givenTex = ({ g, H }: LocalModel, epsilon?: number): string => {
  const parts = [`g=${columnTex(g)}`, `H=${matrixTex(H)}`];
  if (epsilon !== undefined) parts.push(String.raw`\varepsilon=${epsilon}`);
  return `$$\n${parts.join(String.raw`,\qquad `)}\n$$`;
};

/** A factor of a product: negative ones stand in brackets. */
export const factorTex = (value: number): string => (value < 0 ? `(${value})` : String(value));

const sumOfProducts = (u: Vector, v: Vector): string =>
  u
    .map((entry, index) => String.raw`${factorTex(entry)}\cdot ${factorTex(v[index] ?? 0)}`)
    .join("+");

/** gᵀg = 4² + 2² = 20. */
export const squaredNormTex = (model: LocalModel): string => {
  const squares = model.g.map((entry) => `${factorTex(entry)}^2`).join("+");
  return `g^\\top g = ${squares} = ${squaredNorm(model)}`;
};

/** Hg = (32, 100), by rows. */
export const rowsTex = ({ g, H }: LocalModel): string => {
  const [first, second] = timesVector(H, g);
  const rows = H.map((row) => sumOfProducts(row, g)).join(String.raw`\\`);
  return String.raw`Hg = \begin{pmatrix}${rows}\end{pmatrix} = ${columnTex([first, second])}`;
};

/** gᵀHg = 4·32 + 2·100 = 328. */
export const curvatureTex = (model: LocalModel): string =>
  `g^\\top H g = ${sumOfProducts(model.g, timesVector(model.H, model.g))} = ${curvatureAlong(model)}`;

/** εgᵀg with its value. */
export const slopeTermTex = (epsilon: number, S: number): string =>
  String.raw`${SLOPE_TERM} = ${epsilon}\cdot ${S} = ${numberTex(multiply(decimal(epsilon), exact(S)))}`;

/** ½ε²gᵀHg with its value. */
export const curvatureTermTex = (epsilon: number, Q: number, value: Quantity): string => {
  const square = numberTex(multiply(decimal(epsilon), decimal(epsilon)));
  return String.raw`${CURVATURE_TERM} = \tfrac12\cdot ${square}\cdot ${Q} = ${numberTex(value)}`;
};
