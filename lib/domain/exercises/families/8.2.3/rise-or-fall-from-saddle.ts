import type { Random } from "#lib/domain/random/index.ts";
import type { VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { add, compare, decimal, exact, integerPower, multiply } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { blockTex, columnTex, matrixTex, sumOfProductsTex } from "../common/tex.ts";
import { determinant, form, symmetric, timesPair } from "./hessian.ts";
import type { Hessian, Pair } from "./hessian.ts";
import { moveFromSaddlePlot } from "./move-plot.ts";

export type MoveParameters = { readonly H: Hessian; readonly d: Pair };

const RISES_FALLS_OR_STAYS = [
  { id: "rises", label: "rises", synonyms: ["yes", "y", "true", "up", "rise", "increases"] },
  { id: "falls", label: "falls", synonyms: ["no", "n", "false", "down", "fall", "decreases"] },
  {
    id: "unchanged",
    label: "stays",
    synonyms: ["does not change", "unchanged", "same", "neither", "flat"],
  },
];

const draw = (random: Random, level: Level, outcome: string | undefined): Draw<MoveParameters> => {
  const [largestCross, largestMove] = level === 1 ? [4, 3] : [9, 5];
  const H = symmetric(
    drawSigned(random, 9),
    drawSigned(random, largestCross),
    drawSigned(random, 9),
  );
  const d: Pair = [drawSigned(random, largestMove), drawSigned(random, largestMove)];
  return drawnUnless(rejection({ H, d }, outcome), { H, d });
};

const rejection = ({ H, d }: MoveParameters, outcome: string | undefined): string | undefined => {
  if (determinant(H) >= -1) return "no saddle, or nearly flat";
  const curvature = form(H, d);
  if (Math.abs(curvature) < 2) return "too small a change";
  return (curvature > 0 ? "rises" : "falls") === outcome ? undefined : "outcome";
};

const half = (value: number): Quantity => exact(value, 2);

const judged = (change: Quantity): VerdictAnswer => {
  const sign = compare(change, exact(0));
  return verdictAnswer(sign === 0 ? "unchanged" : sign > 0 ? "rises" : "falls", change);
};

/** ½dᵀHd as a polynomial: the cost at a share of the way. */
const modelAt = ({ H, d }: MoveParameters, share: Quantity): Quantity => {
  const [x, y] = d.map((entry) => multiply(exact(entry), share));
  if (x === undefined || y === undefined) throw new Error("a move without two components");
  const [[a, b], [, c]] = H;
  const terms = [
    multiply(half(a), integerPower(x, 2)),
    multiply(exact(b), multiply(x, y)),
    multiply(half(c), integerPower(y, 2)),
  ];
  return terms.reduce(add, exact(0));
};

/** The change a tenth of the way, a hundred times: along a line from a critical point the model is a pure square. */
const confirm = (parameters: MoveParameters): VerdictAnswer =>
  judged(multiply(exact(100), modelAt(parameters, decimal(0.1))));

/** A wrong ½dᵀHd, carried on to its verdict; from the parts of the form. */
const wrongForm = (
  id: string,
  feedback: string,
  twice: (squares: number, cross: number) => number,
): Misconception<MoveParameters, VerdictAnswer> =>
  mistake(id, feedback, ({ H, d }) => {
    const squares = H[0][0] * d[0] * d[0] + H[1][1] * d[1] * d[1];
    return judged(half(twice(squares, 2 * H[0][1] * d[0] * d[1])));
  });

const misconceptions: readonly Misconception<MoveParameters, VerdictAnswer>[] = [
  wrongForm(
    "forgot-half",
    String.raw`The second-order term carries a factor ½: it is $\tfrac12 d^\top H d$.`,
    (squares, cross) => 2 * (squares + cross),
  ),
  wrongForm(
    "cross-term-ignored",
    "The off-diagonal entries count as well: both components of the move meet there.",
    (squares) => squares,
  ),
  wrongForm(
    "cross-term-halved",
    "Both off-diagonal entries contribute: the cross term enters the form twice.",
    (squares, cross) => squares + cross / 2,
  ),
  mistake(
    "zero-slope-no-change",
    "The slope is zero at the saddle, but the curvature acts as soon as you move.",
    () => judged(exact(0)),
  ),
  mistake(
    "direction-not-squared",
    "That adds up the entries of $Hd$. Multiply by $d$ once more: the move enters twice.",
    ({ H, d }) => {
      const [x, y] = timesPair(H, d);
      return judged(half(x + y));
    },
  ),
];

const explain = ({ H, d }: MoveParameters): readonly Step[] => {
  const [x, y] = timesPair(H, d);
  const rows = H.map((row) => sumOfProductsTex(row, d));
  const value = form(H, d);
  const change = numberTex(half(value));
  return [
    {
      says: "The Hessian times the move, row by row.",
      result: `$Hd = ${columnTex(rows)} = ${columnTex([x, y])}$`,
    },
    {
      says: "The move once more: the curvature along it.",
      result: String.raw`$d^\top H d = ${sumOfProductsTex(d, [x, y])} = ${value}$`,
      role: "curvature",
    },
    {
      says: `At a saddle the slope is zero, so half of this is the whole change: the cost ${value > 0 ? "rises" : "falls"}.`,
      result: String.raw`$\Delta J = \tfrac12\cdot ${value < 0 ? `(${value})` : value} = ${change}$`,
      role: "step",
    },
  ];
};

export const riseOrFallFromSaddle: FamilyDefinition<MoveParameters, VerdictAnswer> = {
  id: "rise-or-fall-from-saddle",
  version: 1,
  title: "Up or down from the saddle?",
  section: "8.2.3",
  concepts: ["saddle point", "critical point", "Hessian", "eigenvalue", "flat region", "plateau"],
  objective: "Work out whether and how much the cost changes along a direction from a saddle.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["rises", "falls"],
  draw,
  question: ({ H, d }) =>
    [
      "At a saddle with Hessian $H$ you move by $d$.",
      blockTex(`H=${matrixTex(H)}`, `d=${columnTex(d)}`),
      "Does the second-order model say that the cost rises, falls or stays? Give also the change in cost with its sign. Within 1 % counts.",
    ].join("\n\n"),
  answerKind: {
    kind: "verdict",
    label: "The cost",
    options: RISES_FALLS_OR_STAYS,
    reason: { kind: "number", label: "Change in cost", tolerance: ONE_PERCENT },
  },
  shown: ({ H, d }) => [...H.flat(), ...d],
  solve: ({ H, d }) => judged(half(form(H, d))),
  confirm,
  misconceptions,
  hint: () =>
    String.raw`At a critical point the first-order term is zero. What remains of the model is $\tfrac12 d^\top H d$: start with $Hd$.`,
  explain,
  plot: moveFromSaddlePlot,
};
