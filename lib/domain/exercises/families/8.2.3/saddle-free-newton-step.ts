import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception } from "../../family.ts";
import { compare, exact, negate, squareRoot } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import type { Exactly } from "../common/exactly.ts";
import { minus, over, plus, times } from "../common/exactly.ts";
import { blockTex, columnTex, matrixTex } from "../common/tex.ts";
import { absolute, isDiagonal } from "./absolute-hessian.ts";
import { determinant, symmetric, timesPair } from "./hessian.ts";
import type { Hessian, Pair } from "./hessian.ts";
import { solveByCramer } from "./linear-system.ts";
import { saddleFreeLines } from "./saddle-free-lines.ts";
import { threeStepsPlot } from "./three-steps-plot.ts";

export type SaddleFreeParameters = { readonly H: Hessian; readonly x: Pair; readonly g: Pair };

const drawHessian = (random: Random, level: Level): Hessian => {
  if (level === 1) {
    const sign = random.pick([-1, 1]);
    return symmetric(sign * random.integer(1, 8), 0, -sign * random.integer(1, 8));
  }
  const b = random.integer(2, 7);
  const a = drawSigned(random, b - 1);
  return symmetric(a, b * random.pick([-1, 1]), a);
};

const draw = (random: Random, level: Level): Draw<SaddleFreeParameters> => {
  const H = drawHessian(random, level);
  const x: Pair = [random.integer(-5, 5), random.integer(-5, 5)];
  const s: Pair = [random.integer(-6, 6), random.integer(-6, 6)];
  const g = timesPair(absolute(H), s);
  return drawnUnless(rejection({ H, x, g }), { H, x, g });
};

const rejection = ({ H, g }: SaddleFreeParameters): string | undefined => {
  if (g[0] === 0 || g[1] === 0) return "a zero in the gradient";
  const [newton, saddleFree] = [solveByCramer(H, g), solveByCramer(absolute(H), g)];
  return newton.every((entry, index) => compare(entry, saddleFree[index] ?? entry) === 0)
    ? "nothing along the negative curvature"
    : undefined;
};

const lands = (x: Pair, [first, second]: readonly [Exactly, Exactly]): PlainAnswer =>
  vectorAnswer([minus(x[0], first), minus(x[1], second)]);

/** x − |H|⁻¹g (Dauphin et al. 2014). */
const solve = ({ H, x, g }: SaddleFreeParameters): PlainAnswer =>
  lands(x, solveByCramer(absolute(H), g));

/**
 * |H| as the root of H² in closed form: √M = (M + δI)/τ with δ = √det M and τ = √(tr M + 2δ), then its
 * inverse by the adjugate.
 */
const confirm = ({ H, x, g }: SaddleFreeParameters): PlainAnswer => {
  const [[a, b], [, c]] = H;
  const [p, q, r] = [a * a + b * b, b * (a + c), b * b + c * c];
  const delta = squareRoot(exact(p * r - q * q));
  const tau = squareRoot(plus(p + r, times(2, delta)));
  const [first, cross, second] = [
    over(plus(p, delta), tau),
    over(q, tau),
    over(plus(r, delta), tau),
  ];
  const det = minus(times(first, second), times(cross, cross));
  return lands(x, [
    over(minus(times(second, g[0]), times(cross, g[1])), det),
    over(minus(times(first, g[1]), times(cross, g[0])), det),
  ]);
};

const wrongStep = (
  id: string,
  feedback: string,
  step: (parameters: SaddleFreeParameters) => readonly [Exactly, Exactly] | "does-not-apply",
): Misconception<SaddleFreeParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => {
    const s = step(parameters);
    return s === "does-not-apply" ? s : lands(parameters.x, s);
  });

const sizes = (H: Hessian): Hessian =>
  symmetric(Math.abs(H[0][0]), Math.abs(H[0][1]), Math.abs(H[1][1]));

const size = (value: Quantity): Quantity =>
  value.kind === "exact" && value.numerator < 0n ? negate(value) : value;

const misconceptions: readonly Misconception<SaddleFreeParameters, PlainAnswer>[] = [
  wrongStep(
    "plain-newton",
    "That is Newton's step, which walks to the saddle. Take the absolute eigenvalues.",
    ({ H, g }) => solveByCramer(H, g),
  ),
  wrongStep(
    "plain-gradient-step",
    "That subtracts the gradient itself. Divide it by the absolute curvature in each direction.",
    ({ g }) => g,
  ),
  wrongStep("step-forwards", "Descent subtracts the step.", ({ H, g }) => {
    const [first, second] = solveByCramer(absolute(H), g);
    return [negate(first), negate(second)];
  }),
  wrongStep(
    "absolute-entries",
    "Take the absolute values of the eigenvalues, not of the entries of $H$.",
    ({ H, g }) => (determinant(sizes(H)) === 0 ? "does-not-apply" : solveByCramer(sizes(H), g)),
  ),
  wrongStep(
    "hessian-not-inverted",
    "That multiplies by $H$. The step divides by the absolute eigenvalues.",
    ({ H, g }) => timesPair(H, g),
  ),
  wrongStep(
    "gradient-made-positive",
    "That takes the absolute values of Newton's step. The absolute values belong to the eigenvalues, in their own directions.",
    ({ H, g }) => {
      const [first, second] = solveByCramer(H, g);
      return [size(first), size(second)];
    },
  ),
];

export const saddleFreeNewtonStep: FamilyDefinition<SaddleFreeParameters, PlainAnswer> = {
  id: "saddle-free-newton-step",
  version: 1,
  title: "Where does the saddle-free step land?",
  section: "8.2.3",
  concepts: [
    "saddle-free Newton",
    "Newton",
    "saddle point",
    "critical point",
    "eigenvalue",
    "Hessian",
    "flat region",
  ],
  objective: "Compute the saddle-free Newton step, which divides by absolute eigenvalues.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ H, x, g }) =>
    [
      String.raw`At $x$ the cost has gradient $g$ and Hessian $H$. The saddle-free Newton step is $x \to x - |H|^{-1}g$, where $|H|$ has the eigenvectors of $H$ and the absolute values of its eigenvalues.`,
      blockTex(`x=${columnTex(x)}`, `g=${columnTex(g)}`, `H=${matrixTex(H)}`),
      "Where does it land? Within 1 % counts in each component.",
    ].join("\n\n"),
  answerKind: { kind: "vector", label: "It lands at", length: 2, tolerance: ONE_PERCENT },
  shown: ({ H, x, g }) => [...H.flat(), ...x, ...g],
  solve,
  confirm,
  misconceptions,
  hint: ({ H }) =>
    isDiagonal(H)
      ? "The axes are the eigenvectors: divide each entry of $g$ by the absolute value of its own curvature."
      : "Split $g$ along the two eigenvectors of $H$, and divide each part by the absolute value of its eigenvalue.",
  explain: saddleFreeLines,
  plot: (parameters, phase) => (phase === "asking" ? undefined : threeStepsPlot(parameters)),
};
