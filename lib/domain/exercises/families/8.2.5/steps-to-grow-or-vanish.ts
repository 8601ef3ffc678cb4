import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type {
  Draw,
  FamilyDefinition,
  Level,
  Misconception,
  OutcomeId,
  Step,
} from "../../family.ts";
import { roundedText, textToTex } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, over } from "../common/exactly.ts";
import { geometricPlot } from "../common/geometric-plot.ts";
import { logarithmTex } from "../common/logarithms.ts";
import { FEEDBACK } from "./feedback.ts";

/** What each step multiplies a gradient by, and how many times larger or smaller it shall become. */
export type GrowthParameters = { readonly lambda: number; readonly ratio: number };

const GROWING = [1.05, 1.1, 1.15, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.5, 3] as const;
const VANISHING = [0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;
const RATIOS = {
  easy: [8, 10, 20, 50, 100, 200, 500, 1000],
  hard: [5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000],
} as const;

const sizeOf = ({ lambda }: GrowthParameters): number => Math.abs(lambda);

const outcomeOf = (parameters: GrowthParameters): OutcomeId =>
  sizeOf(parameters) > 1 ? "grow" : "vanish";

/** The exact number of steps, ln F / |ln|λ||. */
const exactSteps = (parameters: GrowthParameters): number =>
  Math.log(parameters.ratio) / Math.abs(Math.log(sizeOf(parameters)));

const draw = (
  random: Random,
  level: Level,
  outcome: OutcomeId | undefined,
): Draw<GrowthParameters> => {
  const size = random.pick<number>(outcome === "grow" ? GROWING : VANISHING);
  const isNegative = level > 1 && random.integer(1, 5) === 1;
  const parameters = {
    lambda: isNegative ? -size : size,
    ratio: random.pick<number>(level === 1 ? RATIOS.easy : RATIOS.hard),
  };
  return drawnUnless(rejection(parameters, level), parameters);
};

const rejection = (parameters: GrowthParameters, level: Level): string | undefined => {
  const steps = exactSteps(parameters);
  if (level === 1 && Math.abs(sizeOf(parameters) - 1) <= 0.151) return "near 1";
  if (Math.abs(steps - Math.round(steps)) < 0.08) return "too near to a whole number";
  return steps < 2.2 || steps > 400 ? "too few or too many steps" : undefined;
};

/** Multiplies until it is large or small enough. */
const countSteps = (parameters: GrowthParameters): number => {
  const size = sizeOf(parameters);
  const factor = size > 1 ? size : 1 / size;
  let steps = 0;
  for (let value = 1; value < parameters.ratio; value *= factor) steps += 1;
  return steps;
};

const mistaken = (
  id: string,
  feedback: string,
  steps: (parameters: GrowthParameters) => number,
): Misconception<GrowthParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => integerAnswer(steps(parameters)));

/** Steps that add the change of the first one: (F − 1)/(|λ| − 1), or (1 − 1/F)/(1 − |λ|). */
const withoutCompounding = (parameters: GrowthParameters): number => {
  const { ratio } = parameters;
  const size = sizeOf(parameters);
  return Math.ceil(
    toNumber(
      size > 1 ? over(ratio - 1, minus(size, 1)) : over(minus(1, over(1, ratio)), minus(1, size)),
    ),
  );
};

const log = (value: number): string => textToTex(roundedText(Math.log10(value), 5));

const explain = (parameters: GrowthParameters): readonly Step[] => {
  const { lambda, ratio } = parameters;
  const size = sizeOf(parameters);
  const steps = exactSteps(parameters);
  const grows = size > 1;
  const goal = grows ? String(ratio) : String.raw`\frac{1}{${ratio}}`;
  const size10 = log(grows ? size : 1 / size);
  return [
    {
      says:
        lambda < 0
          ? "The sign only alternates; the size after $k$ steps is the size of the factor to the power $k$."
          : "After $k$ steps the gradient has been multiplied by the factor to the power $k$.",
      result: String.raw`$${size}^k ${grows ? String.raw`\ge` : String.raw`\le`} ${goal}$`,
      role: "step",
    },
    {
      says: "Logarithms turn the power into a product.",
      result: String.raw`$k \ge \frac{\log_{10} ${ratio}}{\lvert\log_{10} ${size}\rvert} = \frac{${log(ratio)}}{${size10}} \approx ${roundedText(steps, 4)}$`,
    },
    {
      says: "Only whole steps are taken, so round up.",
      result: `$k = ${Math.ceil(steps)}$`,
      role: "step",
    },
  ];
};

export const stepsToGrowOrVanish: FamilyDefinition<GrowthParameters, PlainAnswer> = {
  id: "steps-to-grow-or-vanish",
  version: 1,
  title: "How soon does it grow or vanish?",
  section: "8.2.5",
  concepts: [
    "vanishing gradient",
    "exploding gradient",
    "long-term dependency",
    "repeated matrix",
    "recurrent",
    "eigenvalue",
  ],
  objective: "Count the steps after which a repeated factor has made a gradient large or small.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["grow", "vanish"],
  outcomeOf,
  draw,
  question: (parameters) => {
    const { lambda, ratio } = parameters;
    const size = sizeOf(parameters);
    const goal =
      size > 1
        ? `at least $${ratio}$ times as large`
        : String.raw`at most $\frac{1}{${ratio}}$ as large`;
    return [
      `Each step back in time multiplies a gradient by $${lambda}$.`,
      `After how many steps is it, in size, ${goal} for the first time? Exact.`,
      `$${logarithmTex(String(size), size)}$ and $${logarithmTex(String(ratio), ratio)}$.`,
    ].join("\n\n");
  },
  answerKind: { kind: "integer", label: "Steps" },
  shown: ({ lambda, ratio }) => [lambda, ratio],
  solve: (parameters) => integerAnswer(Math.ceil(exactSteps(parameters))),
  confirm: (parameters) => integerAnswer(countSteps(parameters)),
  misconceptions: [
    mistaken("rounded-down", FEEDBACK.roundedDown, (parameters) =>
      Math.floor(exactSteps(parameters)),
    ),
    mistaken("straight-line", FEEDBACK.straightLine, (parameters) =>
      Math.ceil(toNumber(over(parameters.ratio, sizeOf(parameters)))),
    ),
    mistaken(
      "interest-without-compounding",
      FEEDBACK.interestWithoutCompounding,
      withoutCompounding,
    ),
    mistaken("two-logarithms-mixed", FEEDBACK.twoLogarithmsMixed, (parameters) =>
      Math.ceil(exactSteps(parameters) * Math.LN10),
    ),
  ],
  hint: () =>
    "After $k$ steps the factor stands to the power $k$. Take logarithms, all in the same base.",
  explain,
  plot: (parameters, phase) => {
    const size = sizeOf(parameters);
    const quantity = size > 1 ? "growth" : "shrinking, as how many times smaller";
    const factor = size > 1 ? size : 1 / size;
    return phase === "asking"
      ? undefined
      : geometricPlot({ quantity, from: 1, to: parameters.ratio, factor }, phase);
  },
};
