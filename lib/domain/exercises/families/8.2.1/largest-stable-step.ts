import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { blockTex, matrixTex, quotientTex } from "../common/tex.ts";
import { FEEDBACK } from "./feedback.ts";
import { spectrumEllipse } from "./spectrum-ellipse.ts";
import { spectrumLines } from "./spectrum-lines.ts";
import type { Spectral } from "./spectrum.ts";
import {
  diagonalOf,
  drawSpectral,
  eigenvaluesOf,
  largestOf,
  powerIteration,
  smallestOf,
} from "./spectrum.ts";
import { stableRuns } from "./stable-runs.ts";

const draw = (random: Random, level: Level): Draw<Spectral> => ({
  kind: "drawn",
  parameters: drawSpectral(random, level),
});

const mistaken = (
  id: string,
  feedback: string,
  ratio: (parameters: Spectral) => readonly [numerator: number, denominator: number],
): Misconception<Spectral, PlainAnswer> =>
  mistake(id, feedback, (parameters) => numberAnswer(exact(...ratio(parameters))));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const explain = (parameters: Spectral): readonly Step[] => {
  const largest = largestOf(parameters);
  return [
    ...spectrumLines(parameters),
    {
      says: String.raw`Each step multiplies the error along an eigenvector by $1-\varepsilon\lambda$, which must stay below 1 in size.`,
      result: String.raw`$|1-\varepsilon\lambda| < 1 \iff \varepsilon < \frac{2}{\lambda}$`,
    },
    {
      says: "The largest eigenvalue allows the least.",
      result: String.raw`$\varepsilon < \frac{2}{\lambda_{\max}} = ${quotientTex("2", String(largest), exact(2, largest), 3)}$`,
      role: "step",
    },
  ];
};

export const largestStableStep: FamilyDefinition<Spectral, PlainAnswer> = {
  id: "largest-stable-step",
  version: 1,
  title: "Below which step does descent converge?",
  section: "8.2.1",
  concepts: ["step size", "learning rate", "ill-conditioning", "Hessian", "curvature"],
  objective: "Find the step size below which gradient descent on a quadratic always converges.",
  levels: [1, 2, 3],
  work: "paper",
  draw,
  question: ({ H }) =>
    [
      "A quadratic cost has the Hessian $H$.",
      blockTex(`H=${matrixTex(H)}`),
      String.raw`Below which step size $\varepsilon$ does gradient descent converge to the minimum from every start? Within 1 % counts; a fraction is fine.`,
    ].join("\n\n"),
  answerKind: { kind: "number", label: String.raw`Limit of $\varepsilon$`, tolerance: ONE_PERCENT },
  shown: ({ H }) => H.flat(),
  /** 2/λmax: every factor 1 − ελ must lie between −1 and 1. */
  solve: (parameters) => numberAnswer(exact(2, largestOf(parameters))),
  confirm: ({ H }) => realAnswer(2 / powerIteration(H)),
  misconceptions: [
    mistaken("one-over-lambda", FEEDBACK.oneOverLambda, (parameters) => [1, largestOf(parameters)]),
    mistaken("smallest-eigenvalue", FEEDBACK.smallestEigenvalue, (parameters) => [
      2,
      smallestOf(parameters),
    ]),
    mistaken("trace", FEEDBACK.trace, (parameters) => [2, sum(eigenvaluesOf(parameters))]),
    mistaken("largest-diagonal", FEEDBACK.largestDiagonal, (parameters) => [
      2,
      Math.max(...diagonalOf(parameters)),
    ]),
    mistaken("multiplied", FEEDBACK.multiplied, (parameters) => [2 * largestOf(parameters), 1]),
  ],
  hint: () =>
    String.raw`Along an eigenvector the error is multiplied by $1-\varepsilon\lambda$ at every step. Find the eigenvalues of $H$ first.`,
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? spectrumEllipse(parameters, { cross: true }) : stableRuns(parameters),
};
