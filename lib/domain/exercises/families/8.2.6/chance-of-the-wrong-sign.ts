import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { integerAnswer, mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { minus } from "../common/exactly.ts";
import { factorTex, quotientTex } from "../common/tex.ts";
import { batchesOf, sumOfValues } from "./batches.ts";
import { wrongSignPlot } from "./wrong-sign-plot.ts";

export type SignParameters = { readonly g: readonly number[]; readonly batch: number };

const draw = (random: Random, level: Level): Draw<SignParameters> => {
  const g = Array.from({ length: level === 1 ? 4 : 5 }, () => drawSigned(random, 9));
  const parameters = { g, batch: random.integer(2, 3) };
  return drawnUnless(rejection(parameters), parameters);
};

const rejection = (parameters: SignParameters): string | undefined => {
  const { g, batch } = parameters;
  if (new Set(g).size < g.length) return "equal derivatives";
  if (Math.abs(sumOfValues(g)) < 2) return "full mean near zero";
  const batches = batchesOf(g, batch);
  if (batches.some((each) => sumOfValues(each) === 0)) return "a batch without a sign";
  const wrong = batches.filter((each) => isWrong(g, each)).length;
  if (wrong === 0) return "never wrong";
  return 2 * wrong === batches.length ? "half of all" : undefined;
};

const isWrong = (g: readonly number[], batch: readonly number[]): boolean =>
  sumOfValues(batch) * sumOfValues(g) < 0;

/** The share of all batches whose mean points the other way. */
const chance = ({ g, batch }: SignParameters): Quantity => {
  const batches = batchesOf(g, batch);
  return exact(batches.filter((each) => isWrong(g, each)).length, batches.length);
};

/** All ordered draws of `count` values, with or without putting them back. */
const orderedDraws = (
  g: readonly number[],
  count: number,
  putBack: boolean,
): readonly (readonly number[])[] =>
  count === 0
    ? [[]]
    : g.flatMap((value, index) =>
        orderedDraws(putBack ? g : g.toSpliced(index, 1), count - 1, putBack).map((rest) => [
          value,
          ...rest,
        ]),
      );

const shareWrong = (g: readonly number[], draws: readonly (readonly number[])[]): Quantity =>
  exact(draws.filter((each) => isWrong(g, each)).length, draws.length);

const misconceptions: readonly Misconception<SignParameters, PlainAnswer>[] = [
  mistake(
    "single-examples",
    "That counts single examples. A minibatch takes the mean of several.",
    ({ g }) =>
      numberAnswer(
        shareWrong(
          g,
          g.map((value) => [value]),
        ),
      ),
  ),
  mistake(
    "with-replacement",
    "That lets an example be drawn twice. Here each is in the minibatch at most once.",
    ({ g, batch }) => numberAnswer(shareWrong(g, orderedDraws(g, batch, true))),
  ),
  mistake(
    "right-sign-counted",
    "Those are the batches with the right sign. Count the others.",
    (parameters) => numberAnswer(minus(1, chance(parameters))),
  ),
  mistake(
    "unbiased-so-never",
    "Unbiased is about the average of all minibatches. A single one may well point the other way.",
    () => integerAnswer(0),
  ),
  mistake(
    "count-not-share",
    "That is how many batches are wrong. Divide by how many there are.",
    ({ g, batch }) => integerAnswer(batchesOf(g, batch).filter((each) => isWrong(g, each)).length),
  ),
];

const listTex = (values: readonly number[]): string => values.map(factorTex).join(" + ");

const explain = (parameters: SignParameters): readonly Step[] => {
  const { g, batch } = parameters;
  const batches = batchesOf(g, batch);
  const wrong = batches.filter((each) => isWrong(g, each));
  const sum = sumOfValues(g);
  return [
    {
      says: `The full mean is ${sum > 0 ? "positive" : "negative"}.`,
      result: `$${listTex(g)} = ${sum}$`,
    },
    {
      says: `There are ${batches.length} minibatches of ${batch}. For the sign their sum is as good as their mean.`,
      result: String.raw`$\binom{${g.length}}{${batch}} = ${batches.length}$`,
    },
    {
      says: `With the opposite sign: ${wrong.length}.`,
      result: `$${wrong.map((each) => `${listTex(each)} = ${sumOfValues(each)}`).join(String.raw`,\quad `)}$`,
    },
    {
      says: "All minibatches are equally likely.",
      result: `$${quotientTex(String(wrong.length), String(batches.length), chance(parameters))}$`,
    },
  ];
};

export const chanceOfTheWrongSign: FamilyDefinition<SignParameters, PlainAnswer> = {
  id: "chance-of-the-wrong-sign",
  version: 1,
  title: "How often does the minibatch point the wrong way?",
  section: "8.2.6",
  concepts: [
    "noise",
    "minibatch",
    "stochastic gradient",
    "inexact gradient",
    "sampling",
    "estimate",
  ],
  objective: "Work out how often the noise of a minibatch flips the direction of the step.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ g, batch }) =>
    [
      `${g.length === 4 ? "Four" : "Five"} examples have the derivatives ${g.map((value) => `$${value}$`).join(", ")}. A minibatch is ${batch} different ones of them, drawn at random.`,
      "What is the chance that its mean has the opposite sign to the mean of all? Within 1 % counts; a fraction is fine.",
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Chance", tolerance: ONE_PERCENT },
  shown: ({ g, batch }) => [...g, batch],
  solve: (parameters) => numberAnswer(chance(parameters)),
  confirm: ({ g, batch }) => numberAnswer(shareWrong(g, orderedDraws(g, batch, false))),
  misconceptions,
  hint: () => "List the possible minibatches, and look at the sign of each sum.",
  explain,
  plot: wrongSignPlot,
};
