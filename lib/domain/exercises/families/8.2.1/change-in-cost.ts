import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception } from "../../family.ts";
import {
  add,
  decimal,
  divide,
  exact,
  multiply,
  negate,
  subtract,
  toNumber,
} from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { askingContours } from "./contours.ts";
import { drawModel, SIX_STEP_SIZES } from "./draw-model.ts";
import { FEEDBACK } from "./feedback.ts";
import type { LocalModel } from "./quadratic.ts";
import {
  changeInCostOf,
  curvatureAlong,
  curvatureTerm,
  determinant,
  modelAtStep,
  slopeTerm,
  squaredNorm,
} from "./quadratic.ts";
import { largestUsefulStep, modelLines, termLines } from "./step-lines.ts";
import { answeredStepPlot } from "./step-plot.ts";
import { givenTex, STEP } from "./tex.ts";

export type ChangeParameters = LocalModel & { readonly epsilon: number };

const draw = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<ChangeParameters> => {
  const parameters = { ...drawModel(random, level), epsilon: random.pick(SIX_STEP_SIZES) };
  if (determinant(parameters.H) <= 0) return { kind: "rejected", because: "no minimum" };
  const change = toNumber(changeOf(parameters));
  if (Math.abs(change) < 0.1 * toNumber(slopeOf(parameters))) {
    return { kind: "rejected", because: "margin" };
  }
  return outcomeOf(parameters) === outcome
    ? { kind: "drawn", parameters }
    : { kind: "rejected", because: "outcome" };
};

const outcomeOf = (parameters: ChangeParameters): string =>
  toNumber(changeOf(parameters)) > 0 ? "rises" : "falls";

const slopeOf = (parameters: ChangeParameters): Quantity =>
  slopeTerm(parameters.epsilon, squaredNorm(parameters));

const curvatureOf = (parameters: ChangeParameters): Quantity =>
  curvatureTerm(parameters.epsilon, curvatureAlong(parameters));

const changeOf = (parameters: ChangeParameters): Quantity =>
  changeInCostOf(parameters.epsilon, squaredNorm(parameters), curvatureAlong(parameters));

const mistaken = (
  id: string,
  feedback: string,
  value: (parameters: ChangeParameters) => Quantity,
): Misconception<ChangeParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => numberAnswer(value(parameters)));

export const changeInCost: FamilyDefinition<ChangeParameters, PlainAnswer> = {
  id: "change-in-cost",
  version: 1,
  title: "By how much does the cost change?",
  section: "8.2.1",
  concepts: ["ill-conditioning", "Taylor", "Hessian", "curvature", "step size", "learning rate"],
  objective: "Work out the exact change in cost that the second-order model predicts for a step.",
  levels: [1, 2, 3],
  work: "paper",
  outcomes: ["rises", "falls"],
  outcomeOf,
  draw,
  question: (parameters) =>
    [
      String.raw`At $\theta$ the cost has gradient $g$ and Hessian $H$. You take the step $${STEP}$.`,
      givenTex(parameters, parameters.epsilon),
      String.raw`By how much does the second-order model change the cost, $J(\theta-\varepsilon g)-J(\theta)$? The sign counts. Within 1 % counts.`,
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Change in cost", tolerance: ONE_PERCENT },
  shown: ({ g, H, epsilon }) => [...g, ...H.flat(), epsilon],
  solve: (parameters) => ({ kind: "number", value: changeOf(parameters) }),
  confirm: (parameters) => ({
    kind: "number",
    value: modelAtStep(parameters, parameters.epsilon),
  }),
  misconceptions: [
    mistaken("forgot-half", FEEDBACK.forgotHalf, (parameters) =>
      subtract(multiply(exact(2), curvatureOf(parameters)), slopeOf(parameters)),
    ),
    mistaken("step-size-not-squared", FEEDBACK.stepSizeNotSquared, (parameters) => {
      const term = divide(slopeTerm(parameters.epsilon, curvatureAlong(parameters)), exact(2));
      return subtract(term, slopeOf(parameters));
    }),
    mistaken("sign-of-slope-term", FEEDBACK.signOfSlopeTerm, (parameters) =>
      add(curvatureOf(parameters), slopeOf(parameters)),
    ),
    mistaken("slope-only", FEEDBACK.slopeOnly, (parameters) => negate(slopeOf(parameters))),
    mistaken("reversed-difference", FEEDBACK.reversedDifference, (parameters) =>
      negate(changeOf(parameters)),
    ),
    mistaken("off-diagonal-once", FEEDBACK.offDiagonalOnce, (parameters) => {
      const { g, H, epsilon } = parameters;
      const once = curvatureAlong(parameters) - H[0][1] * g[0] * g[1];
      return changeInCostOf(epsilon, squaredNorm(parameters), once);
    }),
  ],
  hint: () =>
    String.raw`Two terms: the slope takes $\varepsilon$ times $g^\top g$, the curvature adds half of $\varepsilon^2$ times $g^\top H g$.`,
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
