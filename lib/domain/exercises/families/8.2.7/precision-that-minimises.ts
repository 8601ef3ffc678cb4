import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, exact, real, squareRoot } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { dotProduct, over, plus, times } from "../common/exactly.ts";
import { factorTex, quotientTex } from "../common/tex.ts";
import { precisionPlot } from "./precision-plot.ts";

export type PrecisionParameters = { readonly residuals: readonly number[] };

const squares = ({ residuals }: PrecisionParameters): Quantity => dotProduct(residuals, residuals);

/** n/Σr². Goodfellow et al. 2016, section 8.2.7: with r → 0 the cost falls without bound. */
const solve = (parameters: PrecisionParameters): Quantity =>
  over(parameters.residuals.length, squares(parameters));

const drawResiduals = (random: Random, level: Level, count: number): Draw<PrecisionParameters> => {
  const residuals = Array.from({ length: count }, () =>
    level > 1 && random.integer(0, 2) === 0 ? random.integer(-8, 8) / 2 : random.integer(-4, 4),
  );
  const parameters = { residuals };
  if (residuals.every((residual) => residual === 0)) return drawnUnless("all zero", parameters);
  return drawnUnless(
    compare(squares(parameters), exact(count)) === 0 ? "mean square of 1" : undefined,
    parameters,
  );
};

/** Of version 1: there are few pairs of residuals, so that each of them comes too often. */
const drawAnyCount = (random: Random, level: Level): Draw<PrecisionParameters> =>
  drawResiduals(random, level, random.integer(2, 5));

/** The fewer residuals, the fewer questions there are of them, and the rarer they are drawn. */
const draw = (random: Random, level: Level): Draw<PrecisionParameters> => {
  const isPair = random.integer(1, 32) === 1;
  return drawResiduals(random, level, isPair ? 2 : random.pick([3, 4, 4, 5, 5]));
};

/** The lowest place of ½βΣr² − ½n ln β, by cutting an interval of ln β in three. */
const searched = ({ residuals }: PrecisionParameters): number => {
  const sum = residuals.reduce((all, residual) => all + residual * residual, 0);
  // The derivative by ln β, half of βΣr² − n, changes its sign at the minimum.
  let [low, high] = [-8, 8];
  for (let round = 0; round < 80; round += 1) {
    const middle = (low + high) / 2;
    if (Math.exp(middle) * sum < residuals.length) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
};

const explain = (parameters: PrecisionParameters): readonly Step[] => {
  const { residuals } = parameters;
  const sum = squares(parameters);
  return [
    {
      says: "The squared residuals added up.",
      result: String.raw`$\sum r_i^2 = ${residuals.map((residual) => `${factorTex(residual)}^2`).join("+")} = ${numberTex(sum)}$`,
    },
    {
      says: String.raw`The derivative in $\beta$ is zero at the minimum.`,
      result: String.raw`$\tfrac12\sum r_i^2 - \frac{n}{2\beta} = 0$`,
    },
    {
      says: String.raw`Solved for $\beta$, with $n=${residuals.length}$.`,
      result: String.raw`$\beta = \frac{n}{\sum r_i^2} = ${quotientTex(String(residuals.length), numberTex(sum), solve(parameters))}$`,
    },
    {
      says: String.raw`With residuals that shrink to zero the best $\beta$ grows without bound, and so the cost falls without bound: a model that fits every target exactly leaves no minimum at all.`,
    },
  ];
};

export const precisionThatMinimises: FamilyDefinition<PrecisionParameters, PlainAnswer> = {
  id: "precision-that-minimises",
  version: 2,
  title: "Which precision is best?",
  section: "8.2.7",
  concepts: ["no minimum", "asymptote", "local and global structure", "local and global"],
  objective: "Find the precision that minimises a Gaussian cost, and see when there is none.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ residuals }) =>
    [
      String.raw`A model also learns the precision $\beta$ of its targets. With the residuals $${residuals.join(String.raw`,\;`)}$ its cost is`,
      String.raw`$$
J(\beta)=\sum_i\left(\tfrac12\beta r_i^2-\tfrac12\ln\beta\right).
$$`,
      String.raw`Which $\beta$ makes it least? Within 1 % counts; a fraction is fine.`,
    ].join("\n\n"),
  answerKind: { kind: "number", label: String.raw`Best $\beta$`, tolerance: ONE_PERCENT },
  shown: ({ residuals }) => residuals,
  solve: (parameters) => numberAnswer(solve(parameters)),
  confirm: (parameters) => numberAnswer(real(searched(parameters))),
  misconceptions: [
    mistake(
      "variance-not-precision",
      "That is the mean square, the variance. The precision is one over it.",
      (parameters) => numberAnswer(over(squares(parameters), parameters.residuals.length)),
    ),
    mistake(
      "sum-not-mean",
      "That forgets how many residuals there are: each of them brings its own logarithm.",
      (parameters) => numberAnswer(over(1, squares(parameters))),
    ),
    mistake(
      "residuals-not-squared",
      "That adds the sizes of the residuals. The cost holds their squares.",
      ({ residuals }) =>
        numberAnswer(over(residuals.length, plus(...residuals.map((each) => Math.abs(each))))),
    ),
    mistake(
      "standard-deviation",
      "That takes a root. A precision is one over a variance, not over a deviation.",
      (parameters) => numberAnswer(squareRoot(solve(parameters))),
    ),
    mistake("factor-two", "Both terms of the cost carry the same half: it cancels.", (parameters) =>
      numberAnswer(times(2, solve(parameters))),
    ),
    mistake(
      "n-minus-one",
      "The cost counts every residual. One less belongs to another question, the unbiased variance.",
      (parameters) => numberAnswer(over(parameters.residuals.length - 1, squares(parameters))),
    ),
  ],
  hint: () => String.raw`Differentiate the cost by $\beta$ and set the derivative to zero.`,
  explain,
  plot: (parameters, phase) => (phase === "asking" ? undefined : precisionPlot(parameters)),
};

/** As it was first drawn, for the reviews of that time. */
export const precisionThatMinimisesFirst: typeof precisionThatMinimises = {
  ...precisionThatMinimises,
  version: 1,
  draw: drawAnyCount,
};
