import type { Random } from "#lib/domain/random/index.ts";
import type { AnswerKind, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type {
  Draw,
  FamilyDefinition,
  Level,
  Misconception,
  OutcomeId,
  Step,
} from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { add, compare, decimal } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { minus } from "../common/exactly.ts";
import { blockTex, factorTex, polynomialTex } from "../common/tex.ts";
import { FEEDBACK } from "./feedback.ts";
import {
  functionTex,
  gradientOf,
  modelOf,
  pointAfter,
  startValue,
  valueAt,
} from "./function-of-two.ts";
import type { FunctionParameters } from "./function-of-two.ts";
import { functionContours } from "./function-contours.ts";
import type { Vector } from "./quadratic.ts";
import { changeInCostOf, curvatureAlong, squaredNorm } from "./quadratic.ts";
import { answeredStepPlot } from "./step-plot.ts";
import { RISES_OR_FALLS, stepRejection } from "./step-verdict.ts";

const STEP_SIZES = [0.1, 0.2, 0.25, 0.5] as const;

const answerKind: AnswerKind = {
  kind: "verdict",
  label: "The cost",
  options: RISES_OR_FALLS,
  reason: { kind: "number", label: "$f$ after the step", tolerance: ONE_PERCENT },
};

/** f after a step against some gradient, with the verdict that follows from it. */
const answerAfter = (parameters: FunctionParameters, gradient: Vector): VerdictAnswer => {
  const value = valueAt(parameters, ...pointAfter(parameters, gradient));
  const rises = compare(value, startValue(parameters)) > 0;
  return verdictAnswer(rises ? "rises" : "falls", value);
};

const draw = (
  random: Random,
  level: Level,
  outcome: OutcomeId | undefined,
): Draw<FunctionParameters> => {
  const parameters: FunctionParameters = {
    A: random.integer(1, 6),
    B: level === 1 ? 0 : drawSigned(random, 4),
    C: random.integer(1, 8),
    D: random.integer(-4, 4),
    E: random.integer(-4, 4),
    x: random.integer(-3, 3),
    y: random.integer(-3, 3),
    epsilon: random.pick(STEP_SIZES),
  };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

const rejection = (
  parameters: FunctionParameters,
  outcome: OutcomeId | undefined,
): string | undefined => {
  const { A, B, C, D, E, epsilon } = parameters;
  const model = modelOf(parameters);
  if (D === 0 && E === 0) return "no linear terms";
  if (4 * A * C <= B * B) return "no minimum";
  if (model.g.some((entry) => entry === 0 || Math.abs(entry) > 20)) return "gradient";
  return stepRejection({ ...model, epsilon }, outcome);
};

const mistaken = (
  id: string,
  feedback: string,
  gradient: (parameters: FunctionParameters) => Vector,
): Misconception<FunctionParameters, VerdictAnswer> =>
  mistake(id, feedback, (parameters) => answerAfter(parameters, gradient(parameters)));

const explain = (parameters: FunctionParameters): readonly Step[] => {
  const { A, B, C, D, E, x, y, epsilon } = parameters;
  const [p, q] = gradientOf(parameters);
  const [u, v] = pointAfter(parameters, [p, q]);
  const [before, after] = [startValue(parameters), valueAt(parameters, u, v)];
  const rises = compare(after, before) > 0;
  const inX = polynomialTex([
    [2 * A, "x"],
    [B, "y"],
    [D, ""],
  ]);
  const inY = polynomialTex([
    [B, "x"],
    [2 * C, "y"],
    [E, ""],
  ]);
  return [
    {
      says: "Derivative in $x$, at the start.",
      result: String.raw`$\frac{\partial f}{\partial x} = ${inX} = ${p}$`,
      role: "slope",
    },
    {
      says: "Derivative in $y$, at the start.",
      result: String.raw`$\frac{\partial f}{\partial y} = ${inY} = ${q}$`,
      role: "slope",
    },
    {
      says: "The point after the step: against the gradient.",
      result: String.raw`$x = ${x} - ${epsilon}\cdot ${factorTex(p)} = ${numberTex(u)},\quad y = ${y} - ${epsilon}\cdot ${factorTex(q)} = ${numberTex(v)}$`,
      role: "step",
    },
    { says: "The cost before.", result: `$f(${x},\\,${y}) = ${numberTex(before)}$` },
    {
      says: rises ? "The cost after: it has risen." : "The cost after: it has fallen.",
      result: `$f(${numberTex(u)},\\,${numberTex(v)}) = ${numberTex(after)}$`,
      role: "step",
    },
  ];
};

export const stepRaisesCostFromFunction: FamilyDefinition<FunctionParameters, VerdictAnswer> = {
  id: "step-raises-cost-from-function",
  version: 1,
  title: "Does the step raise this function?",
  section: "8.2.1",
  concepts: ["Taylor", "ill-conditioning", "step size", "learning rate", "curvature", "Hessian"],
  objective: "Take one gradient step on a given function and tell whether its value rises.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["rises", "falls"],
  draw,
  question: (parameters) =>
    [
      String.raw`You take one gradient step on $f$ from $(x,y)$ with step size $\varepsilon$.`,
      blockTex(
        functionTex(parameters),
        `(x,y)=(${parameters.x},\\,${parameters.y})`,
        String.raw`\varepsilon=${parameters.epsilon}`,
      ),
      "Does $f$ rise or fall? Give also the new value of $f$, after the step. Within 1 % counts.",
    ].join("\n\n"),
  answerKind,
  shown: ({ A, B, C, D, E, x, y, epsilon }) => [
    ...[A, B, C, D, E].map(Math.abs).filter((coefficient) => coefficient > 1),
    x,
    y,
    epsilon,
  ],
  solve: (parameters) => answerAfter(parameters, gradientOf(parameters)),
  /** Eq. 8.10 is exact for a quadratic: f before, and the change that the model predicts. */
  confirm: (parameters) => {
    const model = modelOf(parameters);
    const change = changeInCostOf(parameters.epsilon, squaredNorm(model), curvatureAlong(model));
    const rises = compare(change, decimal(0)) > 0;
    return verdictAnswer(rises ? "rises" : "falls", add(startValue(parameters), change));
  },
  misconceptions: [
    mistaken("power-rule-factor", FEEDBACK.powerRuleFactor, ({ A, B, C, D, E, x, y }) => [
      A * x + B * y + D,
      B * x + C * y + E,
    ]),
    mistaken("linear-terms-ignored", FEEDBACK.linearTermsIgnored, (parameters) =>
      gradientOf({ ...parameters, D: 0, E: 0 }),
    ),
    mistaken("stepped-uphill", FEEDBACK.steppedUphill, (parameters) => {
      const [p, q] = gradientOf(parameters);
      return [-p, -q];
    }),
    mistake("change-not-cost", FEEDBACK.changeNotCost, (parameters) => {
      const [u, v] = pointAfter(parameters, gradientOf(parameters));
      const [before, after] = [startValue(parameters), valueAt(parameters, u, v)];
      return verdictAnswer(compare(after, before) > 0 ? "rises" : "falls", minus(after, before));
    }),
  ],
  hint: () =>
    "Find the derivative of $f$ in $x$ and in $y$ first, and put the starting point into both.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? functionContours(modelOf(parameters), { x: parameters.x, y: parameters.y })
      : answeredStepPlot(modelOf(parameters), decimal(parameters.epsilon)),
};
