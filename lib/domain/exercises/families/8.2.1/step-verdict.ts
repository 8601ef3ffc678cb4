import type { AnswerKind, Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Misconception, OutcomeId, Step } from "../../family.ts";
import { add, compare, divide, exact, multiply, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { FEEDBACK } from "./feedback.ts";
import type { Model } from "./quadratic.ts";
import {
  curvatureAlong,
  curvatureTerm,
  dot,
  hessianTimesGradient,
  modelAtStep,
  slopeTerm,
  squaredNorm,
} from "./quadratic.ts";
import { largestUsefulStep, modelLines, termLines } from "./step-lines.ts";
import { CURVATURE_TERM, givenTex, SLOPE_TERM } from "./tex.ts";

/*
 * What the families "does the step raise the cost?" share, for any number of dimensions: the cost
 * rises where ½ε²gᵀHg > εgᵀg (Goodfellow, Bengio, Courville 2016, eq. 8.10).
 */

export type StepModel = Model & { readonly epsilon: number };

export const RISES_OR_FALLS: readonly Option[] = [
  {
    id: "rises",
    label: "rises",
    synonyms: ["yes", "y", "true", "t", "up", "1", "rise", "raises it", "raises", "increases"],
  },
  {
    id: "falls",
    label: "falls",
    synonyms: ["no", "n", "false", "f", "down", "0", "fall", "lowers it", "lowers", "decreases"],
  },
];

export const stepVerdictKind: AnswerKind = {
  kind: "verdict",
  label: "The cost",
  options: RISES_OR_FALLS,
  reason: { kind: "number", label: `Curvature term $${CURVATURE_TERM}$`, tolerance: ONE_PERCENT },
};

export const stepQuestion = (parameters: StepModel): string =>
  [
    String.raw`At $\theta$ the cost has gradient $g$ and Hessian $H$. You take the step $-\varepsilon g$.`,
    givenTex(parameters, parameters.epsilon),
    String.raw`Does the second-order model say that the cost rises or falls? Give also the curvature term $${CURVATURE_TERM}$, which has to be compared with $${SLOPE_TERM}$. Within 1 % counts.`,
  ].join("\n\n");

const slopeOf = ({ epsilon, ...model }: StepModel): Quantity =>
  slopeTerm(epsilon, squaredNorm(model));

const termOf = ({ epsilon, ...model }: StepModel): Quantity =>
  curvatureTerm(epsilon, curvatureAlong(model));

/** Why the terms are too near or too far from each other, or not as the outcome wants them. */
export const stepRejection = (
  parameters: StepModel,
  outcome: OutcomeId | undefined,
): string | undefined => {
  const slope = toNumber(slopeOf(parameters));
  const curvature = toNumber(termOf(parameters));
  if (Math.abs(curvature - slope) < 0.15 * slope) return "margin";
  if (curvature > 6 * slope || slope > 6 * curvature) return "ratio";
  return (curvature > slope ? "rises" : "falls") === outcome ? undefined : "outcome";
};

/** The verdict that a curvature term leads to against εgᵀg, with that term as its reason. */
const verdictFrom = (curvature: Quantity, slope: Quantity): VerdictAnswer =>
  verdictAnswer(compare(curvature, slope) > 0 ? "rises" : "falls", curvature);

export const solveStep = (parameters: StepModel): VerdictAnswer =>
  verdictFrom(termOf(parameters), slopeOf(parameters));

/** The quadratic evaluated at both ends of the step, without eq. 8.10. */
export const confirmStep = (parameters: StepModel): VerdictAnswer => {
  const slope = slopeOf(parameters);
  return verdictFrom(add(modelAtStep(parameters, parameters.epsilon), slope), slope);
};

/** A mistake in the curvature term, carried on to its verdict. */
export const mistakenTerm = (
  id: string,
  feedback: string,
  term: (parameters: StepModel) => Quantity,
): Misconception<StepModel, VerdictAnswer> =>
  mistake(id, feedback, (parameters) => verdictFrom(term(parameters), slopeOf(parameters)));

export const termMistakes: readonly Misconception<StepModel, VerdictAnswer>[] = [
  mistakenTerm("forgot-half", FEEDBACK.forgotHalf, (parameters) =>
    multiply(exact(2), termOf(parameters)),
  ),
  mistakenTerm("step-size-not-squared", FEEDBACK.stepSizeNotSquared, (parameters) =>
    divide(slopeTerm(parameters.epsilon, curvatureAlong(parameters)), exact(2)),
  ),
  mistakenTerm("squared-Hg", FEEDBACK.squaredHg, (parameters) => {
    const Hg = hessianTimesGradient(parameters);
    return curvatureTerm(parameters.epsilon, dot(Hg, Hg));
  }),
  mistakenTerm("slope-only", FEEDBACK.slopeOnly, () => exact(0)),
];

/** What the entries of H on its diagonal give to gᵀHg. */
const fromDiagonal = ({ g, H }: Model): number =>
  g.reduce((sum, entry, index) => sum + entry * entry * (H[index]?.[index] ?? 0), 0);

export const crossTermMistakes: readonly Misconception<StepModel, VerdictAnswer>[] = [
  mistakenTerm("off-diagonal-ignored", FEEDBACK.offDiagonalIgnored, (parameters) =>
    curvatureTerm(parameters.epsilon, fromDiagonal(parameters)),
  ),
  mistakenTerm("off-diagonal-once", FEEDBACK.offDiagonalOnce, (parameters) =>
    // The diagonal and one half of the rest, which holds each cross term twice.
    divide(
      curvatureTerm(parameters.epsilon, fromDiagonal(parameters) + curvatureAlong(parameters)),
      exact(2),
    ),
  ),
];

export const explainStep = (parameters: StepModel): readonly Step[] => [
  ...modelLines(parameters),
  ...termLines(parameters, parameters.epsilon),
  largestUsefulStep(parameters),
];
