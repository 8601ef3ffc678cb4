import type { Random } from "#lib/domain/random/index.ts";
import type { VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact, real } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawSigned } from "../common/draws.ts";
import { blockTex, factorTex, matrixTex } from "../common/tex.ts";
import { classifyPlot } from "./classify-plot.ts";
import { determinant, jacobiEigenvalues, kindFrom, swapped, symmetric } from "./hessian.ts";
import type { Hessian, PointKind } from "./hessian.ts";
import { KINDS } from "./kinds.ts";

export type ClassifyParameters = { readonly H: Hessian };

const THIRDS: readonly PointKind[] = ["minimum", "maximum", "saddle"];
const HALF_SADDLES: readonly PointKind[] = ["minimum", "maximum", "saddle", "saddle"];
const LARGEST = 9;

/** The diagonal: signs alike, but opposite in a quarter of the saddles. */
const drawDiagonal = (random: Random, kind: PointKind): readonly [number, number] => {
  const [a, c] = [random.integer(1, LARGEST), random.integer(1, LARGEST)];
  if (kind === "minimum") return [a, c];
  if (kind === "maximum") return [-a, -c];
  const sign = random.pick([-1, 1]);
  return [sign * a, random.integer(1, 4) === 1 ? -sign * c : sign * c];
};

/**
 * The off-diagonal entry is taken from those that give the kind wanted, so that no kind is rejected
 * more often than another. Of version 1: a diagonal with a single such entry comes too often.
 */
const drawByDiagonal = (random: Random, level: Level): Draw<ClassifyParameters> => {
  const kind = random.pick(level === 1 ? THIRDS : HALF_SADDLES);
  const [a, c] = drawDiagonal(random, kind);
  const fitting = Array.from({ length: LARGEST }, (_, index) => index + 1).filter((b) => {
    const det = a * c - b * b;
    return Math.abs(det) >= 2 && det < 0 === (kind === "saddle");
  });
  if (fitting.length === 0) return { kind: "rejected", because: "no entry gives this kind" };
  const b = random.pick(fitting) * Math.sign(drawSigned(random, 1));
  return { kind: "drawn", parameters: { H: symmetric(a, b, c) } };
};

const ENTRIES = Array.from({ length: LARGEST }, (_, index) => index + 1);

/** All matrices of positive entries whose determinant is not nearly 0, as a, b, c. */
const MATRICES = ENTRIES.flatMap((a) =>
  ENTRIES.flatMap((c) => ENTRIES.map((b) => [a, b, c] as const)),
).filter(([a, b, c]) => Math.abs(a * c - b * b) >= 2);
const DEFINITE = MATRICES.filter(([a, b, c]) => a * c > b * b);
const INDEFINITE = MATRICES.filter(([a, b, c]) => a * c < b * b);

/** Each matrix of a kind as often as any other; a quarter of the saddles has a diagonal of unlike signs. */
const draw = (random: Random, level: Level): Draw<ClassifyParameters> => {
  const kind = random.pick(level === 1 ? THIRDS : HALF_SADDLES);
  const isUnlike = kind === "saddle" && random.integer(1, 4) === 1;
  const [a, b, c] = random.pick(isUnlike ? MATRICES : kind === "saddle" ? INDEFINITE : DEFINITE);
  const sign = kind === "minimum" ? 1 : kind === "maximum" ? -1 : random.pick([-1, 1]);
  const H = symmetric(sign * a, random.pick([-1, 1]) * b, (isUnlike ? -sign : sign) * c);
  return { kind: "drawn", parameters: { H } };
};

const judged = (kind: PointKind, det: number): VerdictAnswer => verdictAnswer(kind, exact(det));

const solve = ({ H }: ClassifyParameters): VerdictAnswer =>
  judged(kindFrom(determinant(H), H[0][0]), determinant(H));

/** The signs of both eigenvalues after a Jacobi rotation, and their product. */
const confirm = ({ H }: ClassifyParameters): VerdictAnswer => {
  const [first, second] = jacobiEigenvalues(H);
  const kind = first > 0 === second > 0 ? (first > 0 ? "minimum" : "maximum") : "saddle";
  return verdictAnswer(kind, real(first * second));
};

/** A wrong determinant, carried on to its verdict. */
const wrongDeterminant = (
  id: string,
  feedback: string,
  det: (a: number, b: number, c: number) => number,
): Misconception<ClassifyParameters, VerdictAnswer> =>
  mistake(id, feedback, ({ H: [[a, b], [, c]] }) => {
    const wrong = det(a, b, c);
    return judged(kindFrom(wrong, a), wrong);
  });

const misconceptions: readonly Misconception<ClassifyParameters, VerdictAnswer>[] = [
  wrongDeterminant(
    "diagonal-only",
    "Off-diagonal entries move the eigenvalues: their product belongs to the determinant.",
    (a, _, c) => a * c,
  ),
  wrongDeterminant(
    "plus-b-squared",
    "The product of the off-diagonal entries is subtracted, not added.",
    (a, b, c) => a * c + b * b,
  ),
  wrongDeterminant(
    "b-not-squared",
    "Both off-diagonal entries enter: subtract their product, $b$ squared.",
    (a, b, c) => a * c - b,
  ),
  mistake(
    "positive-determinant-is-minimum",
    "A positive determinant says only that both eigenvalues have one sign. Look at $a$ for which.",
    ({ H }) => judged(determinant(H) > 0 ? "minimum" : "saddle", determinant(H)),
  ),
  mistake(
    "minimum-and-maximum-swapped",
    "Positive curvature bends up: that is a minimum.",
    ({ H }) => judged(swapped(kindFrom(determinant(H), H[0][0])), determinant(H)),
  ),
  mistake(
    "zero-gradient-is-minimum",
    "Zero slope says that the point is critical. Of which kind it is, curvature says.",
    ({ H }) => judged("minimum", determinant(H)),
  ),
];

const SIGNS: Readonly<Record<PointKind, string>> = {
  minimum: "One sign, and $a$ is positive: both eigenvalues are positive, a minimum.",
  maximum: "One sign, and $a$ is negative: both eigenvalues are negative, a maximum.",
  saddle: "One eigenvalue is positive and one negative, whatever $a$ is: a saddle.",
};

const explain = ({ H }: ClassifyParameters): readonly Step[] => {
  const [[a, b], [, c]] = H;
  const det = determinant(H);
  return [
    {
      says: "The determinant is the product of the eigenvalues.",
      result: String.raw`$\det H = ac - b^2 = ${factorTex(a)}\cdot ${factorTex(c)} - ${factorTex(b)}^2 = ${a * c} - ${b * b} = ${det}$`,
    },
    {
      says:
        det < 0
          ? "A negative product has factors of different signs."
          : "A positive product has factors of one sign.",
      result: String.raw`$\lambda_1\lambda_2 = ${det} ${det < 0 ? "<" : ">"} 0$`,
    },
    {
      says: "The trace is their sum.",
      result: String.raw`$\lambda_1+\lambda_2 = a + c = ${a + c}$`,
    },
    { says: SIGNS[kindFrom(det, a)] },
  ];
};

export const classifyCriticalPoint2x2: FamilyDefinition<ClassifyParameters, VerdictAnswer> = {
  id: "classify-critical-point-2x2",
  version: 2,
  title: "Minimum, maximum or saddle?",
  section: "8.2.3",
  concepts: ["critical point", "saddle point", "Hessian", "eigenvalue", "flat region", "plateau"],
  objective: "Classify a critical point in two dimensions by the determinant of its Hessian.",
  levels: [1, 2],
  work: "head",
  draw,
  question: ({ H }) =>
    [
      "The gradient is zero here, and the Hessian is",
      blockTex(String.raw`H=\begin{pmatrix}a&b\\b&c\end{pmatrix}=${matrixTex(H)}.`),
      String.raw`Is this critical point a minimum, a maximum or a saddle? Give also $\det H$. Within 1 % counts.`,
    ].join("\n\n"),
  answerKind: {
    kind: "verdict",
    label: "Kind of point",
    options: KINDS,
    reason: { kind: "number", label: String.raw`$\det H$`, tolerance: ONE_PERCENT },
  },
  shown: ({ H }) => H.flat(),
  solve,
  confirm,
  misconceptions,
  hint: () =>
    String.raw`Work out $\det H = ac - b^2$ first. Its sign says whether the eigenvalues have the same sign.`,
  explain,
  plot: classifyPlot,
};

/** As it was first drawn, for the reviews of that time. */
export const classifyCriticalPoint2x2First: typeof classifyCriticalPoint2x2 = {
  ...classifyCriticalPoint2x2,
  version: 1,
  draw: drawByDiagonal,
};
