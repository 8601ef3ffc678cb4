import type { Random } from "#lib/domain/random/index.ts";
import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, exact } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { over, plus, times } from "../common/exactly.ts";
import { factorTex, valueTex } from "../common/tex.ts";
import { expectationPlot } from "./expectation-plot.ts";
import {
  clip,
  drawsWithChances,
  expectedValue,
  fullMean,
  isUnbiased,
  outcomesOf,
  schemeText,
  sumOf,
} from "./schemes.ts";
import type { SchemeId, SchemeParameters } from "./schemes.ts";

const OPTIONS: readonly Option[] = [
  { id: "unbiased", label: "unbiased", synonyms: ["yes", "y", "true", "it is unbiased"] },
  { id: "biased", label: "biased", synonyms: ["no", "n", "false", "it is biased"] },
];

const SCHEMES: Readonly<Record<1 | 2, Readonly<Record<string, readonly SchemeId[]>>>> = {
  1: {
    unbiased: ["single", "mean-of-a-pair"],
    biased: ["first-two", "larger-of-a-pair", "clipped"],
  },
  2: {
    unbiased: ["mean-of-a-pair", "importance", "importance"],
    biased: ["larger-of-a-pair", "clipped", "unweighted", "half-weights"],
  },
};

const CHANCES: readonly (readonly [number, number, number])[] = [
  [0.5, 0.25, 0.25],
  [0.5, 0.3, 0.2],
  [0.4, 0.4, 0.2],
  [0.6, 0.2, 0.2],
  [0.1, 0.4, 0.5],
];

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

const draw = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<SchemeParameters> => {
  const scheme = random.pick(SCHEMES[level === 1 ? 1 : 2][outcome ?? "biased"] ?? []);
  const triple = random.pick(CHANCES);
  const parameters: SchemeParameters = {
    g: [drawSigned(random, 9), drawSigned(random, 9), drawSigned(random, 9)],
    scheme,
    chances: drawsWithChances(scheme) ? random.pick(ORDERS).map((index) => triple[index]) : [],
    limit: scheme === "clipped" ? [random.integer(2, 6)] : [],
  };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

const rejection = (parameters: SchemeParameters, outcome: string | undefined) => {
  const { g } = parameters;
  const sum = g[0] + g[1] + g[2];
  if (new Set(g).size < 3) return "equal gradients";
  if (sum === 0 || sum % 3 !== 0) return "a mean that is no whole number";
  const isRight = compare(expectedValue(parameters), fullMean(parameters)) === 0;
  return (isRight ? "unbiased" : "biased") === outcome ? undefined : "right by chance";
};

/** The verdict that an expected value leads to. */
const judged = (parameters: SchemeParameters, value: Quantity): VerdictAnswer =>
  verdictAnswer(compare(value, fullMean(parameters)) === 0 ? "unbiased" : "biased", value);

const TICKETS = 60;

/** Writes every outcome on as many of sixty tickets as its chance says, and takes their plain mean. */
const confirm = (parameters: SchemeParameters): VerdictAnswer => {
  const { g, scheme, chances, limit } = parameters;
  const tickets = Array.from({ length: TICKETS }, (_, ticket): Quantity => {
    const [first, second] = ORDERS[ticket % ORDERS.length] ?? ORDERS[0];
    const drawn = ticketOwner(chances, ticket);
    switch (scheme) {
      case "single":
        return exact(g[first]);
      case "mean-of-a-pair":
        return exact(g[first] + g[second], 2);
      case "larger-of-a-pair":
        return exact(Math.max(g[first], g[second]));
      case "first-two":
        return exact(g[0] + g[1], 2);
      case "clipped":
        return exact(clip(g[first], limit[0] ?? 0));
      case "unweighted":
        return exact(g[drawn]);
      case "importance":
        return over(g[drawn], times(3, chances[drawn] ?? 0));
      case "half-weights":
        return over(g[drawn], times(2, chances[drawn] ?? 0));
    }
  });
  return judged(parameters, over(sumOf(tickets), TICKETS));
};

/** Whose ticket this is when each example has as many as its chance says. */
const ticketOwner = (chances: readonly number[], ticket: number): 0 | 1 | 2 => {
  const [first = 0, second = 0] = chances.map((chance) => Math.round(chance * TICKETS));
  if (ticket < first) return 0;
  return ticket < first + second ? 1 : 2;
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
  draw,
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
