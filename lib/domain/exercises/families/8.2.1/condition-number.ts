import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { blockTex, matrixTex, quotientTex } from "../common/tex.ts";
import { FEEDBACK } from "./feedback.ts";
import { spectrumBars } from "./spectrum-bars.ts";
import { spectrumEllipse } from "./spectrum-ellipse.ts";
import { spectrumLines } from "./spectrum-lines.ts";
import type { Spectral } from "./spectrum.ts";
import {
  diagonalOf,
  drawSpectral,
  largestOf,
  powerIteration,
  smallestOf,
  spectralDeterminant,
} from "./spectrum.ts";

const draw = (random: Random, level: Level): Draw<Spectral> => ({
  kind: "drawn",
  parameters: drawSpectral(random, level),
});

/** The smallest eigenvalue as the distance of the largest one of (λmax + 1)I − H from λmax + 1. */
const smallestByPowers = ({ H }: Spectral, largest: number): number => {
  const shifted = H.map((row, i) => row.map((entry, j) => (i === j ? largest + 1 : 0) - entry));
  return largest + 1 - powerIteration(shifted);
};

const mistaken = (
  id: string,
  feedback: string,
  ratio: (parameters: Spectral) => readonly [numerator: number, denominator: number],
): Misconception<Spectral, PlainAnswer> =>
  mistake(id, feedback, (parameters) => numberAnswer(exact(...ratio(parameters))));

const explain = (parameters: Spectral): readonly Step[] => {
  const [largest, smallest] = [largestOf(parameters), smallestOf(parameters)];
  return [
    ...spectrumLines(parameters),
    {
      says: "The condition number of a symmetric matrix is the largest eigenvalue over the smallest, in size.",
      result: `$${quotientTex(String(largest), String(smallest), exact(largest, smallest))}$`,
      role: "curvature",
    },
  ];
};

export const conditionNumber: FamilyDefinition<Spectral, PlainAnswer> = {
  id: "condition-number",
  version: 1,
  title: "What is the condition number?",
  section: "8.2.1",
  concepts: ["condition number", "ill-conditioning", "Hessian", "curvature"],
  objective: "Work out the condition number of a symmetric matrix from its eigenvalues.",
  levels: [1, 2, 3],
  work: "paper",
  draw,
  question: ({ H }) =>
    [
      "A cost has the Hessian $H$ at its minimum.",
      blockTex(`H=${matrixTex(H)}`),
      "What is the condition number of $H$? Within 1 % counts; a fraction is fine.",
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Condition number", tolerance: ONE_PERCENT },
  shown: ({ H }) => H.flat(),
  /** |λ|max / |λ|min (Goodfellow, Bengio, Courville 2016, eq. 4.2). */
  solve: (parameters) => numberAnswer(exact(largestOf(parameters), smallestOf(parameters))),
  confirm: (parameters) => {
    const largest = powerIteration(parameters.H);
    return realAnswer(largest / smallestByPowers(parameters, largest));
  },
  misconceptions: [
    mistaken("upside-down", FEEDBACK.conditionUpsideDown, (parameters) => [
      smallestOf(parameters),
      largestOf(parameters),
    ]),
    mistaken("diagonal-ratio", FEEDBACK.diagonalRatio, (parameters) => [
      Math.max(...diagonalOf(parameters)),
      Math.min(...diagonalOf(parameters)),
    ]),
    mistaken("difference", FEEDBACK.difference, (parameters) => [
      largestOf(parameters) - smallestOf(parameters),
      1,
    ]),
    mistaken("determinant", FEEDBACK.determinant, (parameters) => [
      spectralDeterminant(parameters),
      1,
    ]),
    mistaken("largest-only", FEEDBACK.largestOnly, (parameters) => [largestOf(parameters), 1]),
  ],
  hint: () => "The condition number compares two eigenvalues. Find all eigenvalues of $H$ first.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? spectrumEllipse(parameters, { cross: false }) : spectrumBars(parameters),
};
