import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { exact, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, over, times } from "../common/exactly.ts";
import { valueTex } from "../common/tex.ts";
import { jitterPlot } from "./jitter-plot.ts";

export type FloorParameters = {
  readonly epsilon: number;
  readonly lambda: number;
  readonly sigma: number;
};

const STEP_SIZES = [0.05, 0.1, 0.2, 0.25, 0.4, 0.5];

const draw = (random: Random, level: Level): Draw<FloorParameters> => {
  const parameters = {
    epsilon: random.pick(STEP_SIZES),
    lambda: random.integer(1, 6),
    sigma: random.integer(1, level === 1 ? 8 : 12),
  };
  return drawnUnless(rejection(toNumber(rate(parameters))), parameters);
};

const rejection = (rateOf: number): string | undefined => {
  if (rateOf < 0.2) return "too small a step for the difference to show";
  if (rateOf > 1.6) return "near divergence";
  return rateOf === 1 ? "noise alone" : undefined;
};

/** ελ, the share of the offset that a step takes away. */
const rate = ({ epsilon, lambda }: FloorParameters): Quantity => times(epsilon, lambda);

/** The fixed point εσ²/(λ(2 − ελ)) of v ↦ (1 − ελ)²v + ε²σ². */
const floor = (parameters: FloorParameters): Quantity => {
  const { epsilon, lambda, sigma } = parameters;
  return over(times(epsilon, sigma, sigma), times(lambda, minus(2, rate(parameters))));
};

/** The variance step by step, until it no longer changes. */
const confirm = ({ epsilon, lambda, sigma }: FloorParameters): PlainAnswer => {
  let variance = 0;
  for (let step = 0; step < 500; step += 1) {
    variance = (1 - epsilon * lambda) ** 2 * variance + (epsilon * sigma) ** 2;
  }
  return realAnswer(variance);
};

const oneStep = ({ epsilon, sigma }: FloorParameters): Quantity =>
  times(epsilon, epsilon, sigma, sigma);

const wrong = (
  id: string,
  feedback: string,
  value: (parameters: FloorParameters) => Quantity,
): Misconception<FloorParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => numberAnswer(value(parameters)));

const misconceptions: readonly Misconception<FloorParameters, PlainAnswer>[] = [
  wrong(
    "one-step-of-noise",
    "That is what one step adds. What earlier steps added has not all gone when the next comes.",
    oneStep,
  ),
  wrong(
    "small-step-formula",
    String.raw`That formula is good only where $\varepsilon\lambda$ is small. Solve the equation for the variance in full.`,
    ({ epsilon, lambda, sigma }) => over(times(epsilon, sigma, sigma), times(2, lambda)),
  ),
  wrong(
    "noise-dies-out",
    "With a constant step size noise comes in at every step, so the variance does not go to zero.",
    () => exact(0),
  ),
  mistake(
    "deviation-not-variance",
    "That is the standard deviation. Asked is the variance.",
    (parameters) => realAnswer(Math.sqrt(toNumber(floor(parameters)))),
  ),
  wrong(
    "curvature-forgotten",
    String.raw`The curvature $\lambda$ decides how much of the offset a step takes away.`,
    (parameters) => floor({ ...parameters, lambda: 1 }),
  ),
  wrong(
    "factor-not-squared",
    "A variance is multiplied by the square of the factor that multiplies the offset.",
    (parameters) => over(oneStep(parameters), rate(parameters)),
  ),
];

const explain = (parameters: FloorParameters): readonly Step[] => {
  const { epsilon, lambda, sigma } = parameters;
  const factor = minus(1, rate(parameters));
  const square = times(factor, factor);
  return [
    {
      says: String.raw`A step multiplies the offset by $1-\varepsilon\lambda$ and adds noise times $\varepsilon$.`,
      result: String.raw`$1-\varepsilon\lambda = 1 - ${epsilon}\cdot ${lambda} = ${numberTex(factor)}$`,
    },
    {
      says: "For the variance both are squared.",
      result: String.raw`$v \mapsto (1-\varepsilon\lambda)^2 v + \varepsilon^2\sigma^2 = ${numberTex(square)}\,v + ${numberTex(oneStep(parameters))}$`,
      role: "slope",
    },
    {
      says: "In the long run what comes in equals what goes out.",
      result: String.raw`$v = \frac{${numberTex(oneStep(parameters))}}{1 - ${numberTex(square)}} ${valueTex(floor(parameters))}$`,
      role: "step",
    },
    {
      says: "In letters.",
      result: String.raw`$v = \frac{\varepsilon\sigma^2}{\lambda(2-\varepsilon\lambda)} = \frac{${epsilon}\cdot ${sigma}^2}{${lambda}\cdot ${numberTex(minus(2, rate(parameters)))}}$`,
    },
  ];
};

export const noiseFloorOfSgd: FamilyDefinition<FloorParameters, PlainAnswer> = {
  id: "noise-floor-of-sgd",
  version: 1,
  title: "Where does stochastic descent settle?",
  section: "8.2.6",
  concepts: [
    "stochastic gradient",
    "noise",
    "inexact gradient",
    "variance",
    "minibatch",
    "estimate",
  ],
  objective: "Work out the variance that a constant step size leaves around the minimum.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ epsilon, lambda, sigma }) =>
    [
      String.raw`The cost is $\tfrac12\lambda x^2$ with $\lambda = ${lambda}$. Every gradient estimate is off by noise of mean 0 and standard deviation $\sigma = ${sigma}$, independent from step to step. The step size stays $\varepsilon = ${epsilon}$.`,
      "What is the variance of $x$ in the long run? Within 1 % counts.",
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Variance of $x$", tolerance: ONE_PERCENT },
  shown: ({ epsilon, lambda, sigma }) => [epsilon, lambda, sigma],
  solve: (parameters) => numberAnswer(floor(parameters)),
  confirm,
  misconceptions,
  hint: () =>
    String.raw`A step turns the variance $v$ into $(1-\varepsilon\lambda)^2 v + \varepsilon^2\sigma^2$. In the long run it stays the same.`,
  explain,
  plot: jitterPlot,
};
