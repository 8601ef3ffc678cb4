import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { digitsNeeded } from "../../numbers/format.ts";
import { real, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { over, plus, power, times } from "../common/exactly.ts";
import { valueTex } from "../common/tex.ts";
import { FEEDBACK } from "./feedback.ts";
import { twoWalks } from "./two-walks.ts";

/** The factors of a feedforward chain, from the first layer on. */
export type ChainParameters = { readonly factors: readonly number[] };

const FACTORS = [0.1, 0.2, 0.25, 0.4, 0.5, 0.8, 1, 1.25, 1.5, 2, 2.5, 4, 5] as const;

const firstOf = ({ factors }: ChainParameters): number => factors[0] ?? 1;

const productOf = ({ factors }: ChainParameters): Quantity => times(...factors);

/** The first factor, used at every step. */
const sharedPower = (parameters: ChainParameters): Quantity =>
  power(firstOf(parameters), parameters.factors.length);

const draw = (random: Random, level: Level): Draw<ChainParameters> => {
  const factors = Array.from({ length: level === 1 ? 4 : 5 }, () => random.pick(FACTORS));
  return drawnUnless(rejection({ factors }, level), { factors });
};

const rejection = (parameters: ChainParameters, level: Level): string | undefined => {
  if (firstOf(parameters) === 1) return "first factor 1";
  const product = toNumber(productOf(parameters));
  if (product < 0.02 || product > 20) return "size of the product";
  const digits = [product, toNumber(sharedPower(parameters))].map(digitsNeeded);
  return digits.some((needed) => needed > (level === 1 ? 4 : 5)) ? "digits" : undefined;
};

/** The product as a sum of logarithms, the power by a loop. */
const confirm = ({ factors }: ChainParameters): PlainAnswer => {
  const logarithms = factors.reduce((sum, factor) => sum + Math.log(factor), 0);
  let shared = 1;
  for (let step = 0; step < factors.length; step += 1) shared *= factors[0] ?? 1;
  return vectorAnswer([real(Math.exp(logarithms)), real(shared)]);
};

const mistaken = (
  id: string,
  feedback: string,
  pair: (parameters: ChainParameters) => readonly [Quantity, Quantity],
): Misconception<ChainParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => vectorAnswer(pair(parameters)));

const explain = (parameters: ChainParameters): readonly Step[] => {
  const { factors } = parameters;
  const first = firstOf(parameters);
  const shrinking = factors.filter((factor) => factor < 1).length;
  return [
    {
      says: "In the feedforward chain every layer has its own factor. Those below one and those above one can make up for each other.",
      result: String.raw`$${factors.join(String.raw`\cdot `)} ${valueTex(productOf(parameters))}$`,
      role: "slope",
    },
    {
      says: "The recurrent net uses the same factor at every step.",
      result: `$${first}^${factors.length} ${valueTex(sharedPower(parameters))}$`,
      role: "curvature",
    },
    {
      says: `Of the ${factors.length} factors ${shrinking} ${shrinking === 1 ? "is" : "are"} below one. A shared factor has nothing that makes up for it, so its power has to ${first < 1 ? "vanish" : "explode"}.`,
    },
  ];
};

export const separateOrSharedWeights: FamilyDefinition<ChainParameters, PlainAnswer> = {
  id: "separate-or-shared-weights",
  version: 1,
  title: "Own weights or a shared one?",
  section: "8.2.5",
  concepts: [
    "recurrent",
    "long-term dependency",
    "vanishing gradient",
    "exploding gradient",
    "repeated matrix",
  ],
  objective: "Compare a deep chain that has a weight for each layer with one that shares a weight.",
  levels: [1, 2],
  work: "head",
  draw,
  question: ({ factors }) =>
    [
      `A feedforward chain multiplies its input by the factors $${factors.join(String.raw`,\; `)}$, one for each layer. A recurrent net uses the first of them at each of $${factors.length}$ steps.`,
      "By what does each of the two multiply its input in all? Give both, the feedforward chain first. Within 1 % counts; arithmetic is fine.",
    ].join("\n\n"),
  answerKind: {
    kind: "vector",
    label: "Feedforward and recurrent",
    length: 2,
    tolerance: ONE_PERCENT,
  },
  shown: ({ factors }) => [...factors, factors.length],
  /** ∏wᵢ and w₁ᵀ (Goodfellow, Bengio, Courville 2016, 8.2.5, after Sussillo 2014). */
  solve: (parameters) => vectorAnswer([productOf(parameters), sharedPower(parameters)]),
  confirm,
  misconceptions: [
    mistaken("added", FEEDBACK.added, (parameters) => [
      plus(...parameters.factors),
      times(parameters.factors.length, firstOf(parameters)),
    ]),
    mistaken("mean-to-the-t", FEEDBACK.meanToTheT, (parameters) => {
      const { factors } = parameters;
      const mean = over(plus(...factors), factors.length);
      return [power(mean, factors.length), sharedPower(parameters)];
    }),
    mistaken("one-factor-short", FEEDBACK.oneFactorShort, (parameters) => {
      const { factors } = parameters;
      return [times(...factors.slice(1)), power(firstOf(parameters), factors.length - 1)];
    }),
    mistaken("depth-alone-decides", FEEDBACK.depthAloneDecides, (parameters) => [
      sharedPower(parameters),
      sharedPower(parameters),
    ]),
    mistaken("largest-decides", FEEDBACK.largestDecides, (parameters) => [
      power(Math.max(...parameters.factors), parameters.factors.length),
      sharedPower(parameters),
    ]),
  ],
  hint: () => "Both are products with one factor a layer or step. Look for factors that cancel.",
  explain,
  plot: ({ factors }, phase) => (phase === "asking" ? undefined : twoWalks(factors)),
};
