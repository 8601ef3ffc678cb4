import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, plus, times } from "../common/exactly.ts";
import { factorTex } from "../common/tex.ts";
import { cliffPlot } from "./cliff-plot.ts";
import { clippedByNorm } from "./clipping.ts";
import { FEEDBACK } from "./feedback.ts";

/** A place on a cliff face, the derivative there, a step size and a threshold on the norm. */
export type CliffParameters = {
  readonly x: number;
  readonly slope: number;
  readonly epsilon: number;
  readonly threshold: number;
};

const SLOPES = [20, 40, 50, 80, 100, 200, 250, 400, 500, 1000] as const;
const STEP_SIZES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5] as const;
const THRESHOLDS = [0.5, 1, 2, 4, 5, 10] as const;

const draw = (random: Random, level: Level): Draw<CliffParameters> => {
  const parameters: CliffParameters = {
    x: random.integer(-4, 8) / 2,
    slope: random.pick(SLOPES) * (level === 1 ? 1 : random.pick([-1, 1])),
    epsilon: random.pick(STEP_SIZES),
    threshold: random.pick(THRESHOLDS),
  };
  return drawnUnless(rejection(parameters), parameters);
};

const rejection = ({ slope, epsilon, threshold }: CliffParameters): string | undefined => {
  const size = Math.abs(slope);
  if (2 * threshold >= size) return "hardly clipped";
  return toNumber(times(epsilon, size)) < 3 ? "a short jump" : undefined;
};

/** The derivative clipped to its norm: v with the sign of S. */
const clipped = ({ slope, threshold }: CliffParameters): number => Math.sign(slope) * threshold;

/** x minus a step size times a derivative. */
const landing = (x: number, epsilon: number, derivative: number): Quantity =>
  minus(x, times(epsilon, derivative));

const landings = ({ x, epsilon, slope, ...rest }: CliffParameters): readonly Quantity[] => [
  landing(x, epsilon, slope),
  landing(x, epsilon, clipped({ x, epsilon, slope, ...rest })),
];

/** The slope from two points of the tangent, clipped by the routine for vectors. */
const confirm = ({ x, slope, epsilon, threshold }: CliffParameters): PlainAnswer => {
  const tangent = (at: number): number => slope * (at - x);
  const measured = (tangent(x + 1) - tangent(x - 1)) / 2;
  const [cut = times(0)] = clippedByNorm([measured], threshold);
  return vectorAnswer([plus(x, times(-1, epsilon, measured)), plus(x, times(-1, epsilon, cut))]);
};

const mistaken = (
  id: string,
  feedback: string,
  places: (parameters: CliffParameters) => readonly [Quantity, Quantity],
): Misconception<CliffParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => vectorAnswer(places(parameters)));

const explain = (parameters: CliffParameters): readonly Step[] => {
  const { x, slope, epsilon, threshold } = parameters;
  const cut = clipped(parameters);
  return [
    {
      says: "Without clipping, one step subtracts the step size times the derivative.",
      result: String.raw`$${x} - ${epsilon}\cdot ${factorTex(slope)} = ${numberTex(landing(x, epsilon, slope))}$`,
      role: "slope",
    },
    {
      says: "The derivative is larger in size than the threshold, so clipping shortens it and keeps its sign.",
      result: `$${slope} \\to ${cut}$`,
    },
    {
      says: "With clipping, the same step is taken with the shorter derivative.",
      result: String.raw`$${x} - ${epsilon}\cdot ${factorTex(cut)} = ${numberTex(landing(x, epsilon, cut))}$`,
      role: "step",
    },
    {
      says: "Clipping bounds how far one step can throw the parameter.",
      result: String.raw`$\varepsilon v = ${numberTex(times(epsilon, threshold))}$`,
    },
  ];
};

export const jumpOffTheCliff: FamilyDefinition<CliffParameters, PlainAnswer> = {
  id: "jump-off-the-cliff",
  version: 1,
  title: "Where does a step off the cliff land?",
  section: "8.2.4",
  concepts: ["step length", "cliff", "steep region", "exploding gradient", "gradient clipping"],
  objective: "Work out where one step from a cliff lands, without and with gradient clipping.",
  levels: [1, 2],
  work: "head",
  draw,
  question: ({ x, slope, epsilon, threshold }) =>
    [
      String.raw`At $x=${x}$, on the face of a cliff, the derivative of the cost is $${slope}$. The step size is $\varepsilon=${epsilon}$.`,
      `Where does one step of gradient descent land without clipping, and where with the gradient clipped to the norm $${threshold}$? Give both places, first without and then with clipping. Within 1 % counts.`,
    ].join("\n\n"),
  answerKind: {
    kind: "vector",
    label: "$x$ without and with clipping",
    length: 2,
    tolerance: ONE_PERCENT,
  },
  shown: ({ x, slope, epsilon, threshold }) => [x, slope, epsilon, threshold],
  solve: (parameters) => vectorAnswer(landings(parameters)),
  confirm,
  misconceptions: [
    mistaken("uphill", FEEDBACK.uphill, (parameters) => [
      landing(parameters.x, parameters.epsilon, -parameters.slope),
      landing(parameters.x, parameters.epsilon, -clipped(parameters)),
    ]),
    mistaken("step-clipped-not-gradient", FEEDBACK.stepClippedNotGradient, (parameters) => [
      landing(parameters.x, parameters.epsilon, parameters.slope),
      landing(parameters.x, 1, clipped(parameters)),
    ]),
    mistaken("step-size-forgotten", FEEDBACK.stepSizeForgotten, (parameters) => [
      landing(parameters.x, 1, parameters.slope),
      landing(parameters.x, 1, clipped(parameters)),
    ]),
    mistaken("clipping-stops-the-step", FEEDBACK.clippingStopsTheStep, ({ x, epsilon, slope }) => [
      landing(x, epsilon, slope),
      times(x),
    ]),
    mistaken(
      "sign-lost-in-clipping",
      FEEDBACK.signLostInClipping,
      ({ x, epsilon, slope, threshold }) => [
        landing(x, epsilon, slope),
        landing(x, epsilon, threshold),
      ],
    ),
    mistaken("step-not-position", FEEDBACK.stepNotPosition, (parameters) => [
      landing(0, parameters.epsilon, parameters.slope),
      landing(0, parameters.epsilon, clipped(parameters)),
    ]),
  ],
  hint: () =>
    String.raw`One step subtracts $\varepsilon$ times the derivative. Clipping changes the derivative first, nothing else.`,
  explain,
  plot: (parameters, phase) =>
    cliffPlot(
      { x: parameters.x, slope: parameters.slope, landings: landings(parameters).map(toNumber) },
      phase,
    ),
};
