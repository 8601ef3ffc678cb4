import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { FamilyDefinition, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, exact } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { over, plus, times } from "../common/exactly.ts";
import { factorTex, valueTex } from "../common/tex.ts";
import { drawScheme } from "./draw-scheme.ts";
import { expectationPlot } from "./expectation-plot.ts";
import {
  drawsWithChances,
  expectedValue,
  fullMean,
  isUnbiased,
  outcomesOf,
  schemeText,
  sumOf,
} from "./schemes.ts";
import type { SchemeParameters } from "./schemes.ts";
import { ticketsOf } from "./tickets.ts";

const OPTIONS: readonly Option[] = [
  { id: "unbiased", label: "unbiased", synonyms: ["yes", "y", "true", "it is unbiased"] },
  { id: "biased", label: "biased", synonyms: ["no", "n", "false", "it is biased"] },
];

/** The verdict that an expected value leads to. */
const judged = (parameters: SchemeParameters, value: Quantity): VerdictAnswer =>
  verdictAnswer(compare(value, fullMean(parameters)) === 0 ? "unbiased" : "biased", value);

/** The plain mean of sixty tickets on which the outcomes stand as often as their chances say. */
const confirm = (parameters: SchemeParameters): VerdictAnswer => {
  const tickets = ticketsOf(parameters);
  return judged(parameters, over(sumOf(tickets), tickets.length));
};

/** Each example as likely as the others, weights as they are. */
const withEqualChances = (parameters: SchemeParameters): Quantity =>
  over(sumOf(outcomesOf(parameters).map(({ value }) => value)), 3);

const withoutWeights = ({ g, chances }: SchemeParameters): Quantity =>
  sumOf(g.map((value, index) => times(value, chances[index] ?? 0)));

const hasWeights = ({ scheme }: SchemeParameters): boolean =>
  scheme === "importance" || scheme === "half-weights";

const misconceptions: readonly Misconception<SchemeParameters, VerdictAnswer>[] = [
  mistake(
    "every-sample-is-unbiased",
    "Being drawn from the examples is not enough: average what this estimate gives over all its outcomes.",
    (parameters) => verdictAnswer("unbiased", fullMean(parameters)),
  ),
  mistake(
    "any-sampling-is-biased",
    "An estimate is unbiased when its expected value is the full mean, however it was sampled.",
    (parameters) => verdictAnswer("biased", expectedValue(parameters)),
  ),
  mistake("sum-not-mean", "That adds the outcomes up. Weight each by its chance.", (parameters) =>
    parameters.scheme === "first-two" || parameters.scheme === "unweighted"
      ? "does-not-apply"
      : verdictAnswer(
          isUnbiased(parameters.scheme) ? "unbiased" : "biased",
          hasWeights(parameters)
            ? times(3, fullMean(parameters))
            : sumOf(outcomesOf(parameters).map(({ value }) => value)),
        ),
  ),
  mistake(
    "weights-ignored",
    "The gradient that is drawn is divided before it is used. The division belongs to the outcome.",
    (parameters) =>
      hasWeights(parameters) ? judged(parameters, withoutWeights(parameters)) : "does-not-apply",
  ),
  mistake(
    "probabilities-ignored",
    "The outcomes are not equally likely: each counts with the chance of being drawn.",
    (parameters) =>
      drawsWithChances(parameters.scheme)
        ? judged(parameters, withEqualChances(parameters))
        : "does-not-apply",
  ),
  mistake(
    "noise-called-bias",
    "That is one outcome. A single estimate is off by noise; bias is what is left on average.",
    (parameters) =>
      isUnbiased(parameters.scheme)
        ? verdictAnswer("biased", outcomesOf(parameters)[0]?.value ?? exact(0))
        : "does-not-apply",
  ),
];

const explain = (parameters: SchemeParameters): readonly Step[] => {
  const { g } = parameters;
  const outcomes = outcomesOf(parameters);
  const value = expectedValue(parameters);
  const mean = fullMean(parameters);
  return [
    {
      says: "What is to be estimated is the mean of all three.",
      result: String.raw`$\tfrac13(${g.map(factorTex).join(" + ")}) = ${numberTex(mean)}$`,
    },
    {
      says: "The outcomes of the estimate, each with its chance.",
      result: outcomes
        .map(({ value: each, chance }) => `$${numberTex(each)}$ with $${numberTex(chance)}$`)
        .join(", "),
    },
    {
      says: "The expected value is the sum of outcome times chance.",
      result: String.raw`$\mathbb{E} ${valueTex(value)}$`,
      role: "step",
    },
    {
      says:
        compare(value, mean) === 0
          ? "It is the mean: the estimate is unbiased, however far a single one is off."
          : "It is not the mean: the estimate is biased, and more samples do not help.",
    },
  ];
};

export const expectedValueOfEstimate: FamilyDefinition<SchemeParameters, VerdictAnswer> = {
  id: "expected-value-of-estimate",
  version: 1,
  title: "Is the estimate unbiased?",
  section: "8.2.6",
  concepts: [
    "bias",
    "sampling",
    "estimate",
    "inexact gradient",
    "stochastic gradient",
    "minibatch",
    "noise",
  ],
  objective: "Work out the expected value of a gradient estimate and tell whether it is unbiased.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["unbiased", "biased"],
  leastMisconceptions: 2,
  draw: drawScheme,
  question: (parameters) =>
    [
      `Three examples have the gradients ${parameters.g.map((value) => `$${value}$`).join(", ")}. The estimate: ${schemeText(parameters)}.`,
      "Is it unbiased for the mean of the three? Give also its expected value. Within 1 % counts.",
    ].join("\n\n"),
  answerKind: {
    kind: "verdict",
    label: "The estimate is",
    options: OPTIONS,
    reason: { kind: "number", label: "Expected value", tolerance: ONE_PERCENT },
  },
  shown: ({ g, chances, limit }) => [...g, ...chances, ...limit],
  solve: (parameters) => judged(parameters, expectedValue(parameters)),
  confirm,
  misconceptions,
  hint: () => "List every outcome with its chance, then add up outcome times chance.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? undefined
      : expectationPlot(outcomesOf(parameters), {
          expected: plus(expectedValue(parameters)),
          mean: fullMean(parameters),
        }),
};
