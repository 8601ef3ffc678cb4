import type { Random } from "#lib/domain/random/index.ts";
import type { VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import type { Exactly } from "../common/exactly.ts";
import { minus, over, plus } from "../common/exactly.ts";
import { drawnUnless } from "../common/draws.ts";
import { blockTex, columnTex, matrixTex } from "../common/tex.ts";
import { determinant, kindFrom, symmetric, timesPair } from "./hessian.ts";
import type { Hessian, Pair, PointKind } from "./hessian.ts";
import { SADDLE_OR_MINIMUM } from "./kinds.ts";
import { landingPlot } from "./landing-plot.ts";
import { solveByCramer, solveByElimination } from "./linear-system.ts";

export type NewtonParameters = { readonly H: Hessian; readonly x: Pair; readonly g: Pair };

const kindOf = ({ H }: Pick<NewtonParameters, "H">): PointKind => kindFrom(determinant(H), H[0][0]);

const UP_TO_FIVE = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];

/** All full Hessians with a determinant that is easy to divide by, of size 1 to 4. */
const FULL: readonly Hessian[] = UP_TO_FIVE.flatMap((a) =>
  UP_TO_FIVE.flatMap((b) => UP_TO_FIVE.map((c) => symmetric(a, b, c))),
).filter((H) => Math.abs(determinant(H)) >= 1 && Math.abs(determinant(H)) <= 4);

const FULL_OF: Readonly<Record<"saddle" | "minimum", readonly Hessian[]>> = {
  saddle: FULL.filter((H) => kindOf({ H }) === "saddle"),
  minimum: FULL.filter((H) => kindOf({ H }) === "minimum"),
};

const drawHessian = (random: Random, level: Level, kind: "saddle" | "minimum"): Hessian => {
  if (level > 1) return random.pick(FULL_OF[kind]);
  const [first, second] = [random.integer(1, 8), random.integer(1, 8)];
  if (kind === "minimum") return symmetric(first, 0, second);
  const sign = random.pick([-1, 1]);
  return symmetric(sign * first, 0, -sign * second);
};

const draw = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<NewtonParameters> => {
  const H = drawHessian(random, level, outcome === "saddle" ? "saddle" : "minimum");
  const place = (): Pair => [random.integer(-5, 5), random.integer(-5, 5)];
  const [centre, x] = [place(), place()];
  const g = timesPair(H, [x[0] - centre[0], x[1] - centre[1]]);
  const because = g[0] === 0 || g[1] === 0 ? "a zero in the gradient" : undefined;
  return drawnUnless(because, { H, x, g });
};

const landing = (kind: string, components: readonly Exactly[]): VerdictAnswer => ({
  kind: "verdict",
  option: kind,
  reason: vectorAnswer(components.map((component) => plus(component))),
});

/** x − s with Hs = g (Goodfellow, Bengio, Courville 2016, eq. 4.12): there the gradient of the quadratic is zero. */
const solve = (parameters: NewtonParameters): VerdictAnswer => {
  const { H, x, g } = parameters;
  const s = solveByElimination(H, g);
  return landing(kindOf(parameters), [minus(x[0], s[0]), minus(x[1], s[1])]);
};

/** The place y itself from Hy = Hx − g by Cramer's rule; its kind from the trace where the determinant leaves it open. */
const confirm = ({ H, x, g }: NewtonParameters): VerdictAnswer => {
  const [a, b] = timesPair(H, x);
  const y = solveByCramer(H, [a - g[0], b - g[1]]);
  const isSaddle = determinant(H) < 0;
  return landing(isSaddle ? "saddle" : H[0][0] + H[1][1] > 0 ? "minimum" : "maximum", y);
};

/** A wrong place, with the right kind. */
const wrongPlace = (
  id: string,
  feedback: string,
  place: (parameters: NewtonParameters) => readonly Exactly[],
): Misconception<NewtonParameters, VerdictAnswer> =>
  mistake(id, feedback, (parameters) => landing(kindOf(parameters), place(parameters)));

const misconceptions: readonly Misconception<NewtonParameters, VerdictAnswer>[] = [
  wrongPlace("step-forwards", "The step is subtracted: $x - s$ with $Hs = g$.", ({ H, x, g }) => {
    const s = solveByElimination(H, g);
    return [plus(x[0], s[0]), plus(x[1], s[1])];
  }),
  wrongPlace(
    "hessian-not-inverted",
    "That multiplies by $H$. Newton's step solves $Hs = g$ for $s$.",
    ({ H, x, g }) => {
      const [a, b] = timesPair(H, g);
      return [x[0] - a, x[1] - b];
    },
  ),
  wrongPlace(
    "plain-gradient-step",
    "That subtracts the gradient itself. Newton's step solves $Hs = g$ first.",
    ({ x, g }) => [x[0] - g[0], x[1] - g[1]],
  ),
  mistake(
    "newton-always-minimises",
    "Newton's step goes where the gradient is zero, whatever is there. The Hessian says what.",
    (parameters) => {
      const { reason } = solve(parameters);
      return { kind: "verdict", option: "minimum", reason };
    },
  ),
  wrongPlace(
    "step-not-position",
    "That is the step. Asked is where it lands: add it to $x$.",
    ({ H, g }) => {
      const s = solveByElimination(H, g);
      return [minus(0, s[0]), minus(0, s[1])];
    },
  ),
  wrongPlace(
    "gradient-divided-by-diagonal",
    "Dividing by the diagonal is right only where $H$ is diagonal. Solve $Hs = g$ as a system.",
    ({ H, x, g }) => [minus(x[0], over(g[0], H[0][0])), minus(x[1], over(g[1], H[1][1]))],
  ),
];

const explain = (parameters: NewtonParameters): readonly Step[] => {
  const { H, x, g } = parameters;
  const det = determinant(H);
  const s = solveByCramer(H, g).map(({ numerator }) => Number(numerator));
  const [first = 0, second = 0] = s;
  const kind = kindOf(parameters);
  return [
    {
      says: "Newton's step solves a linear system for the step.",
      result: `$Hs = g:\\quad ${matrixTex(H)}\\,s = ${columnTex(g)}$`,
    },
    {
      says: "Its solution.",
      result: String.raw`$\det H = ${det},\quad s = ${columnTex(s)}$`,
    },
    {
      says: "The step is subtracted.",
      result: `$x - s = ${columnTex(x)} - ${columnTex(s)} = ${columnTex([x[0] - first, x[1] - second])}$`,
      role: "step",
    },
    {
      says:
        kind === "saddle"
          ? "The determinant is negative, so a saddle lies there: Newton's step is drawn to it."
          : "The determinant and the diagonal are positive, so a minimum lies there.",
    },
  ];
};

export const newtonStep: FamilyDefinition<NewtonParameters, VerdictAnswer> = {
  id: "newton-step",
  version: 1,
  title: "Where does Newton's step land?",
  section: "8.2.3",
  concepts: ["Newton", "saddle point", "critical point", "Hessian", "flat region", "plateau"],
  objective: "Find where Newton's step lands and what kind of point is there.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["saddle", "minimum"],
  draw,
  question: ({ H, x, g }) =>
    [
      "The cost is quadratic. At $x$ its gradient is $g$ and its Hessian $H$.",
      blockTex(`x=${columnTex(x)}`, `g=${columnTex(g)}`, `H=${matrixTex(H)}`),
      "Where does Newton's step land, and what is there: a saddle or a minimum? Within 1 % counts in each component.",
    ].join("\n\n"),
  answerKind: {
    kind: "verdict",
    label: "There is a",
    options: SADDLE_OR_MINIMUM,
    reason: { kind: "vector", label: "It lands at", length: 2, tolerance: ONE_PERCENT },
  },
  shown: ({ H, x, g }) => [...H.flat(), ...x, ...g],
  solve,
  confirm,
  misconceptions,
  hint: () => "Solve $Hs = g$ for the step $s$, then subtract it from $x$.",
  explain,
  plot: landingPlot,
};
