import type { Random } from "#lib/domain/random/index.ts";
import type { AnswerKind, Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type {
  Draw,
  FamilyDefinition,
  Level,
  Misconception,
  OutcomeId,
  Step,
} from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, real, squareRoot, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, over, plus, power, times } from "../common/exactly.ts";
import { blockTex, factorTex, matrixTex } from "../common/tex.ts";
import { drawRecurrent } from "./draw-recurrent.ts";
import { FEEDBACK } from "./feedback.ts";
import { normOverSteps } from "./norm-plot.ts";

/** A recurrent matrix, 2 × 2. */
export type RecurrentParameters = {
  readonly W: readonly [readonly [number, number], readonly [number, number]];
};

const EXPLODES_OR_VANISHES: readonly Option[] = [
  { id: "explodes", label: "explodes", synonyms: ["grows", "explode", "e", "up"] },
  { id: "vanishes", label: "vanishes", synonyms: ["shrinks", "vanish", "v", "down"] },
];

const answerKind: AnswerKind = {
  kind: "verdict",
  label: "The state",
  options: EXPLODES_OR_VANISHES,
  reason: {
    kind: "number",
    label: String.raw`Largest $\lvert\lambda\rvert$`,
    tolerance: ONE_PERCENT,
  },
};

const traceOf = ({ W }: RecurrentParameters): Quantity => plus(W[0][0], W[1][1]);

const determinantOf = ({ W: [[a, b], [c, d]] }: RecurrentParameters): Quantity =>
  minus(times(a, d), times(b, c));

/** ½(tr ± √(tr² − 4 det)), the larger one first. */
const eigenvaluesOf = (parameters: RecurrentParameters): readonly [Quantity, Quantity] => {
  const trace = traceOf(parameters);
  const root = squareRoot(minus(power(trace, 2), times(4, determinantOf(parameters))));
  return [over(plus(trace, root), 2), over(minus(trace, root), 2)];
};

const sizeOf = (value: Quantity): Quantity =>
  compare(value, times(0)) < 0 ? times(-1, value) : value;

const largerOf = (values: readonly Quantity[]): Quantity =>
  values.reduce((largest, value) => (compare(value, largest) > 0 ? value : largest));

const spectralRadius = (parameters: RecurrentParameters): Quantity =>
  largerOf(eigenvaluesOf(parameters).map(sizeOf));

/** A number against 1, with the verdict that follows from it. */
const answerFor = (value: Quantity): VerdictAnswer =>
  verdictAnswer(compare(value, times(1)) > 0 ? "explodes" : "vanishes", value);

const draw = (
  random: Random,
  level: Level,
  outcome: OutcomeId | undefined,
): Draw<RecurrentParameters> => {
  const parameters = { W: drawRecurrent(random, level, outcome === "explodes") };
  return drawnUnless(rejection(parameters, level, outcome), parameters);
};

const rejection = (
  parameters: RecurrentParameters,
  level: Level,
  outcome: OutcomeId | undefined,
): string | undefined => {
  const [first, second] = eigenvaluesOf(parameters).map((value) => toNumber(sizeOf(value)));
  if (Math.abs((first ?? 0) - (second ?? 0)) < 0.05) return "sizes too near";
  if (level > 1 && parameters.W.flat().includes(0)) return "an entry of 0";
  return answerFor(spectralRadius(parameters)).option === outcome ? undefined : "outcome";
};

const STEPS = 2000;

/** How much a step stretches the state, after very many of them. */
const confirm = ({ W }: RecurrentParameters): VerdictAnswer => {
  let [x, y] = [1, Math.SQRT1_2];
  let stretch = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const [u, v] = [W[0][0] * x + W[0][1] * y, W[1][0] * x + W[1][1] * y];
    stretch = Math.hypot(u, v);
    [x, y] = [u / stretch, v / stretch];
  }
  return answerFor(real(stretch));
};

const mistaken = (
  id: string,
  feedback: string,
  value: (parameters: RecurrentParameters) => Quantity,
): Misconception<RecurrentParameters, VerdictAnswer> =>
  mistake(id, feedback, (parameters) => answerFor(value(parameters)));

const explain = (parameters: RecurrentParameters): readonly Step[] => {
  const [[a, b], [c, d]] = parameters.W;
  const [first, second] = eigenvaluesOf(parameters);
  const [trace, determinant] = [traceOf(parameters), determinantOf(parameters)];
  const radius = spectralRadius(parameters);
  const explodes = compare(radius, times(1)) > 0;
  const readOff: Step = {
    says: "A triangular matrix has its eigenvalues on the diagonal.",
    result: String.raw`$\lambda_1 = ${a},\quad \lambda_2 = ${d}$`,
    role: "curvature",
  };
  const solved: readonly Step[] = [
    {
      says: "Trace and determinant.",
      result: String.raw`$${a}+${factorTex(d)} = ${numberTex(trace)},\quad ${factorTex(a)}\cdot ${factorTex(d)} - ${factorTex(b)}\cdot ${factorTex(c)} = ${numberTex(determinant)}$`,
    },
    {
      says: String.raw`The eigenvalues solve $\lambda^2 - \operatorname{tr}W\,\lambda + \det W = 0$.`,
      result: String.raw`$\lambda_1 = ${numberTex(first)},\quad \lambda_2 = ${numberTex(second)}$`,
      role: "curvature",
    },
  ];
  return [
    ...(c === 0 ? [readOff] : solved),
    {
      says: "A generic start has a part along both eigenvectors, and the larger eigenvalue in size wins.",
      result: String.raw`$\max\lvert\lambda\rvert = ${numberTex(radius)}$`,
      role: "step",
    },
    {
      says: explodes
        ? "It lies above 1, so every step makes the state longer: it explodes."
        : "It lies below 1, so every step makes the state shorter: it vanishes.",
    },
  ];
};

export const vanishOrExplode: FamilyDefinition<RecurrentParameters, VerdictAnswer> = {
  id: "vanish-or-explode",
  version: 1,
  title: "Does it vanish or explode?",
  section: "8.2.5",
  concepts: [
    "vanishing gradient",
    "exploding gradient",
    "long-term dependency",
    "repeated matrix",
    "eigenvalue",
    "recurrent",
  ],
  objective:
    "Tell from a matrix whether a state that it multiplies again and again vanishes or explodes.",
  levels: [1, 2, 3],
  work: "paper",
  outcomes: ["explodes", "vanishes"],
  leastMisconceptions: 2,
  draw,
  question: ({ W }) =>
    [
      "A state is multiplied by $W$ again and again, from a generic start.",
      blockTex(`W=${matrixTex(W)}`),
      String.raw`Does it explode or vanish? Give also the eigenvalue that decides, in size: the largest $\lvert\lambda\rvert$. Within 1 % counts.`,
    ].join("\n\n"),
  answerKind,
  shown: ({ W }) => W.flat(),
  solve: (parameters) => answerFor(spectralRadius(parameters)),
  confirm,
  misconceptions: [
    mistaken("determinant", FEEDBACK.determinant, (parameters) =>
      sizeOf(determinantOf(parameters)),
    ),
    mistaken("trace", FEEDBACK.trace, (parameters) => sizeOf(traceOf(parameters))),
    mistaken("largest-entry", FEEDBACK.largestEntry, ({ W }) =>
      times(Math.max(...W.flat().map(Math.abs))),
    ),
    mistaken("smallest-eigenvalue", FEEDBACK.smallestEigenvalue, (parameters) => {
      const [first, second] = eigenvaluesOf(parameters).map(sizeOf);
      return times(-1, largerOf([times(-1, first ?? 0), times(-1, second ?? 0)]));
    }),
    mistaken("negative-below-one-vanishes", FEEDBACK.negativeBelowOneVanishes, (parameters) =>
      largerOf(eigenvaluesOf(parameters)),
    ),
  ],
  hint: () => "Find both eigenvalues of $W$. Which of them matters after very many steps?",
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? undefined
      : normOverSteps(parameters.W, toNumber(spectralRadius(parameters))),
};
