import type { Random } from "#lib/domain/random/index.ts";
import type { VerdictAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, OutcomeId, Step } from "../../family.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { matrixTex } from "../common/tex.ts";
import { SIX_STEP_SIZES } from "./draw-model.ts";
import { eigenvaluesExceed } from "./positive-definite.ts";
import { curvatureAlong } from "./quadratic.ts";
import { largestUsefulStep, termLines } from "./step-lines.ts";
import type { StepModel } from "./step-verdict.ts";
import {
  confirmStep,
  crossTermMistakes,
  solveStep,
  stepQuestion,
  stepRejection,
  stepVerdictKind,
  termMistakes,
} from "./step-verdict.ts";
import { termBars } from "./term-bars.ts";
import { squaredNormTex } from "./tex.ts";

const LEAST_EIGENVALUE = { numerator: 1, denominator: 5 };

/** Off the diagonal one pair at level 1 and two at level 2; the rest is 0. */
const drawCrossTerms = (random: Random, level: Level): readonly [number, number, number] => {
  const odd = random.integer(0, 2);
  const entry = (place: number): number => {
    const isDrawn = level === 1 ? place === odd : place !== odd;
    return isDrawn ? drawSigned(random, 4) : 0;
  };
  return [entry(0), entry(1), entry(2)];
};

const draw = (random: Random, level: Level, outcome: OutcomeId | undefined): Draw<StepModel> => {
  const g = [drawSigned(random, 3), drawSigned(random, 3), drawSigned(random, 3)];
  const [a, b, c] = [random.integer(2, 8), random.integer(2, 12), random.integer(2, 20)];
  const [ab, ac, bc] = drawCrossTerms(random, level);
  const H = [
    [a, ab, ac],
    [ab, b, bc],
    [ac, bc, c],
  ] as const;
  const parameters = { g, H, epsilon: random.pick(SIX_STEP_SIZES) };
  const because = eigenvaluesExceed(H, LEAST_EIGENVALUE)
    ? stepRejection(parameters, outcome)
    : "nearly flat";
  return drawnUnless(because, parameters);
};

/** All nine products Hᵢⱼgᵢgⱼ, whose sum is gᵀHg. */
const productTable = ({ g, H }: StepModel): string =>
  matrixTex(H.map((row, i) => row.map((entry, j) => entry * (g[i] ?? 0) * (g[j] ?? 0))));

const explain = (parameters: StepModel): readonly Step[] => [
  { says: "The squared length of the gradient.", result: `$${squaredNormTex(parameters)}$` },
  {
    says: "One product $H_{ij}g_ig_j$ for each entry of $H$, nine in all.",
    result: `$${productTable(parameters)}$`,
  },
  {
    says: "Their sum is the curvature term without its factors.",
    result: `$g^\\top H g = ${curvatureAlong(parameters)}$`,
  },
  ...termLines(parameters, parameters.epsilon),
  largestUsefulStep(parameters),
];

export const stepRaisesCost3d: FamilyDefinition<StepModel, VerdictAnswer> = {
  id: "step-raises-cost-3d",
  version: 1,
  title: "Does the step raise the cost? In three dimensions",
  section: "8.2.1",
  concepts: ["ill-conditioning", "Hessian", "Taylor", "step size", "learning rate", "curvature"],
  objective:
    "Decide in three dimensions, without a picture, whether a gradient step raises the cost.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["rises", "falls"],
  draw,
  question: stepQuestion,
  answerKind: stepVerdictKind,
  shown: ({ g, H, epsilon }) => [...g, ...H.flat(), epsilon],
  solve: solveStep,
  confirm: confirmStep,
  misconceptions: [...termMistakes, ...crossTermMistakes],
  hint: () =>
    "Write one product $H_{ij}g_ig_j$ for each entry of $H$. Only entries that are not zero give something, and each cross term appears twice.",
  explain,
  plot: (parameters, phase) => (phase === "asking" ? undefined : termBars(parameters)),
};
