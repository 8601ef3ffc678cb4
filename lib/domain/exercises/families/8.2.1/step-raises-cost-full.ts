import type { Random } from "#lib/domain/random/index.ts";
import type { VerdictAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, OutcomeId } from "../../family.ts";
import { decimal } from "../../numbers/quantity.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { askingContours } from "./contours.ts";
import { SIX_STEP_SIZES } from "./draw-model.ts";
import type { LocalModel } from "./quadratic.ts";
import { determinant } from "./quadratic.ts";
import { answeredStepPlot } from "./step-plot.ts";
import {
  confirmStep,
  crossTermMistakes,
  explainStep,
  solveStep,
  stepQuestion,
  stepRejection,
  stepVerdictKind,
  termMistakes,
} from "./step-verdict.ts";

type StepParameters = LocalModel & { readonly epsilon: number };

/** The largest entry of g and of H in each place, by level. */
const LARGEST = {
  1: { g: 3, a: 6, b: 3, c: 12 },
  2: { g: 5, a: 6, b: 8, c: 30 },
  3: { g: 5, a: 9, b: 8, c: 30 },
} as const;

const draw = (
  random: Random,
  level: Level,
  outcome: OutcomeId | undefined,
): Draw<StepParameters> => {
  const largest = LARGEST[level];
  const g = [drawSigned(random, largest.g), drawSigned(random, largest.g)] as const;
  const [a, c] = [random.integer(1, largest.a), random.integer(1, largest.c)];
  const b = drawSigned(random, largest.b);
  const epsilon = random.pick(level === 1 ? [0.1, 0.2, 0.5] : SIX_STEP_SIZES);
  const parameters: StepParameters = {
    g,
    H: [
      [a, b],
      [b, c],
    ],
    epsilon,
  };
  const because =
    determinant(parameters.H) <= 0 ? "no minimum" : stepRejection(parameters, outcome);
  return drawnUnless(because, parameters);
};

export const stepRaisesCostFull: FamilyDefinition<StepParameters, VerdictAnswer> = {
  id: "step-raises-cost-full",
  version: 1,
  title: "Does the step raise the cost? With cross terms",
  section: "8.2.1",
  concepts: ["ill-conditioning", "Hessian", "Taylor", "step size", "learning rate", "curvature"],
  objective: "Decide whether a gradient step raises the cost when the Hessian has cross terms.",
  levels: [1, 2, 3],
  work: "paper",
  outcomes: ["rises", "falls"],
  draw,
  question: stepQuestion,
  answerKind: stepVerdictKind,
  shown: ({ g, H, epsilon }) => [...g, ...H.flat(), epsilon],
  solve: solveStep,
  confirm: confirmStep,
  misconceptions: [...termMistakes, ...crossTermMistakes],
  hint: () =>
    "Work out $Hg$ as a vector first, row by row. Then multiply it by $g$ once more, entry by entry.",
  explain: explainStep,
  plot: (parameters, phase) =>
    phase === "asking"
      ? askingContours(parameters)
      : answeredStepPlot(parameters, decimal(parameters.epsilon)),
};
