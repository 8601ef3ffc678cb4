import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex, roundedText, textToTex } from "../../numbers/format.ts";
import { exact, toNumber } from "../../numbers/quantity.ts";
import type { Fraction } from "../../numbers/quantity.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { over, times } from "../common/exactly.ts";
import { geometricPlot } from "../common/geometric-plot.ts";
import { logarithmTex } from "../common/logarithms.ts";
import { valueTex } from "../common/tex.ts";
import { FEEDBACK } from "./feedback.ts";

/** Condition number, error at the start, error wanted. */
export type ShrinkParameters = {
  readonly kappa: number;
  readonly from: number;
  readonly to: number;
};

const CONDITIONS = { easy: [3, 4, 9, 19], hard: [3, 4, 9, 19, 39, 99, 199] } as const;
const STARTS = [1, 2, 4, 5, 8, 10, 20, 50] as const;
const GOALS = [0.1, 0.05, 0.01, 0.005, 0.001, 0.0005, 0.0001] as const;

/** (κ − 1)/(κ + 1), by which the best fixed step shrinks the error. */
const contraction = ({ kappa }: ShrinkParameters): Fraction => exact(kappa - 1, kappa + 1);

/** The exact number of steps, a real one. */
const stepsFor = (ratio: number, factor: number): number => Math.log(ratio) / -Math.log(factor);

const ratioOf = ({ from, to }: ShrinkParameters): number => toNumber(over(from, to));

const exactSteps = (parameters: ShrinkParameters): number =>
  stepsFor(ratioOf(parameters), toNumber(contraction(parameters)));

const rejection = (parameters: ShrinkParameters): string | undefined => {
  const steps = exactSteps(parameters);
  if (Math.abs(steps - Math.round(steps)) < 0.08) return "too near to a whole number";
  return steps < 3 ? "too few steps" : undefined;
};

const draw = (random: Random, level: Level): Draw<ShrinkParameters> => {
  const parameters = {
    kappa: random.pick<number>(level === 1 ? CONDITIONS.easy : CONDITIONS.hard),
    from: random.pick(STARTS),
    to: random.pick(GOALS),
  };
  return drawnUnless(rejection(parameters), parameters);
};

/** Multiplies until the error is small enough. */
const countSteps = (parameters: ShrinkParameters): number => {
  const factor = toNumber(contraction(parameters));
  let steps = 0;
  for (let error = parameters.from; error > parameters.to; error *= factor) steps += 1;
  return steps;
};

const mistaken = (
  id: string,
  feedback: string,
  steps: (parameters: ShrinkParameters) => number,
): Misconception<ShrinkParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => integerAnswer(steps(parameters)));

const explain = (parameters: ShrinkParameters): readonly Step[] => {
  const { kappa, from, to } = parameters;
  const factor = contraction(parameters);
  const steps = exactSteps(parameters);
  const ratio = over(from, to);
  return [
    {
      says: "The factor by which one step shrinks the error.",
      result: String.raw`$\rho = \frac{\kappa-1}{\kappa+1} = \frac{${kappa - 1}}{${kappa + 1}} ${valueTex(factor)}$`,
      role: "curvature",
    },
    {
      says: "After $k$ steps the error is its start times the factor to the power $k$, and has to fall by this ratio.",
      result: String.raw`$\frac{${from}}{${to}} = ${numberTex(ratio)}$`,
    },
    {
      says: "Logarithms turn the power into a product.",
      result: String.raw`$k \ge \frac{\log_{10} ${numberTex(ratio)}}{-\log_{10}\rho} = \frac{${textToTex(roundedText(Math.log10(toNumber(ratio)), 5))}}{${textToTex(roundedText(-Math.log10(toNumber(factor)), 5))}} \approx ${roundedText(steps, 4)}$`,
    },
    {
      says: "Only whole steps are taken, so round up.",
      result: `$k = ${Math.ceil(steps)}$`,
      role: "step",
    },
  ];
};

export const stepsToShrinkError: FamilyDefinition<ShrinkParameters, PlainAnswer> = {
  id: "steps-to-shrink-error",
  version: 1,
  title: "How many steps does the error need?",
  section: "8.2.1",
  concepts: ["condition number", "ill-conditioning", "learning rate", "step size", "Hessian"],
  objective: "Count the steps that gradient descent needs at a given condition number.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) =>
    [
      String.raw`A quadratic cost has condition number $\kappa=${parameters.kappa}$. Gradient descent takes the best fixed step size. At the start the error, the distance from the minimum, is $${parameters.from}$.`,
      `After how many steps is the error at most $${parameters.to}$ for the first time, in the worst direction? Exact.`,
      String.raw`For the factor $\rho$ by which a step shrinks the error, $${logarithmTex(String.raw`\rho`, toNumber(contraction(parameters)))}$; further $${logarithmTex(String(parameters.from), parameters.from)}$ and $${logarithmTex(String(parameters.to), parameters.to)}$.`,
    ].join("\n\n"),
  answerKind: { kind: "integer", label: "Steps" },
  shown: ({ kappa, from, to }) => [kappa, from, to],
  solve: (parameters) => integerAnswer(Math.ceil(exactSteps(parameters))),
  confirm: (parameters) => integerAnswer(countSteps(parameters)),
  misconceptions: [
    mistaken("rounded-down", FEEDBACK.roundedDown, (parameters) =>
      Math.floor(exactSteps(parameters)),
    ),
    mistaken("cost-not-error", FEEDBACK.costNotError, (parameters) =>
      Math.ceil(exactSteps(parameters) / 2),
    ),
    mistaken("straight-line", FEEDBACK.straightLine, ({ from, to, kappa }) =>
      // (from/to)/(1 − ρ) with 1 − ρ = 2/(κ + 1).
      Math.ceil(toNumber(over(from * (kappa + 1), times(2, to)))),
    ),
    mistaken("start-ignored", FEEDBACK.startIgnored, (parameters) =>
      Math.ceil(stepsFor(1 / parameters.to, toNumber(contraction(parameters)))),
    ),
    mistaken("one-over-kappa", FEEDBACK.oneOverKappa, (parameters) =>
      Math.ceil(stepsFor(ratioOf(parameters), 1 / parameters.kappa)),
    ),
  ],
  hint: () =>
    String.raw`Each step multiplies the error by $\rho=\frac{\kappa-1}{\kappa+1}$. Take logarithms of what $k$ steps do.`,
  explain,
  plot: (parameters, phase) => {
    const { from, to } = parameters;
    const factor = toNumber(contraction(parameters));
    return geometricPlot({ quantity: "error", from, to, factor }, phase);
  },
};
