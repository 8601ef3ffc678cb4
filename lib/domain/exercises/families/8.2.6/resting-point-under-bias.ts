import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { real } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, vectorAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import type { Exactly } from "../common/exactly.ts";
import { minus, over, plus, times } from "../common/exactly.ts";
import { factorTex, valueTex } from "../common/tex.ts";
import { restingPlot } from "./resting-plot.ts";

/** One entry for each coordinate: curvature, minimum and bias. */
export type RestParameters = {
  readonly lambda: readonly number[];
  readonly minimum: readonly number[];
  readonly bias: readonly number[];
  readonly epsilon: number;
};

const CURVATURES = [0.5, 1, 2, 4, 5, 8, 10];
const STEP_SIZES = [0.02, 0.05, 0.1];

const draw = (random: Random, level: Level): Draw<RestParameters> => {
  const coordinates = Array.from({ length: level === 1 ? 1 : 2 }, () => ({
    lambda: random.pick(CURVATURES),
    minimum: random.integer(-6, 6),
    bias: drawSigned(random, 8) / 2,
  }));
  const parameters = {
    lambda: coordinates.map(({ lambda }) => lambda),
    minimum: coordinates.map(({ minimum }) => minimum),
    bias: coordinates.map(({ bias }) => bias),
    epsilon: random.pick(STEP_SIZES),
  };
  const isPlain = parameters.lambda.every((lambda) => lambda === 1);
  return drawnUnless(isPlain ? "no curvature to think of" : undefined, parameters);
};

/** A number for one coordinate, a vector for two. */
const place = (components: readonly Exactly[]): PlainAnswer => {
  const [only, ...others] = components.map((component) => plus(component));
  return only !== undefined && others.length === 0
    ? numberAnswer(only)
    : vectorAnswer(components.map((component) => plus(component)));
};

type Coordinate = readonly [lambda: number, minimum: number, bias: number];

const byCoordinate = (
  { lambda, minimum, bias }: RestParameters,
  rest: (...coordinate: Coordinate) => Exactly,
): PlainAnswer =>
  place(lambda.map((each, index) => rest(each, minimum[index] ?? 0, bias[index] ?? 0)));

/** c − b/λ: there the estimate λ(x − c) + b is zero. */
const rest = (lambda: number, minimum: number, bias: number): Quantity =>
  minus(minimum, over(bias, lambda));

/** Four thousand steps of descent along the estimate. */
const confirm = (parameters: RestParameters): PlainAnswer =>
  byCoordinate(parameters, (lambda, minimum, bias) => {
    let x = minimum;
    for (let step = 0; step < 4000; step += 1) {
      x -= parameters.epsilon * (lambda * (x - minimum) + bias);
    }
    return real(x);
  });

const wrong = (
  id: string,
  feedback: string,
  value: (...coordinate: Coordinate) => Exactly,
): Misconception<RestParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => byCoordinate(parameters, value));

const misconceptions: readonly Misconception<RestParameters, PlainAnswer>[] = [
  wrong(
    "bias-averages-out",
    "That is the true minimum. A bias has the same direction at every step and does not average out.",
    (_, minimum) => minimum,
  ),
  wrong(
    "sign",
    "Right size, wrong direction: descent moves against the bias.",
    (lambda, minimum, bias) => plus(minimum, over(bias, lambda)),
  ),
  wrong(
    "curvature-forgotten",
    "The bias shifts the gradient, not the place. Divide it by the curvature.",
    (_, minimum, bias) => minus(minimum, bias),
  ),
  wrong(
    "multiplied-by-curvature",
    "More curvature resists the bias: divide by it instead of multiplying.",
    (lambda, minimum, bias) => minus(minimum, times(bias, lambda)),
  ),
  mistake(
    "step-size-included",
    "The step size decides how fast descent gets there, not where it comes to rest.",
    (parameters) =>
      byCoordinate(parameters, (lambda, minimum, bias) =>
        minus(minimum, over(times(parameters.epsilon, bias), lambda)),
      ),
  ),
];

const differenceTex = (name: string, value: number): string => {
  if (value === 0) return name;
  return value > 0 ? `(${name} - ${value})` : `(${name} + ${-value})`;
};

const nameOf = (index: number, count: number): string => (count === 1 ? "x" : `x_${index + 1}`);

const coordinateLine = (parameters: RestParameters, index: number): Step => {
  const { lambda, minimum, bias } = parameters;
  const [slope = 1, centre = 0, shift = 0] = [lambda[index], minimum[index], bias[index]];
  const name = nameOf(index, lambda.length);
  return {
    says: lambda.length === 1 ? "Solved for the place." : `Solved for coordinate ${index + 1}.`,
    result: String.raw`$${slope}\cdot ${differenceTex(name, centre)} + ${factorTex(shift)} = 0 \;\Rightarrow\; ${name} = ${centre} - \frac{${shift}}{${slope}} ${valueTex(rest(slope, centre, shift))}$`,
    role: "step",
  };
};

const explain = (parameters: RestParameters): readonly Step[] => [
  {
    says: "Descent follows the estimate, which is the gradient plus the bias.",
    result: String.raw`$\lambda(x-c) + b$`,
  },
  {
    says: "It comes to rest where the estimate is zero, not the gradient.",
    result: String.raw`$\lambda(x-c) + b = 0 \;\Rightarrow\; x = c - \frac{b}{\lambda}$`,
  },
  ...parameters.lambda.map((_, index) => coordinateLine(parameters, index)),
];

const costTex = ({ lambda, minimum }: RestParameters): string =>
  lambda
    .map((each, index) => {
      const difference = differenceTex(nameOf(index, lambda.length), minimum[index] ?? 0);
      return String.raw`\tfrac12\cdot ${each}\,${difference}^2`;
    })
    .join(" + ");

const biasTex = ({ bias }: RestParameters): string =>
  bias.length === 1 ? String(bias[0] ?? 0) : `(${bias.join(",\\; ")})`;

export const restingPointUnderBias: FamilyDefinition<RestParameters, PlainAnswer> = {
  id: "resting-point-under-bias",
  version: 1,
  title: "Where does biased descent come to rest?",
  section: "8.2.6",
  concepts: ["bias", "inexact gradient", "estimate", "stochastic gradient", "noise", "minibatch"],
  objective: "Find the point at which descent along a biased gradient comes to rest.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) =>
    [
      `The cost is $${costTex(parameters)}$. Every gradient estimate is off by the same bias, $b = ${biasTex(parameters)}$, added to the gradient. The step size is ${parameters.epsilon}.`,
      parameters.lambda.length === 1
        ? "Where does descent come to rest? Within 1 % counts."
        : "Where does descent come to rest? Within 1 % counts in each component.",
    ].join("\n\n"),
  answerKind: {
    kind: "vector",
    at: ({ lambda }) =>
      lambda.length === 1
        ? { kind: "number", label: "It rests at $x$", tolerance: ONE_PERCENT }
        : { kind: "vector", label: "It rests at", length: 2, tolerance: ONE_PERCENT },
  },
  shown: ({ lambda, minimum, bias, epsilon }) => [
    ...lambda,
    ...minimum.filter((each) => each !== 0),
    ...bias,
    epsilon,
  ],
  solve: (parameters) => byCoordinate(parameters, rest),
  confirm,
  misconceptions,
  hint: () => "Descent rests where the estimate is zero: gradient plus bias.",
  explain,
  plot: (parameters, phase) => (phase === "asking" ? undefined : restingPlot(parameters)),
};
