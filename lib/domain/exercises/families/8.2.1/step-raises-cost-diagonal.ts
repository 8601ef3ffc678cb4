import type { Random } from "#lib/domain/random/index.ts";
import type { VerdictAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, OutcomeId } from "../../family.ts";
import { decimal } from "../../numbers/quantity.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { askingContours } from "./contours.ts";
import { SIX_STEP_SIZES } from "./draw-model.ts";
import { FEEDBACK } from "./feedback.ts";
import type { LocalModel } from "./quadratic.ts";
import { curvatureTerm } from "./quadratic.ts";
import { answeredStepPlot } from "./step-plot.ts";
import {
  confirmStep,
  explainStep,
  mistakenTerm,
  solveStep,
  stepQuestion,
  stepRejection,
  stepVerdictKind,
  termMistakes,
} from "./step-verdict.ts";

export type StepParameters = LocalModel & { readonly epsilon: number };

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

const draw = (
  random: Random,
  level: Level,
  outcome: OutcomeId | undefined,
): Draw<StepParameters> => {
  const parameters = drawParameters(random, level);
  const [p, q] = parameters.g;
  const because =
    Math.abs(p) === Math.abs(q) ? "equal entries of g" : stepRejection(parameters, outcome);
  return drawnUnless(because, parameters);
};

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
  question: stepQuestion,
  answerKind: stepVerdictKind,
  shown: ({ g, H, epsilon }) => [...g, ...H.flat(), epsilon],
  solve: solveStep,
  confirm: confirmStep,
  misconceptions: [
    ...termMistakes,
    mistakenTerm("gradient-not-squared", FEEDBACK.gradientNotSquared, ({ g, H, epsilon }) =>
      curvatureTerm(
        epsilon,
        g.reduce((sum, entry, index) => sum + entry * (H[index]?.[index] ?? 0), 0),
      ),
    ),
  ],
  hint: () =>
    String.raw`With a diagonal $H$, $g^\top H g$ is a sum of two terms: each squared entry of $g$ times its entry of $H$.`,
  explain: explainStep,
  plot: (parameters, phase) =>
    phase === "asking"
      ? askingContours(parameters)
      : answeredStepPlot(parameters, decimal(parameters.epsilon)),
};
