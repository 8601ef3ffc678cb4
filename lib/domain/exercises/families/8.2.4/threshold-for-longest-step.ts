import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { isInteger, real, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { over, times } from "../common/exactly.ts";
import { valueTex } from "../common/tex.ts";
import { numberTex } from "../../numbers/format.ts";
import { FEEDBACK } from "./feedback.ts";
import { longestStepPlot } from "./longest-step-plot.ts";

/** The norm of a gradient, a step size and the longest step that is allowed. */
export type LongestStepParameters = {
  readonly norm: number;
  readonly epsilon: number;
  readonly longest: number;
};

const NORMS = [20, 25, 40, 50, 80, 100, 200, 250, 400, 500, 800, 1000] as const;
const STEP_SIZES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5] as const;
const LONGEST = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2] as const;

/** m/ε: a step has the length ε times the norm of the gradient. */
const thresholdOf = ({ longest, epsilon }: LongestStepParameters): Quantity =>
  over(longest, epsilon);

const draw = (random: Random, level: Level): Draw<LongestStepParameters> => {
  const parameters: LongestStepParameters = {
    norm: random.pick(NORMS),
    epsilon: random.pick(STEP_SIZES),
    longest: random.pick(LONGEST),
  };
  return drawnUnless(rejection(parameters, level), parameters);
};

const rejection = (parameters: LongestStepParameters, level: Level): string | undefined => {
  const threshold = thresholdOf(parameters);
  const value = toNumber(threshold);
  if (value / parameters.norm >= 0.8) return "hardly clipped";
  if (value < 0.1) return "a small threshold";
  return level === 1 && !isInteger(threshold) ? "not whole" : undefined;
};

/** The largest threshold whose step is short enough, by bisection on the length of the step. */
const bisect = ({ norm, epsilon, longest }: LongestStepParameters): number => {
  let [short, long] = [0, norm];
  for (let round = 0; round < 80; round += 1) {
    const middle = (short + long) / 2;
    if (epsilon * Math.min(norm, middle) <= longest) short = middle;
    else long = middle;
  }
  return short;
};

const mistaken = (
  id: string,
  feedback: string,
  pair: (parameters: LongestStepParameters) => readonly [Quantity, Quantity],
): Misconception<LongestStepParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => vectorAnswer(pair(parameters)));

/** A wrong threshold, and the factor that follows from it. */
const withFactor = (threshold: Quantity, norm: number): readonly [Quantity, Quantity] => [
  threshold,
  over(threshold, norm),
];

const explain = (parameters: LongestStepParameters): readonly Step[] => {
  const { norm, epsilon, longest } = parameters;
  const threshold = thresholdOf(parameters);
  return [
    {
      says: "A step is the step size times the gradient, so with clipping it is at most this long.",
      result: String.raw`$\varepsilon v = ${epsilon}\cdot v$`,
      role: "step",
    },
    {
      says: "That must be the longest step allowed.",
      result: String.raw`$v = \frac{${longest}}{${epsilon}} ${valueTex(threshold)}$`,
      role: "step",
    },
    {
      says: "This gradient is longer than that, so it is multiplied by threshold over norm.",
      result: String.raw`$\frac{v}{\lVert g\rVert} = \frac{${numberTex(threshold)}}{${norm}} ${valueTex(over(threshold, norm))}$`,
      role: "slope",
    },
  ];
};

export const thresholdForLongestStep: FamilyDefinition<LongestStepParameters, PlainAnswer> = {
  id: "threshold-for-longest-step",
  version: 1,
  title: "Which threshold bounds the step?",
  section: "8.2.4",
  concepts: ["gradient clipping", "step length", "exploding gradient", "cliff", "steep region"],
  objective: "Choose the clipping threshold that keeps every step below a given length.",
  levels: [1, 2],
  work: "head",
  draw,
  question: ({ norm, epsilon, longest }) =>
    [
      String.raw`Gradients are clipped by their norm. No step of gradient descent may be longer than $${longest}$; the step size is $\varepsilon=${epsilon}$. The present gradient has the norm $${norm}$.`,
      "Which threshold $v$ is the largest allowed, and by which factor does it multiply this gradient? Give both, threshold first. Within 1 % counts.",
    ].join("\n\n"),
  answerKind: {
    kind: "vector",
    label: "Threshold and factor",
    length: 2,
    tolerance: ONE_PERCENT,
  },
  shown: ({ norm, epsilon, longest }) => [norm, epsilon, longest],
  solve: (parameters) => vectorAnswer(withFactor(thresholdOf(parameters), parameters.norm)),
  confirm: (parameters) => {
    const threshold = bisect(parameters);
    return vectorAnswer([real(threshold), real(threshold / parameters.norm)]);
  },
  misconceptions: [
    mistaken("multiplied", FEEDBACK.multiplied, ({ longest, epsilon, norm }) =>
      withFactor(times(longest, epsilon), norm),
    ),
    mistaken("step-is-threshold", FEEDBACK.stepIsThreshold, ({ longest, norm }) =>
      withFactor(times(longest), norm),
    ),
    mistaken("factor-upside-down", FEEDBACK.factorUpsideDown, (parameters) => [
      thresholdOf(parameters),
      over(parameters.norm, thresholdOf(parameters)),
    ]),
    mistaken("step-size-over-step", FEEDBACK.stepSizeOverStep, ({ longest, epsilon, norm }) =>
      withFactor(over(epsilon, longest), norm),
    ),
    mistaken("factor-on-the-step-size", FEEDBACK.factorOnTheStepSize, (parameters) => [
      thresholdOf(parameters),
      over(parameters.longest, parameters.norm),
    ]),
  ],
  hint: () =>
    String.raw`How long is a step when the gradient has just the length of the threshold?`,
  explain,
  plot: (parameters, phase) => longestStepPlot(parameters, phase),
};
