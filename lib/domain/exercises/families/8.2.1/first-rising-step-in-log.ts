import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberText, numberTex } from "../../numbers/format.ts";
import { compare, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { over, plus, times } from "../common/exactly.ts";
import { FEEDBACK } from "./feedback.ts";
import { CURVATURE, GRADIENT, printed } from "./log-plot.ts";
import { curvatureTerm, slopeTerm } from "./quadratic.ts";
import { CURVATURE_TERM, SLOPE_TERM } from "./tex.ts";
import { termCurves } from "./term-curves.ts";

/** A log of gᵀg and gᵀHg, one row a step, and the step size of the run. */
export type RisingLog = {
  readonly epsilon: number;
  readonly rows: readonly (readonly [S: number, Q: number])[];
};

const STEP_SIZES = [0.01, 0.02, 0.05, 0.1, 0.2] as const;
const GROWTH = [1.4, 1.6, 1.8, 2] as const;

/** ½εQ/S: above 1 the model predicts a rise. */
const ratioOf = (epsilon: number, [S, Q]: readonly [number, number]): Quantity =>
  over(times(epsilon, Q), 2 * S);

const ratios = ({ epsilon, rows }: RisingLog): readonly number[] =>
  rows.map((row) => toNumber(ratioOf(epsilon, row)));

/** The first step at which a row fulfils a condition, or −1. */
const firstWhere = ({ rows }: RisingLog, holds: (S: number, Q: number) => boolean): number =>
  rows.findIndex(([S, Q]) => holds(S, Q));

/** The first step with ½ε²Q > εS (Goodfellow, Bengio, Courville 2016, eq. 8.10). */
const firstRise = (parameters: RisingLog): number =>
  firstWhere(
    parameters,
    (S, Q) => compare(curvatureTerm(parameters.epsilon, Q), slopeTerm(parameters.epsilon, S)) > 0,
  );

const draw = (random: Random, level: Level): Draw<RisingLog> => {
  const epsilon = random.pick(STEP_SIZES);
  let ratio = random.integer(6, 20) / 100;
  const rows = Array.from({ length: level === 1 ? 6 : 8 }, (_, step) => {
    if (step > 0) ratio *= random.pick(GROWTH);
    const S = level === 1 ? random.integer(8, 12) : random.integer(6, 20);
    return [S, Number(((2 * ratio * S) / epsilon).toPrecision(2))] as const;
  });
  const parameters = { epsilon, rows };
  return drawnUnless(rejection(parameters), parameters);
};

const rejection = (parameters: RisingLog): string | undefined => {
  const all = ratios(parameters);
  const rise = firstRise(parameters);
  if (all.some((ratio) => Math.abs(ratio - 1) < 0.1)) return "too near to the rise";
  if (all.some((ratio) => Math.abs(ratio - 0.5) < 0.05)) return "too near to half the rise";
  if (rise < 2 || rise === all.length - 1) return "too early or too late";
  return all.slice(rise).some((ratio) => ratio < 1) ? "falls again" : undefined;
};

const mistaken = (
  id: string,
  feedback: string,
  step: (parameters: RisingLog) => number,
): Misconception<RisingLog, PlainAnswer> =>
  mistake(id, feedback, (parameters) => {
    const wrong = step(parameters);
    return wrong < 0 ? "does-not-apply" : integerAnswer(wrong);
  });

const table = ({ rows }: RisingLog): string =>
  [
    `| step | ${GRADIENT} | ${CURVATURE} |`,
    "| ---: | ---: | ---: |",
    ...rows.map(([S, Q], step) => `| ${step} | ${S} | ${printed(Q)} |`),
  ].join("\n");

const comparison = (parameters: RisingLog, step: number): string => {
  const { epsilon, rows } = parameters;
  const [S, Q] = rows[step] ?? [0, 0];
  const [takes, adds] = [slopeTerm(epsilon, S), curvatureTerm(epsilon, Q)];
  const sign = compare(adds, takes) > 0 ? ">" : "<";
  return `$${numberTex(adds)} ${sign} ${numberTex(takes)}$`;
};

const explain = (parameters: RisingLog): readonly Step[] => {
  const rise = firstRise(parameters);
  const listed = (term: (row: readonly [number, number]) => Quantity): string =>
    parameters.rows.map((row) => numberText(term(row))).join(", ");
  return [
    {
      says: `The slope term of each row, $${SLOPE_TERM}$, in the order of the steps.`,
      result: listed(([S]) => slopeTerm(parameters.epsilon, S)),
      role: "slope",
    },
    {
      says: `The curvature term of each row, $${CURVATURE_TERM}$.`,
      result: listed(([, Q]) => curvatureTerm(parameters.epsilon, Q)),
      role: "curvature",
    },
    {
      says: `At step ${rise - 1} the curvature still adds less than the slope takes.`,
      result: comparison(parameters, rise - 1),
    },
    {
      says: `At step ${rise} it adds more, for the first time: the model predicts a rise.`,
      result: comparison(parameters, rise),
      role: "step",
    },
  ];
};

export const firstRisingStepInLog: FamilyDefinition<RisingLog, PlainAnswer> = {
  id: "first-rising-step-in-log",
  version: 1,
  title: "When does the cost first rise?",
  section: "8.2.1",
  concepts: ["ill-conditioning", "curvature", "Hessian", "step size", "learning rate", "Taylor"],
  objective:
    "Find in a printed log the first step at which the second-order model predicts a rise.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) =>
    [
      `A run with step size $\\varepsilon=${parameters.epsilon}$ prints ${GRADIENT} and ${CURVATURE} at each step, counted from 0:`,
      table(parameters),
      "At which step does the second-order model first predict that the cost rises? Give the number of the step. Exact.",
    ].join("\n\n"),
  answerKind: { kind: "integer", label: "Step" },
  shown: ({ epsilon, rows }) => [epsilon, ...rows.flat()],
  solve: (parameters) => integerAnswer(firstRise(parameters)),
  /** The slice −Ss + ½Qs² of each row, at s = ε. */
  confirm: ({ epsilon, rows }) =>
    integerAnswer(
      rows.findIndex(
        ([S, Q]) =>
          compare(plus(times(-S, epsilon), times(0.5, Q, epsilon, epsilon)), times(0)) > 0,
      ),
    ),
  misconceptions: [
    mistaken("forgot-half", FEEDBACK.forgotHalf, (parameters) =>
      firstWhere(parameters, (S, Q) => compare(times(parameters.epsilon, Q), times(S)) > 0),
    ),
    mistaken("step-size-not-squared", FEEDBACK.bothSidesLoseOne, (parameters) =>
      firstWhere(parameters, (S, Q) => Q > 2 * S),
    ),
    mistaken("largest-curvature-row", FEEDBACK.largestCurvatureRow, ({ rows }) => {
      const curvatures = rows.map(([, Q]) => Q);
      return curvatures.indexOf(Math.max(...curvatures));
    }),
  ],
  hint: () =>
    `Turn each row into the two terms of the step, $${SLOPE_TERM}$ and $${CURVATURE_TERM}$, and compare them.`,
  explain,
  plot: (parameters, phase) => (phase === "asking" ? undefined : termCurves(parameters)),
};
