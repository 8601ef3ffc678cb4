import type { Random } from "#lib/domain/random/index.ts";
import type { AnswerKind, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception } from "../../family.ts";
import { add, decimal, divide, exact, multiply, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { askingContours } from "./contours.ts";
import { drawSigned, SIX_STEP_SIZES } from "./draw-model.ts";
import { FEEDBACK } from "./feedback.ts";
import type { LocalModel } from "./quadratic.ts";
import {
  curvatureAlong,
  curvatureTerm,
  dot,
  modelAtStep,
  slopeTerm,
  squaredNorm,
  timesVector,
} from "./quadratic.ts";
import { largestUsefulStep, modelLines, termLines } from "./step-lines.ts";
import { answeredStepPlot } from "./step-plot.ts";
import { CURVATURE_TERM, givenTex, SLOPE_TERM, STEP } from "./tex.ts";
import { RISES_OR_FALLS, verdictFrom } from "./verdict-rises.ts";

export type StepParameters = LocalModel & { readonly epsilon: number };

const answerKind: AnswerKind = {
  kind: "verdict",
  label: "The cost",
  options: RISES_OR_FALLS,
  reason: { kind: "number", label: `Curvature term $${CURVATURE_TERM}$`, tolerance: ONE_PERCENT },
};

const drawParameters = (random: Random, level: Level): StepParameters => {
  const largest = level === 1 ? 4 : 6;
  const g = [drawSigned(random, largest), drawSigned(random, largest)] as const;
  const a = random.integer(1, level === 1 ? 4 : 9);
  const b = {
    1: () => 5 * random.integer(1, 8),
    2: () => 5 * random.integer(2, 12),
    3: () => 10 * random.integer(1, 9),
  }[level]();
  const epsilon = random.pick(level === 1 ? [0.1, 0.2, 0.5] : SIX_STEP_SIZES);
  return {
    g,
    H: [
      [a, 0],
      [0, b],
    ],
    epsilon,
  };
};

const draw = (random: Random, level: Level, outcome: string | undefined): Draw<StepParameters> => {
  const parameters = drawParameters(random, level);
  const { g, epsilon } = parameters;
  const slope = toNumber(slopeTerm(epsilon, squaredNorm(parameters)));
  const curvature = toNumber(curvatureTerm(epsilon, curvatureAlong(parameters)));
  if (Math.abs(g[0]) === Math.abs(g[1])) return { kind: "rejected", because: "equal entries of g" };
  if (Math.abs(curvature - slope) < 0.15 * slope) return { kind: "rejected", because: "margin" };
  if (curvature > 6 * slope || slope > 6 * curvature) return { kind: "rejected", because: "ratio" };
  return (curvature > slope ? "rises" : "falls") === outcome
    ? { kind: "drawn", parameters }
    : { kind: "rejected", because: "outcome" };
};

/** A mistake in the curvature term, carried on to its verdict. */
const mistakenTerm = (
  id: string,
  feedback: string,
  term: (parameters: StepParameters) => Quantity,
): Misconception<StepParameters, VerdictAnswer> => ({
  id,
  wrong: (parameters) =>
    verdictFrom(term(parameters), slopeTerm(parameters.epsilon, squaredNorm(parameters))),
  feedback: () => feedback,
});

const termOf = (parameters: StepParameters): Quantity =>
  curvatureTerm(parameters.epsilon, curvatureAlong(parameters));

const squareOf = (v: readonly [number, number]): number => dot(v, v);

export const stepRaisesCostDiagonal: FamilyDefinition<StepParameters, VerdictAnswer> = {
  id: "step-raises-cost-diagonal",
  version: 1,
  title: "Does the step raise the cost?",
  section: "8.2.1",
  concepts: ["ill-conditioning", "Hessian", "Taylor", "step size", "learning rate", "curvature"],
  objective: "Decide from gradient, Hessian and step size whether a gradient step raises the cost.",
  levels: [1, 2, 3],
  work: "paper",
  outcomes: ["rises", "falls"],
  draw,
  question: (parameters) =>
    [
      String.raw`At $\theta$ the cost has gradient $g$ and Hessian $H$. You take the step $${STEP}$.`,
      givenTex(parameters, parameters.epsilon),
      String.raw`Does the second-order model say that the cost rises or falls? Give also the curvature term $${CURVATURE_TERM}$, which has to be compared with $${SLOPE_TERM}$. Within 1 % counts.`,
    ].join("\n\n"),
  answerKind,
  shown: ({ g, H, epsilon }) => [...g, ...H.flat(), epsilon],
  solve: (parameters) =>
    verdictFrom(termOf(parameters), slopeTerm(parameters.epsilon, squaredNorm(parameters))),
  confirm: (parameters) => {
    const slope = slopeTerm(parameters.epsilon, squaredNorm(parameters));
    return verdictFrom(add(modelAtStep(parameters, parameters.epsilon), slope), slope);
  },
  misconceptions: [
    mistakenTerm("forgot-half", FEEDBACK.forgotHalf, (parameters) =>
      multiply(exact(2), termOf(parameters)),
    ),
    mistakenTerm("step-size-not-squared", FEEDBACK.stepSizeNotSquared, (parameters) =>
      divide(slopeTerm(parameters.epsilon, curvatureAlong(parameters)), exact(2)),
    ),
    mistakenTerm("squared-Hg", FEEDBACK.squaredHg, ({ g, H, epsilon }) =>
      curvatureTerm(epsilon, squareOf(timesVector(H, g))),
    ),
    mistakenTerm("slope-only", FEEDBACK.slopeOnly, () => exact(0)),
    mistakenTerm("gradient-not-squared", FEEDBACK.gradientNotSquared, ({ g, H, epsilon }) =>
      curvatureTerm(epsilon, H[0][0] * g[0] + H[1][1] * g[1]),
    ),
  ],
  hint: () =>
    String.raw`With a diagonal $H$, $g^\top H g$ is a sum of two terms: each squared entry of $g$ times its entry of $H$.`,
  explain: (parameters) => [
    ...modelLines(parameters),
    ...termLines(parameters, parameters.epsilon),
    largestUsefulStep(parameters),
  ],
  plot: (parameters, phase) =>
    phase === "asking"
      ? askingContours(parameters)
      : answeredStepPlot(parameters, decimal(parameters.epsilon)),
};
