import type { Random } from "#lib/domain/random/index.ts";
import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact, real } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { factorTex, matrixTex, polynomialTex } from "../common/tex.ts";
import { quadraticMap } from "./quadratic-map.ts";

export type QuadraticParameters = {
  readonly A: number;
  readonly B: number;
  readonly C: number;
  readonly D: number;
  readonly E: number;
};

const CONVEX_OR_NOT: readonly Option[] = [
  { id: "convex", label: "convex", synonyms: ["yes", "y", "true", "t"] },
  { id: "not", label: "not convex", synonyms: ["no", "n", "false", "f", "nonconvex", "concave"] },
];

const determinantOf = ({ A, B, C }: QuadraticParameters): number => 4 * A * C - B * B;

const isConvex = (parameters: QuadraticParameters): boolean =>
  parameters.A > 0 && determinantOf(parameters) > 0;

const draw = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<QuadraticParameters> => {
  const sign = level > 1 && random.unit() < 0.3 ? -1 : 1;
  const parameters = {
    A: sign * random.integer(1, 9),
    B: drawSigned(random, 14),
    C: sign * random.integer(1, 9),
    D: random.integer(-6, 6),
    E: random.integer(-6, 6),
  };
  const { A, B, C } = parameters;
  if (Math.abs(determinantOf(parameters)) < 3) return drawnUnless("nearly flat", parameters);
  if (B * B < 0.2 * A * C) return drawnUnless("hardly a cross term", parameters);
  const verdict = isConvex(parameters) ? "convex" : "not";
  return drawnUnless(verdict === outcome ? undefined : "outcome", parameters);
};

/** The verdict that follows from a number taken for the determinant. */
const verdictFrom = ({ A }: QuadraticParameters, determinant: Quantity): VerdictAnswer =>
  verdictAnswer(
    A > 0 && determinant.kind === "exact" && determinant.numerator > 0n ? "convex" : "not",
    determinant,
  );

/** Second derivatives in 720 directions, and the product of the eigenvalues after one Jacobi rotation. */
const turned = ({ A, B, C }: QuadraticParameters): VerdictAnswer => {
  const along = (angle: number): number => {
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return 2 * A * x * x + 2 * B * x * y + 2 * C * y * y;
  };
  const curvatures = Array.from({ length: 720 }, (_, index) => along((index * Math.PI) / 720));
  const angle = Math.atan2(2 * B, 2 * A - 2 * C) / 2;
  const product = along(angle) * along(angle + Math.PI / 2);
  return verdictAnswer(Math.min(...curvatures) > 0 ? "convex" : "not", real(product));
};

const termsTex = ({ A, B, C, D, E }: QuadraticParameters): string =>
  polynomialTex([
    [A, "x^2"],
    [B, "xy"],
    [C, "y^2"],
    [D, "x"],
    [E, "y"],
  ]);

const explain = (parameters: QuadraticParameters): readonly Step[] => {
  const { A, B, C } = parameters;
  const determinant = determinantOf(parameters);
  const both = `${2 * A}\\cdot ${factorTex(2 * C)} - ${factorTex(B)}^2`;
  return [
    {
      says: "The linear terms bend nothing. Second derivatives of the others make the Hessian: twice the coefficients of the squares, and the coefficient of $xy$ on both sides.",
      result: `$H=${matrixTex([
        [2 * A, B],
        [B, 2 * C],
      ])}$`,
    },
    { says: "Its determinant.", result: `$\\det H = ${both} = ${determinant}$` },
    {
      says:
        determinant < 0
          ? "The determinant is the product of the curvatures along two directions. It is negative, so one of them bends down."
          : `The determinant is positive, so both curvatures have the same sign, that of $2A=${2 * A}$.`,
    },
    {
      says: isConvex(parameters)
        ? "Both bend up: the function is convex."
        : determinant < 0
          ? "So the function is not convex: it has a saddle."
          : "Both bend down: the function is concave, not convex.",
    },
  ];
};

/** A mistaken determinant, carried on to its verdict. */
const mistaken = (
  id: string,
  feedback: string,
  value: (parameters: QuadraticParameters) => number,
): Misconception<QuadraticParameters, VerdictAnswer> =>
  mistake(id, feedback, (parameters) => verdictFrom(parameters, exact(value(parameters))));

export const convexQuadratic: FamilyDefinition<QuadraticParameters, VerdictAnswer> = {
  id: "convex-quadratic",
  version: 1,
  title: "Is it convex?",
  section: "8.2.2",
  concepts: ["convex", "non-convex", "local minimum"],
  objective: "Decide from the Hessian whether a quadratic function is convex.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["convex", "not"],
  draw,
  question: (parameters) =>
    [
      "Is the function",
      `$$\nf(x,y)=${termsTex(parameters)}\n$$`,
      String.raw`convex? Give also the determinant of its Hessian, $\det H$. Within 1 % counts.`,
    ].join("\n\n"),
  answerKind: {
    kind: "verdict",
    label: "The function is",
    options: CONVEX_OR_NOT,
    reason: { kind: "number", label: String.raw`$\det H$`, tolerance: ONE_PERCENT },
  },
  shown: ({ A, B, C, D, E }) => [A, B, C, D, E].filter((coefficient) => Math.abs(coefficient) > 1),
  solve: (parameters) => verdictFrom(parameters, exact(determinantOf(parameters))),
  confirm: turned,
  misconceptions: [
    mistaken(
      "diagonal-only",
      "That leaves the cross term out. Entries off the diagonal move the eigenvalues, so they count.",
      ({ A, C }) => 4 * A * C,
    ),
    mistaken(
      "two-forgotten",
      "The second derivative of a square brings a factor two: the diagonal of $H$ holds twice the coefficients.",
      ({ A, B, C }) => A * C - B * B,
    ),
    mistaken(
      "cross-term-doubled",
      "Differentiate $xy$ once by $x$ and once by $y$: off the diagonal stands the coefficient itself, not its double.",
      ({ A, B, C }) => 4 * A * C - 4 * B * B,
    ),
    mistaken(
      "discriminant-sign",
      "That is the discriminant, the determinant with its sign turned.",
      (parameters) => -determinantOf(parameters),
    ),
    mistake(
      "determinant-alone",
      "A positive determinant says that both curvatures have one sign. Both may be negative: look at the diagonal.",
      (parameters) =>
        determinantOf(parameters) > 0
          ? verdictAnswer("convex", exact(determinantOf(parameters)))
          : "does-not-apply",
    ),
  ],
  hint: () =>
    "Write the Hessian: differentiate twice by $x$, twice by $y$, and once by each. The linear terms drop out.",
  explain,
  plot: (parameters, phase) => (phase === "asking" ? undefined : quadraticMap(parameters)),
};
