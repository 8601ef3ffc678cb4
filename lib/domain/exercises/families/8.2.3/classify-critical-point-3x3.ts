import type { Random } from "#lib/domain/random/index.ts";
import type { VerdictAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { blockTex, factorTex, matrixTex } from "../common/tex.ts";
import { kindFromCount, swapped } from "./hessian.ts";
import type { PointKind } from "./hessian.ts";
import {
  assemble,
  determinant3,
  diagonal,
  negativeByBlock,
  negativeBySigns,
  partsOf,
  singleOf,
  trace,
} from "./hessian3.ts";
import type { Hessian3 } from "./hessian3.ts";
import { KINDS } from "./kinds.ts";
import { spectrumPlot } from "./spectrum-plot.ts";

export type Classify3Parameters = { readonly H: Hessian3 };

const LARGEST = 9;

/** An entry of the diagonal: at a minimum all are positive, at a maximum all negative. */
const drawEntry = (random: Random, outcome: string | undefined): number => {
  const size = random.integer(1, LARGEST);
  if (outcome === "saddle") return size * random.pick([-1, 1]);
  return outcome === "maximum" ? -size : size;
};

const draw = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<Classify3Parameters> => {
  const parts = {
    p: drawEntry(random, outcome),
    q: drawEntry(random, outcome),
    b: drawSigned(random, 8),
    e: drawEntry(random, outcome),
  };
  // At level 2 the single entry may stand between the rows of the block.
  const H = assemble(parts, level === 1 ? random.pick([0, 2]) : random.integer(0, 2));
  if (Math.abs(parts.p * parts.q - parts.b * parts.b) < 2) {
    return { kind: "rejected", because: "determinant of the block" };
  }
  const kind = kindFromCount(negativeByBlock(H), 3);
  return drawnUnless(kind === outcome ? undefined : "outcome", { H });
};

const judged = (kind: PointKind, negative: number): VerdictAnswer =>
  verdictAnswer(kind, exact(negative));

const counted = (negative: number): VerdictAnswer => judged(kindFromCount(negative, 3), negative);

/** One number taken for all three signs. */
const fromOneSign = (value: number): VerdictAnswer => counted(value > 0 ? 0 : 3);

const misconceptions: readonly Misconception<Classify3Parameters, VerdictAnswer>[] = [
  mistake(
    "diagonal-only",
    "The signs on the diagonal are not those of the eigenvalues: the off-diagonal entries move them.",
    ({ H }) => counted(diagonal(H).filter((entry) => entry < 0).length),
  ),
  mistake(
    "determinant-sign-only",
    "The determinant cannot give every sign: two negative eigenvalues also make it positive.",
    ({ H }) => fromOneSign(determinant3(H)),
  ),
  mistake(
    "trace-sign-only",
    "The trace is one number and cannot give every sign: a large eigenvalue hides the others.",
    ({ H }) => (trace(H) === 0 ? "does-not-apply" : fromOneSign(trace(H))),
  ),
  mistake(
    "counted-positive",
    "Those are the positive eigenvalues. Count the negative ones.",
    ({ H }) => judged(kindFromCount(negativeByBlock(H), 3), 3 - negativeByBlock(H)),
  ),
  mistake(
    "minimum-and-maximum-swapped",
    "Positive curvature bends up: all eigenvalues positive is a minimum.",
    ({ H }) => judged(swapped(kindFromCount(negativeByBlock(H), 3)), negativeByBlock(H)),
  ),
  mistake(
    "zero-gradient-is-minimum",
    "Zero slope says that the point is critical. Of which kind it is, the signs of the curvatures say.",
    () => judged("minimum", 0),
  ),
];

const SAYS: Readonly<Record<PointKind, string>> = {
  minimum: "None is negative: the cost rises in every direction, a minimum.",
  maximum: "All are negative: the cost falls in every direction, a maximum.",
  saddle: "Both signs occur: the cost rises in some directions and falls in others, a saddle.",
};

const ROWS = ["first", "second", "third"];

const blockSays = (det: number, p: number): string => {
  if (det < 0) return "Its determinant is negative: one eigenvalue of each sign.";
  return p > 0
    ? "Its determinant is positive and so is its diagonal: both eigenvalues are positive."
    : "Its determinant is positive, its diagonal negative: both eigenvalues are negative.";
};

const explain = ({ H }: Classify3Parameters): readonly Step[] => {
  const { p, q, b, e } = partsOf(H);
  const det = p * q - b * b;
  const negative = negativeByBlock(H);
  return [
    {
      says: `In the ${ROWS[singleOf(H)] ?? ""} row all but the diagonal entry is zero: that entry is an eigenvalue by itself.`,
      result: `$${e} ${e < 0 ? "<" : ">"} 0$`,
    },
    {
      says: "The other two rows form a block.",
      result: `$${matrixTex([
        [p, b],
        [b, q],
      ])}$`,
    },
    {
      says: blockSays(det, p),
      result: String.raw`$${factorTex(p)}\cdot ${factorTex(q)} - ${factorTex(b)}^2 = ${det}$`,
    },
    {
      says: `Negative eigenvalues in all: ${negative}. ${SAYS[kindFromCount(negative, 3)]}`,
    },
  ];
};

export const classifyCriticalPoint3x3: FamilyDefinition<Classify3Parameters, VerdictAnswer> = {
  id: "classify-critical-point-3x3",
  version: 1,
  title: "Which kind of point in three dimensions?",
  section: "8.2.3",
  concepts: ["critical point", "saddle point", "eigenvalue", "Hessian", "flat region", "plateau"],
  objective: "Classify a critical point in three dimensions by the signs of all its eigenvalues.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["saddle", "saddle", "minimum", "maximum"],
  leastMisconceptions: 2,
  draw,
  question: ({ H }) =>
    [
      "The gradient is zero here, and the Hessian is",
      blockTex(`H=${matrixTex(H)}.`),
      "Is this critical point a minimum, a maximum or a saddle? Give also how many of its eigenvalues are negative. Exact.",
    ].join("\n\n"),
  answerKind: {
    kind: "verdict",
    label: "Kind of point",
    options: KINDS,
    reason: { kind: "integer", label: "Negative eigenvalues" },
  },
  shown: ({ H }) => H.flat(),
  solve: ({ H }) => counted(negativeByBlock(H)),
  confirm: ({ H }) => counted(negativeBySigns(H)),
  misconceptions,
  hint: () =>
    "Look for a row in which all but the diagonal entry is zero. What remains is a block of two rows, and its determinant says whether its eigenvalues have the same sign.",
  explain,
  plot: ({ H }, phase) => (phase === "asking" ? undefined : spectrumPlot(H)),
};
