import type { Random } from "#lib/domain/random/index.ts";
import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, decimal, real, squareRoot, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import type { Exactly } from "../common/exactly.ts";
import { over, plus, times } from "../common/exactly.ts";
import { valueTex } from "../common/tex.ts";
import { meanSquareOfCoins } from "./coins.ts";
import { twoCloudsPlot } from "./two-clouds-plot.ts";

/** Estimator A has the bias; each is the mean of so many independent values with its deviation. */
export type EstimatorParameters = {
  readonly bias: number;
  readonly deviationA: number;
  readonly countA: number;
  readonly deviationB: number;
  readonly countB: number;
};

const OPTIONS: readonly Option[] = [
  { id: "biased", label: "biased (A)", synonyms: ["a", "the biased one", "the biased estimator"] },
  {
    id: "unbiased",
    label: "unbiased (B)",
    synonyms: ["b", "the unbiased one", "the unbiased estimator"],
  },
];

const draw = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<EstimatorParameters> => {
  const parameters = {
    bias: random.integer(1, level === 1 ? 10 : 20) / 10,
    deviationA: random.integer(1, 6) / 2,
    countA: random.pick([1, 4, 25]),
    deviationB: random.integer(1, 8),
    countB: random.pick([1, 4, 16, 25, 100]),
  };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

const rejection = (parameters: EstimatorParameters, outcome: string | undefined) => {
  const [a, b] = errors(parameters).map(toNumber);
  if (a === undefined || b === undefined) return "no errors";
  const [smaller, larger] = [Math.min(a, b), Math.max(a, b)];
  if (larger < 1.15 * smaller) return "too close";
  if (larger > 8 * smaller) return "too far apart";
  return (a < b ? "biased" : "unbiased") === outcome ? undefined : "outcome";
};

/** Bias² + variance/n (Goodfellow, Bengio, Courville 2016, eq. 5.54), of A and of B. */
const errors = (p: EstimatorParameters): readonly [Quantity, Quantity] => [
  plus(times(p.bias, p.bias), over(times(p.deviationA, p.deviationA), p.countA)),
  over(times(p.deviationB, p.deviationB), p.countB),
];

/** The estimator with the lower error, and that error. */
const better = ([a, b]: readonly [Exactly, Exactly]): VerdictAnswer => {
  const [first, second] = [plus(a), plus(b)];
  return compare(first, second) < 0
    ? verdictAnswer("biased", first)
    : verdictAnswer("unbiased", second);
};

/** Coins that show plus or minus the deviation have just this variance: the mean square over all their patterns. */
const confirm = (p: EstimatorParameters): VerdictAnswer =>
  better([
    real(meanSquareOfCoins(p.bias, p.deviationA, p.countA)),
    real(meanSquareOfCoins(0, p.deviationB, p.countB)),
  ]);

const rootOf = (count: number): Quantity => squareRoot(decimal(count));

const misconceptions: readonly Misconception<EstimatorParameters, VerdictAnswer>[] = [
  mistake(
    "unbiased-is-always-better",
    "A large variance can cost more than a small bias. Work out both errors.",
    (p) => verdictAnswer("unbiased", errors(p)[1]),
  ),
  mistake("bias-not-squared", "The mean squared error holds the square of the bias.", (p) =>
    better([plus(p.bias, over(times(p.deviationA, p.deviationA), p.countA)), errors(p)[1]]),
  ),
  mistake(
    "batch-size-ignored",
    "The variance of a mean is that of one value divided by how many there are.",
    (p) =>
      better([
        plus(times(p.bias, p.bias), times(p.deviationA, p.deviationA)),
        times(p.deviationB, p.deviationB),
      ]),
  ),
  mistake("bias-averages-out", "Averaging removes noise, not bias: the bias stays in full.", (p) =>
    better([over(times(p.deviationA, p.deviationA), p.countA), errors(p)[1]]),
  ),
  mistake(
    "deviation-not-squared",
    "Squared error: the bias and the deviation enter by their squares.",
    (p) =>
      better([
        plus(p.bias, over(p.deviationA, rootOf(p.countA))),
        over(p.deviationB, rootOf(p.countB)),
      ]),
  ),
  mistake(
    "worse-one-chosen",
    "That is the larger of both errors. The lower one is better.",
    (p) => {
      const [a, b] = errors(p);
      return compare(a, b) < 0 ? verdictAnswer("unbiased", b) : verdictAnswer("biased", a);
    },
  ),
];

const varianceTex = (deviation: number, count: number): string =>
  count === 1 ? `${deviation}^2` : String.raw`\frac{${deviation}^2}{${count}}`;

const explain = (p: EstimatorParameters): readonly Step[] => {
  const [a, b] = errors(p);
  const isBiasedBetter = compare(a, b) < 0;
  return [
    {
      says: "A: the square of its bias, and the variance of its mean.",
      result: String.raw`$${p.bias}^2 + ${varianceTex(p.deviationA, p.countA)} = ${numberTex(times(p.bias, p.bias))} + ${numberTex(over(times(p.deviationA, p.deviationA), p.countA))} ${valueTex(a)}$`,
      role: "slope",
    },
    {
      says: "B: no bias, the variance of its mean alone.",
      result: String.raw`$${varianceTex(p.deviationB, p.countB)} ${valueTex(b)}$`,
      role: "curvature",
    },
    {
      says: isBiasedBetter
        ? "A is lower: its bias is worth accepting for less noise."
        : "B is lower: here the bias buys nothing.",
      result: `$${numberTex(isBiasedBetter ? a : b)} < ${numberTex(isBiasedBetter ? b : a)}$`,
    },
  ];
};

const values = (count: number): string =>
  count === 1 ? "a single value" : `the mean of ${count} independent values`;

export const biasedOrNoisyEstimate: FamilyDefinition<EstimatorParameters, VerdictAnswer> = {
  id: "biased-or-noisy-estimate",
  version: 1,
  title: "Rather biased or rather noisy?",
  section: "8.2.6",
  concepts: [
    "bias",
    "variance",
    "inexact gradient",
    "estimate",
    "noise",
    "stochastic gradient",
    "minibatch",
  ],
  objective: "Weigh bias against variance by the mean squared error.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["unbiased", "biased"],
  leastMisconceptions: 2,
  draw,
  question: (p) =>
    [
      "Two estimators of the same derivative:",
      [
        `- A has a bias of ${p.bias}. It is ${values(p.countA)}, of standard deviation ${p.deviationA}.`,
        `- B is unbiased. It is ${values(p.countB)}, of standard deviation ${p.deviationB}.`,
      ].join("\n"),
      "Which has the lower mean squared error? Give also that error. Within 1 % counts.",
    ].join("\n\n"),
  answerKind: {
    kind: "verdict",
    label: "Lower error",
    options: OPTIONS,
    reason: { kind: "number", label: "Its mean squared error", tolerance: ONE_PERCENT },
  },
  shown: (p) => [
    p.bias,
    p.deviationA,
    p.deviationB,
    ...[p.countA, p.countB].filter((count) => count > 1),
  ],
  solve: (p) => better(errors(p)),
  confirm,
  misconceptions,
  hint: () =>
    "The mean squared error is the square of the bias plus the variance of the mean. Averaging shrinks only one of the two.",
  explain,
  plot: (parameters, phase) => (phase === "asking" ? undefined : twoCloudsPlot(parameters)),
};
