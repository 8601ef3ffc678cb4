import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { isInteger, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { over, plus, times } from "../common/exactly.ts";
import { valueTex } from "../common/tex.ts";
import { plateauPlot } from "./plateau-plot.ts";

export type PlateauParameters = {
  /** The gradient norm on the plateau. */
  readonly gradient: number;
  readonly epsilon: number;
  readonly width: number;
};

const RANGES = {
  1: {
    gradients: [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.2],
    epsilons: [0.1, 0.5, 1],
    widths: Array.from({ length: 9 }, (_, index) => index + 1),
  },
  2: {
    gradients: [0.003, 0.004, 0.005, 0.006, 0.008, 0.01, 0.02, 0.03],
    epsilons: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5],
    widths: Array.from({ length: 12 }, (_, index) => (index + 1) / 2),
  },
};

const draw = (random: Random, level: Level): Draw<PlateauParameters> => {
  const { gradients, epsilons, widths } = RANGES[level === 1 ? 1 : 2];
  const parameters = {
    gradient: random.pick(gradients),
    epsilon: random.pick(epsilons),
    width: random.pick(widths),
  };
  return drawnUnless(rejection(lengthsNeeded(parameters)), parameters);
};

const rejection = (lengths: Quantity): string | undefined => {
  const count = toNumber(lengths);
  if (count < 8) return "too few steps";
  if (count > 1e6) return "too many steps";
  const isNearWhole = Math.abs(count - Math.round(count)) < 0.05;
  return isNearWhole && !isInteger(lengths) ? "near a whole number" : undefined;
};

/** W/(εγ): how many step lengths fit into the width. */
const lengthsNeeded = ({ gradient, epsilon, width }: PlateauParameters): Quantity =>
  over(width, times(epsilon, gradient));

/** The least whole number that is not below the quantity, without an error of rounding. */
const ceiling = (quantity: Quantity): number =>
  quantity.kind === "exact"
    ? Number((quantity.numerator + quantity.denominator - 1n) / quantity.denominator)
    : Math.ceil(quantity.value);

const roundedUp = (quantity: Quantity): PlainAnswer => integerAnswer(ceiling(quantity));

/** Width and step length in millionths, as whole numbers. */
const wholeNumbers = ({ gradient, epsilon, width }: PlateauParameters) => ({
  step: BigInt(Math.round(epsilon * gradient * 1e6)),
  across: BigInt(Math.round(width * 1e6)),
});

/** Adds whole step lengths, doubled as long as they fit, until the width is covered. */
const confirm = (parameters: PlateauParameters): PlainAnswer => {
  const { step, across } = wholeNumbers(parameters);
  let [covered, steps] = [0n, 0];
  while (covered < across) {
    let [stride, count] = [step, 1];
    while (covered + 2n * stride <= across) [stride, count] = [2n * stride, 2 * count];
    covered += stride;
    steps += count;
  }
  return integerAnswer(steps);
};

const misconceptions: readonly Misconception<PlateauParameters, PlainAnswer>[] = [
  mistake(
    "step-size-forgotten",
    String.raw`The gradient is multiplied by $\varepsilon$ before the step is taken.`,
    ({ gradient, width }) => roundedUp(over(width, gradient)),
  ),
  mistake(
    "gradient-forgotten",
    String.raw`A step is not $\varepsilon$ long: it is $\varepsilon$ times the gradient norm.`,
    ({ epsilon, width }) => roundedUp(over(width, epsilon)),
  ),
  mistake(
    "gradient-squared",
    String.raw`The step length is $\varepsilon$ times the norm, once. The square belongs to the decrease in cost.`,
    ({ gradient, epsilon, width }) => roundedUp(over(width, times(epsilon, gradient, gradient))),
  ),
  mistake(
    "rounded-down",
    "After that many steps the far edge is not yet reached: round up.",
    (parameters) => {
      const needed = lengthsNeeded(parameters);
      return integerAnswer(isInteger(needed) ? ceiling(needed) : ceiling(needed) - 1);
    },
  ),
  mistake(
    "added-instead",
    "Step size and gradient norm are multiplied, not added.",
    ({ gradient, epsilon, width }) => roundedUp(over(width, plus(epsilon, gradient))),
  ),
  mistake(
    "never-moves",
    "The gradient is small but not zero: every step gets on by the same small length.",
    () => ({ kind: "none" }),
  ),
];

const explain = (parameters: PlateauParameters): readonly Step[] => {
  const { gradient, epsilon, width } = parameters;
  const length = times(epsilon, gradient);
  const needed = lengthsNeeded(parameters);
  return [
    {
      says: "A step is as long as the step size times the gradient norm.",
      result: String.raw`$\varepsilon\gamma = ${epsilon}\cdot ${gradient} = ${numberTex(length)}$`,
      role: "step",
    },
    {
      says: "The gradient is the same everywhere on the plateau, so all steps are equally long.",
      result: String.raw`$\frac{W}{\varepsilon\gamma} = \frac{${width}}{${numberTex(length)}} ${valueTex(needed, 6)}$`,
    },
    {
      says: isInteger(needed)
        ? "They cover the width exactly."
        : "Only whole steps are taken, so round up.",
      result: `$k = ${ceiling(needed)}$`,
    },
  ];
};

export const stepsAcrossPlateau: FamilyDefinition<PlateauParameters, PlainAnswer> = {
  id: "steps-across-plateau",
  version: 1,
  title: "How many steps across the plateau?",
  section: "8.2.3",
  concepts: ["plateau", "flat region", "saddle point", "critical point"],
  objective: "Count the steps that gradient descent needs to cross a plateau.",
  levels: [1, 2],
  work: "head",
  draw,
  question: ({ gradient, epsilon, width }) =>
    [
      String.raw`A plateau is $W = ${width}$ wide. Everywhere on it the gradient has the norm $\gamma = ${gradient}$ and points straight back. The step size is $\varepsilon = ${epsilon}$.`,
      "How many steps does gradient descent need to cross it? Exact.",
    ].join("\n\n"),
  answerKind: { kind: "integer", label: "Steps", orNever: true },
  shown: ({ gradient, epsilon, width }) => [gradient, epsilon, width],
  solve: (parameters) => roundedUp(lengthsNeeded(parameters)),
  confirm,
  misconceptions,
  hint: () => "How long is one step? It is the step size times the gradient norm.",
  explain,
  plot: plateauPlot,
};
