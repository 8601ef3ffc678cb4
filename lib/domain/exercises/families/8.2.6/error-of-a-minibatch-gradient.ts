import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { exact, negate, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { minus } from "../common/exactly.ts";
import { factorTex } from "../common/tex.ts";
import { sumOfValues } from "./batches.ts";
import { gradientsOf, meanCost } from "./regression.ts";
import type { Regression } from "./regression.ts";
import { twoSlopesPlot } from "./two-slopes-plot.ts";

const BATCH = 2;

const draw = (random: Random, level: Level): Draw<Regression> => {
  const largest = level === 1 ? 3 : 4;
  const parameters = {
    w: drawSigned(random, 3),
    x: Array.from({ length: 4 }, () => drawSigned(random, largest)),
    y: Array.from({ length: 4 }, () => random.integer(-6, 6)),
  };
  const isSmall = Math.abs(toNumber(error(gradientsOf(parameters)))) < 0.5;
  return drawnUnless(isSmall ? "hardly an error" : undefined, parameters);
};

const mean = (values: readonly number[]): Quantity => exact(sumOfValues(values), values.length);

/** The mean of the minibatch less the mean of all, of values given for each example. */
const error = (values: readonly number[]): Quantity =>
  minus(mean(values.slice(0, BATCH)), mean(values));

/** Both slopes by central differences of the costs, which are exact for a parabola. */
const confirm = ({ w, x, y }: Regression): PlainAnswer => {
  const slope = (count: number): number => {
    const cost = (weight: number): number =>
      meanCost({ w: weight, x: x.slice(0, count), y: y.slice(0, count) });
    return (cost(w + 1) - cost(w - 1)) / 2;
  };
  return realAnswer(slope(BATCH) - slope(x.length));
};

const wrong = (
  id: string,
  feedback: string,
  value: (parameters: Regression) => Quantity,
): Misconception<Regression, PlainAnswer> =>
  mistake(id, feedback, (parameters) => numberAnswer(value(parameters)));

const misconceptions: readonly Misconception<Regression, PlainAnswer>[] = [
  wrong(
    "sums-not-means",
    "Those are sums. Both costs are means: divide each by its number of points.",
    (parameters) => {
      const values = gradientsOf(parameters);
      return exact(sumOfValues(values.slice(0, BATCH)) - sumOfValues(values));
    },
  ),
  wrong(
    "input-factor-forgotten",
    "Those are the residuals. The derivative of each point has its input as a factor.",
    ({ w, x, y }) => error(x.map((input, index) => w * input - (y[index] ?? 0))),
  ),
  wrong(
    "difference-reversed",
    "The size is right, the sign is not: minibatch gradient minus full gradient.",
    (parameters) => negate(error(gradientsOf(parameters))),
  ),
  wrong("residual-sign", "The residual is prediction minus target, not their sum.", ({ w, x, y }) =>
    error(gradientsOf({ w, x, y: y.map((target) => -target) })),
  ),
  wrong(
    "rest-instead-of-all",
    "The full gradient is the mean of all four points, the minibatch among them.",
    (parameters) => {
      const values = gradientsOf(parameters);
      return minus(mean(values.slice(0, BATCH)), mean(values.slice(BATCH)));
    },
  ),
  wrong(
    "minibatch-gradient-itself",
    "That is the minibatch gradient. Subtract the full one to get its error.",
    (parameters) => mean(gradientsOf(parameters).slice(0, BATCH)),
  ),
];

const pointTex = ({ w, x, y }: Regression, index: number, gradient: number): string => {
  const [input, target] = [x[index] ?? 0, y[index] ?? 0];
  return String.raw`(${w}\cdot ${factorTex(input)} - ${factorTex(target)})\cdot ${factorTex(input)} = ${gradient}`;
};

const explain = (parameters: Regression): readonly Step[] => {
  const values = gradientsOf(parameters);
  const [batch, all] = [mean(values.slice(0, BATCH)), mean(values)];
  const full = numberTex(all);
  return [
    {
      says: "The derivative of one point is residual times input, $(wx-y)x$.",
      result: `$${values.map((value, index) => pointTex(parameters, index, value)).join(String.raw`,\quad `)}$`,
    },
    {
      says: "The mean of the first two.",
      result: String.raw`$\tfrac12(${values.slice(0, BATCH).map(factorTex).join(" + ")}) = ${numberTex(batch)}$`,
      role: "slope",
    },
    {
      says: "The mean of all four.",
      result: String.raw`$\tfrac14(${values.map(factorTex).join(" + ")}) = ${full}$`,
      role: "curvature",
    },
    {
      says: "Minibatch less full.",
      result: `$${numberTex(batch)} - ${full.startsWith("-") ? `(${full})` : full} = ${numberTex(error(values))}$`,
      role: "step",
    },
  ];
};

export const errorOfAMinibatchGradient: FamilyDefinition<Regression, PlainAnswer> = {
  id: "error-of-a-minibatch-gradient",
  version: 1,
  title: "How far off is the minibatch gradient?",
  section: "8.2.6",
  concepts: [
    "minibatch",
    "inexact gradient",
    "stochastic gradient",
    "noise",
    "estimate",
    "sampling",
  ],
  objective: "Compute the error of a minibatch gradient as its difference from the full gradient.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ w, x, y }) =>
    [
      String.raw`The model is $wx$ with $w = ${w}$, the cost the mean of $\tfrac12(wx-y)^2$ over four points $(x, y)$:`,
      `$$\n${x.map((input, index) => `(${input}, ${y[index] ?? 0})`).join(String.raw`,\quad `)}\n$$`,
      "The minibatch is the first two. What is the minibatch gradient minus the full gradient? Within 1 % counts.",
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Minibatch minus full", tolerance: ONE_PERCENT },
  shown: ({ w, x, y }) => [w, ...x, ...y],
  solve: (parameters) => numberAnswer(error(gradientsOf(parameters))),
  confirm,
  misconceptions,
  hint: () => "Work out $(wx-y)x$ for each point first. Both gradients are means of these.",
  explain,
  plot: (parameters, phase) => (phase === "asking" ? undefined : twoSlopesPlot(parameters, BATCH)),
};
