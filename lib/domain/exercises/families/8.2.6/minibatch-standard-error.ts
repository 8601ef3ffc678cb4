import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { digitsNeeded, numberTex } from "../../numbers/format.ts";
import { decimal, squareRoot, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { over, times } from "../common/exactly.ts";
import { valueTex } from "../common/tex.ts";
import { meanSquareOfCoins } from "./coins.ts";
import { standardErrorPlot } from "./standard-error-plot.ts";

export type BatchParameters = { readonly sigma: number; readonly n: number };

const SMALL_SIGMAS = Array.from({ length: 24 }, (_, index) => (index + 1) / 2);
const SIGMAS = [
  0.2, 0.3, 0.4, 0.6, 0.8, 0.9, 1.2, 1.5, 1.8, 2.4, 2.7, 3.6, 4.8, 5.4, 7.2, 9, 12, 15, 20,
];

/** Answers of more digits than this are no work for paper. */
const MOST_DIGITS = 3;

const draw = (random: Random, level: Level): Draw<BatchParameters> => {
  const root = random.integer(2, level === 1 ? 12 : 20);
  const sigma = random.pick(level === 1 ? SMALL_SIGMAS : SIGMAS);
  const parameters = { sigma, n: root * root };
  const digits = digitsNeeded(toNumber(error(parameters)));
  return drawnUnless(digits > MOST_DIGITS ? "too many digits" : undefined, parameters);
};

/** σ/√n (Goodfellow, Bengio, Courville 2016, eq. 5.46). */
const error = ({ sigma, n }: BatchParameters): Quantity => over(sigma, squareRoot(decimal(n)));

const misconceptions: readonly Misconception<BatchParameters, PlainAnswer>[] = [
  mistake(
    "divided-by-n",
    "The variance of the mean falls with the batch size; the deviation only with its root.",
    ({ sigma, n }) => numberAnswer(over(sigma, n)),
  ),
  mistake(
    "not-reduced",
    "That is the deviation of one example. The mean of many independent ones varies less.",
    ({ sigma }) => numberAnswer(decimal(sigma)),
  ),
  mistake(
    "variance-not-deviation",
    "That is the variance of the mean. Take its root.",
    ({ sigma, n }) => numberAnswer(over(times(sigma, sigma), n)),
  ),
  mistake(
    "multiplied",
    "Averaging makes the error smaller: divide by the root of the batch size.",
    ({ sigma, n }) => numberAnswer(times(sigma, squareRoot(decimal(n)))),
  ),
  mistake(
    "root-of-sigma-too",
    "Only the batch size stands under the root; the deviation is a root already.",
    ({ sigma, n }) => realAnswer(Math.sqrt(sigma / n)),
  ),
];

const explain = (parameters: BatchParameters): readonly Step[] => {
  const { sigma, n } = parameters;
  return [
    {
      says: "Variances of independent examples add, and the mean divides the sum by $n$, so its variance by $n^2$.",
      result: String.raw`$\frac{n\sigma^2}{n^2} = \frac{\sigma^2}{n} = \frac{${sigma}^2}{${n}} ${valueTex(over(times(sigma, sigma), n))}$`,
    },
    {
      says: "The standard error is the root.",
      result: String.raw`$\frac{\sigma}{\sqrt n} = \frac{${sigma}}{\sqrt{${n}}} = \frac{${sigma}}{${numberTex(squareRoot(decimal(n)))}} ${valueTex(error(parameters))}$`,
      role: "step",
    },
    {
      says: "To halve it once more takes four times as many examples.",
      result: String.raw`$\frac{\sigma}{\sqrt{4n}} = \tfrac12\cdot\frac{\sigma}{\sqrt n}$`,
    },
  ];
};

export const minibatchStandardError: FamilyDefinition<BatchParameters, PlainAnswer> = {
  id: "minibatch-standard-error",
  version: 1,
  title: "How noisy is the minibatch gradient?",
  section: "8.2.6",
  concepts: [
    "minibatch",
    "noise",
    "inexact gradient",
    "stochastic gradient",
    "sampling",
    "variance",
  ],
  objective: "Work out how the noise of a minibatch gradient falls with the batch size.",
  levels: [1, 2],
  work: "head",
  draw,
  question: ({ sigma, n }) =>
    [
      String.raw`The gradients of single examples have a standard deviation of $\sigma = ${sigma}$. A minibatch averages ${n} independent examples.`,
      "What is the standard error of its mean gradient? Within 1 % counts.",
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Standard error", tolerance: ONE_PERCENT },
  shown: ({ sigma, n }) => [sigma, n],
  solve: (parameters) => numberAnswer(error(parameters)),
  confirm: ({ sigma, n }) => realAnswer(Math.sqrt(meanSquareOfCoins(0, sigma, n))),
  misconceptions,
  hint: () =>
    "Start with the variance of the mean of $n$ independent values, and take the root last.",
  explain,
  plot: standardErrorPlot,
};
