import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, exact, isZero, negate } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, over, plus, times } from "../common/exactly.ts";
import { factorTex } from "../common/tex.ts";
import { eigenvectorPlot } from "./eigenvector-plot.ts";

export type EigenParameters = {
  /** Above 0. */
  readonly up: number;
  /** Below 0. */
  readonly down: number;
  readonly s: number;
  readonly t: number;
  /** The cost at the saddle. */
  readonly cost: number;
};

const LENGTHS = [0.2, 0.4, 0.5, 1, 2, 3];

/** ½(λ₁s² + λ₂t²): along a unit eigenvector the curvature is its eigenvalue, and eigenvectors do not mix. */
const change = ({ up, down, s, t }: EigenParameters): Quantity =>
  over(plus(times(up, s, s), times(down, t, t)), 2);

const draw = (random: Random, level: Level, outcome: string | undefined): Draw<EigenParameters> => {
  const first = random.pick(LENGTHS);
  const [s, t] =
    level > 1
      ? [first, random.pick(LENGTHS)]
      : random.pick([
          [first, 0],
          [0, first],
        ] as const);
  const parameters = {
    up: random.integer(1, 9),
    down: -random.integer(1, 9),
    s,
    t,
    cost: random.integer(1, 9),
  };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

const rejection = (parameters: EigenParameters, outcome: string | undefined) => {
  if (parameters.s === parameters.t) return "equal lengths";
  const sign = compare(change(parameters), exact(0));
  if (sign === 0) return "no change";
  return (sign > 0 ? "rises" : "falls") === outcome ? undefined : "outcome";
};

/**
 * The same saddle in coordinates: H = λ₁v₁v₁ᵀ + λ₂v₂v₂ᵀ with v₁ = (3, 4)/5 and v₂ = (−4, 3)/5, and
 * ½dᵀHd for d = sv₁ + tv₂.
 */
const confirm = ({ up, down, s, t }: EigenParameters): PlainAnswer => {
  const [cos, sin] = [exact(3, 5), exact(4, 5)];
  const a = plus(times(up, cos, cos), times(down, sin, sin));
  const b = times(minus(up, down), cos, sin);
  const c = plus(times(up, sin, sin), times(down, cos, cos));
  const x = minus(times(s, cos), times(t, sin));
  const y = plus(times(s, sin), times(t, cos));
  const form = plus(times(a, x, x), times(2, b, x, y), times(c, y, y));
  return numberAnswer(over(form, 2));
};

const wrong = (
  id: string,
  feedback: string,
  value: (parameters: EigenParameters) => Quantity,
): Misconception<EigenParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => numberAnswer(value(parameters)));

const misconceptions: readonly Misconception<EigenParameters, PlainAnswer>[] = [
  wrong("forgot-half", "The second-order term carries a factor ½.", (parameters) =>
    times(2, change(parameters)),
  ),
  wrong(
    "step-not-squared",
    "The length along each eigenvector is squared: the move enters the form twice.",
    ({ up, down, s, t }) => over(plus(times(up, s), times(down, t)), 2),
  ),
  wrong(
    "eigenvalue-squared",
    "Each eigenvalue enters once; the length is what is squared.",
    ({ up, down, s, t }) => over(plus(times(up, up, s, s), times(down, down, t, t)), 2),
  ),
  wrong(
    "sign-lost",
    "Keep the sign of the negative eigenvalue: along its eigenvector the cost falls.",
    ({ up, down, s, t }) => over(plus(times(up, s, s), times(-down, t, t)), 2),
  ),
  wrong(
    "cost-not-change",
    "That is the cost after the move. Asked is the change: leave the saddle's cost out.",
    (parameters) => plus(parameters.cost, change(parameters)),
  ),
  wrong(
    "sign-reversed",
    "Right size, wrong direction: a positive eigenvalue raises the cost.",
    (parameters) => negate(change(parameters)),
  ),
];

const termTex = (value: number, length: number): string =>
  String.raw`\tfrac12\cdot ${factorTex(value)}\cdot ${length}^2 = ${numberTex(
    over(times(value, length, length), 2),
  )}`;

const explain = (parameters: EigenParameters): readonly Step[] => {
  const { up, down, s, t } = parameters;
  const total = numberTex(change(parameters));
  const parts = [over(times(up, s, s), 2), over(times(down, t, t), 2)];
  const [first = exact(0), second = exact(0)] = parts;
  const falling = numberTex(second);
  return [
    {
      says: "Eigenvectors do not mix: each contributes half its eigenvalue times the squared length along it.",
      result: String.raw`$\Delta J = \tfrac12\lambda_1 s^2 + \tfrac12\lambda_2 t^2$`,
    },
    { says: "Along $v_1$.", result: `$${termTex(up, s)}$`, role: "curvature" },
    { says: "Along $v_2$.", result: `$${termTex(down, t)}$`, role: "slope" },
    {
      says: `Together: the cost ${compare(change(parameters), exact(0)) > 0 ? "rises" : "falls"}. What it was at the saddle does not matter.`,
      result: String.raw`$\Delta J = ${numberTex(first)} ${isZero(second) ? "+ 0" : falling.replace("-", "- ")} = ${total}$`,
      role: "step",
    },
  ];
};

/** s·v₁ + t·v₂, without the part that is 0. */
const moveTex = ({ s, t }: EigenParameters): string =>
  [
    [s, "v_1"],
    [t, "v_2"],
  ]
    .filter(([length]) => length !== 0)
    .map(([length, name]) => (length === 1 ? name : String.raw`${length}\, ${name}`))
    .join(" + ");

export const costAlongEigenvectors: FamilyDefinition<EigenParameters, PlainAnswer> = {
  id: "cost-along-eigenvectors",
  version: 1,
  title: "How does the cost change along eigenvectors?",
  section: "8.2.3",
  concepts: ["saddle point", "eigenvalue", "Hessian", "critical point", "flat region", "plateau"],
  objective: "Work out the change in cost along the eigenvectors of a saddle.",
  levels: [1, 2],
  work: "head",
  outcomes: ["falls", "rises"],
  outcomeOf: (parameters) => (compare(change(parameters), exact(0)) > 0 ? "rises" : "falls"),
  draw,
  question: (parameters) =>
    [
      String.raw`At a saddle the Hessian has the eigenvalues $\lambda_1 = ${parameters.up}$ and $\lambda_2 = ${parameters.down}$, with unit eigenvectors $v_1$ and $v_2$. The cost at the saddle is ${parameters.cost}.`,
      `By how much does the second-order model change the cost when you move by $${moveTex(parameters)}$? The sign counts. Within 1 % counts.`,
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Change in cost", tolerance: ONE_PERCENT },
  shown: ({ up, down, s, t, cost }) => [
    up,
    down,
    cost,
    ...[s, t].filter((length) => length !== 0 && length !== 1),
  ],
  solve: (parameters) => numberAnswer(change(parameters)),
  confirm,
  misconceptions,
  hint: () =>
    "Along a unit eigenvector the curvature is its eigenvalue. Take each direction by itself and add what they give.",
  explain,
  plot: eigenvectorPlot,
};
