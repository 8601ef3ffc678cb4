import type { Step } from "../../family.ts";
import { numberTex, numberText, roundedText, signedText, textToTex } from "../../numbers/format.ts";
import { exact } from "../../numbers/quantity.ts";
import type { Model } from "./quadratic.ts";
import {
  changeInCostOf,
  curvatureAlong,
  curvatureTerm,
  slopeTerm,
  squaredNorm,
} from "./quadratic.ts";
import { curvatureTermTex, curvatureTex, rowsTex, slopeTermTex, squaredNormTex } from "./tex.ts";

/** S and Q, worked out entry by entry. */
export const modelLines = (model: Model): readonly Step[] => [
  { says: "The squared length of the gradient.", result: `$${squaredNormTex(model)}$` },
  { says: "The Hessian times the gradient, row by row.", result: `$${rowsTex(model)}$` },
  {
    says: "The gradient once more: the curvature along it.",
    result: `$${curvatureTex(model)}$`,
  },
];

/** Both terms of eq. 8.10 and what they come to. */
export const termLines = (model: Model, epsilon: number): readonly Step[] => {
  const [S, Q] = [squaredNorm(model), curvatureAlong(model)];
  const [takes, adds] = [slopeTerm(epsilon, S), curvatureTerm(epsilon, Q)];
  const change = changeInCostOf(epsilon, S, Q);
  const total = textToTex(signedText(numberText(change)));
  return [
    { says: "What the slope takes.", result: `$${slopeTermTex(epsilon, S)}$`, role: "slope" },
    {
      says: "What the curvature adds.",
      result: `$${curvatureTermTex(epsilon, Q, adds)}$`,
      role: "curvature",
    },
    {
      says: total.startsWith("-")
        ? "The slope takes more than the curvature adds: the cost falls."
        : "The curvature adds more than the slope takes: the cost rises.",
      result: String.raw`$\Delta J = ${numberTex(adds)} - ${numberTex(takes)} = ${total}$`,
      role: "step",
    },
  ];
};

/** 2S/Q as a formula with its value. */
export const breakEvenTex = (S: number, Q: number): string => {
  const value = exact(2 * S, Q);
  const exactly = numberTex(value);
  const rounded = roundedText((2 * S) / Q, 3);
  const unreduced = String.raw`\frac{2\cdot ${S}}{${Q}}`;
  return exactly.includes("frac")
    ? String.raw`${unreduced} = ${exactly} \approx ${rounded}`
    : `${unreduced} ${numberText(value) === rounded ? "=" : String.raw`\approx`} ${rounded}`;
};

export const largestUsefulStep = (model: Model): Step => {
  const [S, Q] = [squaredNorm(model), curvatureAlong(model)];
  return {
    says: "Both terms are equal at this step size; any larger step raises the cost.",
    result: String.raw`$\varepsilon = \frac{2\,g^\top g}{g^\top H g} = ${breakEvenTex(S, Q)}$`,
  };
};
