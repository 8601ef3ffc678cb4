import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, exact, squareRoot, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { integerAnswer, mistake, numberAnswer } from "../common/answers.ts";
import { over, times } from "../common/exactly.ts";
import { batchSizePlot } from "./batch-size-plot.ts";

/** Level 1: a batch of n whose error is to become k times smaller. Level 2: a deviation and the error wanted. */
export type SizeParameters =
  | { readonly form: "times-smaller"; readonly n: number; readonly k: number }
  | { readonly form: "at-most"; readonly sigma: number; readonly error: number };

const SIZES = [4, 8, 10, 16, 20, 25, 32, 40, 50, 64, 100, 128, 256];
const TIMES = [2, 3, 4, 5, 10];
const ERRORS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5];

const draw = (random: Random, level: Level): Draw<SizeParameters> => {
  if (level === 1) {
    const parameters = { n: random.pick(SIZES), k: random.pick(TIMES) };
    return { kind: "drawn", parameters: { form: "times-smaller", ...parameters } };
  }
  const error = random.pick(ERRORS);
  const sigma = toNumber(times(error, random.integer(3, 40)));
  return { kind: "drawn", parameters: { form: "at-most", sigma, error } };
};

/** How many times smaller the error must be, and from how many examples on: k and n, or σ/e and 1. */
const scaling = (
  parameters: SizeParameters,
): { readonly from: number; readonly ratio: Quantity } =>
  parameters.form === "times-smaller"
    ? { from: parameters.n, ratio: exact(parameters.k) }
    : { from: 1, ratio: over(parameters.sigma, parameters.error) };

/** nk², or (σ/e)²: the error falls with the root of the batch size (Goodfellow, Bengio, Courville 2016, eq. 5.46). */
const sizeNeeded = (parameters: SizeParameters): Quantity => {
  const { from, ratio } = scaling(parameters);
  return times(from, ratio, ratio);
};

/** The least whole number from which the error is small enough, found by halving an interval. */
const confirm = (parameters: SizeParameters): PlainAnswer => {
  const { from, ratio } = scaling(parameters);
  // σ/√n ≤ e where σ²/e² ≤ n.
  const isEnough = (n: number): boolean => compare(over(n, from), times(ratio, ratio)) >= 0;
  let [tooFew, enough] = [0, 1];
  while (!isEnough(enough)) enough *= 2;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return integerAnswer(enough);
};

const roundedUp = (size: Quantity): PlainAnswer => integerAnswer(Math.ceil(toNumber(size)));

/** A wrong size, rounded up as a size must be. */
const wrongSize = (
  id: string,
  feedback: string,
  size: (from: number, ratio: Quantity) => Quantity,
): Misconception<SizeParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => {
    const { from, ratio } = scaling(parameters);
    return roundedUp(size(from, ratio));
  });

const misconceptions: readonly Misconception<SizeParameters, PlainAnswer>[] = [
  wrongSize(
    "proportional",
    "The error falls with the root of the batch size, so it takes the square of the factor.",
    (from, ratio) => times(from, ratio),
  ),
  wrongSize(
    "root-instead-of-square",
    "The root stands in the error. Undoing it takes the square of the factor.",
    (from, ratio) => times(from, squareRoot(ratio)),
  ),
  mistake(
    "extra-examples-only",
    "Those are the examples to be added. Asked is the size of the batch.",
    (parameters) =>
      parameters.form === "times-smaller"
        ? integerAnswer(parameters.n * (parameters.k ** 2 - 1))
        : "does-not-apply",
  ),
  mistake("error-not-squared", "Both the deviation and the error are squared.", (parameters) =>
    parameters.form === "at-most"
      ? roundedUp(over(times(parameters.sigma, parameters.sigma), parameters.error))
      : "does-not-apply",
  ),
  mistake("doubled-square", "The factor is squared, nothing else is doubled.", (parameters) =>
    parameters.form === "times-smaller"
      ? integerAnswer(2 * parameters.k * parameters.n)
      : numberAnswer(times(2, sizeNeeded(parameters))),
  ),
  wrongSize(
    "smaller-batch",
    "A smaller batch has a larger error. Multiply by the square instead of dividing.",
    (from, ratio) => over(from, times(ratio, ratio)),
  ),
];

const explain = (parameters: SizeParameters): readonly Step[] => {
  const size = numberTex(sizeNeeded(parameters));
  const law: Step = {
    says: "The standard error falls with the root of the batch size.",
    result: String.raw`$\mathrm{SE} = \frac{\sigma}{\sqrt n}$`,
  };
  if (parameters.form === "times-smaller") {
    const { n, k } = parameters;
    return [
      law,
      {
        says: `For an error that is ${k} times smaller the root must be ${k} times larger, so the batch by its square.`,
        result: `$${k}^2 = ${k * k}$ times larger`,
      },
      { says: "The new size.", result: String.raw`$${n}\cdot ${k * k} = ${size}$`, role: "step" },
    ];
  }
  const { sigma, error } = parameters;
  return [
    law,
    {
      says: "The root of the size must be at least deviation over error.",
      result: String.raw`$\sqrt n \ge \frac{\sigma}{e} = \frac{${sigma}}{${error}} = ${numberTex(over(sigma, error))}$`,
    },
    {
      says: "Squared, this is the least size.",
      result: String.raw`$n = ${numberTex(over(sigma, error))}^2 = ${size}$`,
      role: "step",
    },
  ];
};

const question = (parameters: SizeParameters): string =>
  parameters.form === "times-smaller"
    ? [
        `A minibatch of ${parameters.n} independent examples has some standard error.`,
        `Which batch size makes it ${parameters.k} times smaller? Exact.`,
      ].join("\n\n")
    : [
        String.raw`The gradients of single examples have a standard deviation of $\sigma = ${parameters.sigma}$.`,
        `How many independent examples must a minibatch have at least, so that its standard error is at most ${parameters.error}? Exact.`,
      ].join("\n\n");

export const batchSizeForSmallerError: FamilyDefinition<SizeParameters, PlainAnswer> = {
  id: "batch-size-for-smaller-error",
  version: 1,
  title: "Which batch size for less noise?",
  section: "8.2.6",
  concepts: [
    "minibatch",
    "noise",
    "inexact gradient",
    "stochastic gradient",
    "sampling",
    "variance",
  ],
  objective: "Find the batch size that brings the standard error down by a given factor.",
  levels: [1, 2],
  work: "head",
  draw,
  question,
  answerKind: { kind: "integer", label: "Batch size" },
  shown: (parameters) =>
    parameters.form === "times-smaller"
      ? [parameters.n, parameters.k]
      : [parameters.sigma, parameters.error],
  solve: (parameters) => numberAnswer(sizeNeeded(parameters)),
  confirm,
  misconceptions,
  hint: () =>
    "The standard error has the root of the batch size below the line. Solve for the size.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? undefined
      : batchSizePlot(
          scaling(parameters),
          parameters.form === "at-most" ? parameters.sigma : undefined,
        ),
};
