import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { digitsNeeded, numberTex } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { plus, power, times } from "../common/exactly.ts";
import { factorTex } from "../common/tex.ts";
import { FEEDBACK } from "./feedback.ts";
import { productPlot } from "./product-plot.ts";

/** A chain of linear units with one shared weight, and its input. */
export type ChainParameters = {
  readonly weight: number;
  readonly units: number;
  readonly input: number;
};

const WEIGHTS = { easy: [0.5, 1.5, 2, 3, 10], more: [0.1, 0.2, 1.2, 4, 5, -2] } as const;
const INPUTS = [-2, -1, 1, 2, 3, 4, 5] as const;

/** L w^(L−1) x, the derivative of w^L x. */
const slopeOf = ({ weight, units, input }: ChainParameters): Quantity =>
  times(units, power(weight, units - 1), input);

const draw = (random: Random, level: Level): Draw<ChainParameters> => {
  const parameters: ChainParameters = {
    weight: random.pick<number>(level === 1 ? WEIGHTS.easy : [...WEIGHTS.easy, ...WEIGHTS.more]),
    units: random.integer(3, level === 1 ? 6 : 8),
    input: random.pick(INPUTS),
  };
  return drawnUnless(rejection(parameters), parameters);
};

const rejection = (parameters: ChainParameters): string | undefined => {
  const slope = toNumber(slopeOf(parameters));
  const size = Math.abs(slope);
  if (size < 1e-6 || size > 1e7) return "size";
  return digitsNeeded(Number(slope.toPrecision(12))) > 5 ? "too many digits" : undefined;
};

/** The product rule: one term for each unit, in which that unit's weight is left out. */
const byProductRule = ({ weight, units, input }: ChainParameters): Quantity => {
  const terms = Array.from({ length: units }, (_, skipped) =>
    times(input, ...Array.from({ length: units }, (__, unit) => (unit === skipped ? 1 : weight))),
  );
  return plus(...terms);
};

const mistaken = (
  id: string,
  feedback: string,
  value: (parameters: ChainParameters) => Quantity,
): Misconception<ChainParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => numberAnswer(value(parameters)));

const explain = (parameters: ChainParameters): readonly Step[] => {
  const { weight, units, input } = parameters;
  const rest = power(weight, units - 1);
  const base = weight < 0 ? `(${weight})` : String(weight);
  return [
    {
      says: "The output is a power of the weight, times the input.",
      result: `$w^{${units}}\\cdot ${factorTex(input)}$`,
    },
    {
      says: "Differentiated, one term for each unit, in which its weight is missing.",
      result: `$${units}\\, w^{${units - 1}}\\cdot ${factorTex(input)}$`,
      role: "slope",
    },
    {
      says: "The power at this weight.",
      result: `$${base}^{${units - 1}} = ${numberTex(rest)}$`,
    },
    {
      says: "All factors together.",
      result: String.raw`$${units}\cdot ${numberTex(rest)}\cdot ${factorTex(input)} = ${numberTex(slopeOf(parameters))}$`,
      role: "slope",
    },
  ];
};

export const slopeOfAWeightProduct: FamilyDefinition<ChainParameters, PlainAnswer> = {
  id: "slope-of-a-weight-product",
  version: 1,
  title: "How steep is a product of weights?",
  section: "8.2.4",
  concepts: ["cliff", "exploding gradient", "steep region", "gradient clipping", "step length"],
  objective: "Work out the slope of a product of many equal weights, the source of cliffs.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ weight, units, input }) =>
    [
      `A chain of $${units}$ linear units shares one weight $w$, so an input $x$ gives the output $w^{${units}}x$.`,
      `What is the slope of the output with respect to $w$, at $w=${weight}$ and $x=${input}$? Within 1 % counts; arithmetic is fine.`,
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Slope", tolerance: ONE_PERCENT },
  shown: ({ weight, units, input }) => [weight, units, input],
  solve: (parameters) => numberAnswer(slopeOf(parameters)),
  confirm: (parameters) => numberAnswer(byProductRule(parameters)),
  misconceptions: [
    mistaken("power-not-slope", FEEDBACK.powerNotSlope, ({ weight, units, input }) =>
      times(power(weight, units), input),
    ),
    mistaken("n-forgotten", FEEDBACK.factorCountForgotten, ({ weight, units, input }) =>
      times(power(weight, units - 1), input),
    ),
    mistaken("exponent-not-lowered", FEEDBACK.exponentNotLowered, ({ weight, units, input }) =>
      times(units, power(weight, units), input),
    ),
    mistaken("added-instead", FEEDBACK.addedInstead, ({ weight, units, input }) =>
      times(units, weight, input),
    ),
    mistaken("input-forgotten", FEEDBACK.inputForgotten, ({ weight, units }) =>
      times(units, power(weight, units - 1)),
    ),
  ],
  hint: () => "Differentiate the power of $w$; the input stays as a factor.",
  explain,
  plot: (parameters, phase) => productPlot(parameters, phase),
};
