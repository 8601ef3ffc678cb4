import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { digitsNeeded, numberTex } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { dotProduct, minus, over, plus, power, times } from "../common/exactly.ts";
import { factorTex, valueTex } from "../common/tex.ts";
import { growthOfParts, startInEigenbasis } from "./eigenbasis-plot.ts";
import { FEEDBACK } from "./feedback.ts";

/** Eigenvectors along the axes or the diagonals, their eigenvalues, h₀ = c₁v₁ + c₂v₂, and steps. */
export type RepeatedParameters = {
  readonly basis: "axes" | "diagonals";
  readonly lambda: readonly [number, number];
  readonly weights: readonly [number, number];
  readonly steps: number;
};

const ALONG_AXES = { first: [1, 1.5, 2, 3], second: [0.1, 0.2, 0.5, -0.5] } as const;
const ALONG_DIAGONALS = [
  0.1, 0.2, 0.5, 0.8, 0.9, 1, 1.1, 1.2, 1.5, 2, 3, -0.5, -1, -1.5, -2,
] as const;

const draw = (random: Random, level: Level): Draw<RepeatedParameters> => {
  const isFirst = level === 1;
  const first = random.pick<number>(isFirst ? ALONG_AXES.first : ALONG_DIAGONALS);
  const second = random.pick<number>(isFirst ? ALONG_AXES.second : ALONG_DIAGONALS);
  const parameters: RepeatedParameters = {
    basis: isFirst ? "axes" : "diagonals",
    lambda: [first, second],
    weights: [drawSigned(random, isFirst ? 4 : 6), drawSigned(random, isFirst ? 4 : 6)],
    steps: random.integer(2, isFirst ? 4 : 6),
  };
  return drawnUnless(rejection(parameters), parameters);
};

const rejection = ({ lambda, steps }: RepeatedParameters): string | undefined => {
  if (lambda[0] === lambda[1]) return "equal eigenvalues";
  const powers = lambda.map((each) => toNumber(power(each, steps)));
  const sizes = powers.map(Math.abs);
  if (sizes.some((size) => size > 300 || size < 0.0001)) return "size of a power";
  return powers.some((value) => digitsNeeded(value) > 5) ? "digits of a power" : undefined;
};

/** a·v₁ + b·v₂ */
const combined = (
  { basis }: RepeatedParameters,
  [a, b]: readonly [Quantity, Quantity],
): PlainAnswer => vectorAnswer(basis === "axes" ? [a, b] : [plus(a, b), minus(a, b)]);

/** W^t h₀ = Σ cᵢ λᵢᵗ vᵢ (Goodfellow, Bengio, Courville 2016, eq. 8.11). */
const parts = ({ lambda, weights, steps }: RepeatedParameters): readonly [Quantity, Quantity] => [
  times(weights[0], power(lambda[0], steps)),
  times(weights[1], power(lambda[1], steps)),
];

/** W by its entries, and one multiplication after the other. */
const multiplyOut = (parameters: RepeatedParameters): PlainAnswer => {
  const { basis, lambda, weights, steps } = parameters;
  const [sum, difference] = [plus(...lambda), minus(lambda[0], lambda[1])].map((each) =>
    over(each, 2),
  );
  const W =
    basis === "axes"
      ? [
          [lambda[0], 0],
          [0, lambda[1]],
        ]
      : [
          [sum ?? 0, difference ?? 0],
          [difference ?? 0, sum ?? 0],
        ];
  let state: readonly Quantity[] =
    basis === "axes"
      ? weights.map((each) => times(each))
      : [plus(...weights), minus(weights[0], weights[1])];
  for (let step = 0; step < steps; step += 1) {
    const previous = state;
    state = W.map((row) => dotProduct(row, previous));
  }
  return vectorAnswer(state);
};

const mistaken = (
  id: string,
  feedback: string,
  part: (weight: number, lambda: number, parameters: RepeatedParameters) => Quantity,
): Misconception<RepeatedParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => {
    const { weights, lambda } = parameters;
    return combined(parameters, [
      part(weights[0], lambda[0], parameters),
      part(weights[1], lambda[1], parameters),
    ]);
  });

const largerOf = ([first, second]: readonly [number, number]): number =>
  Math.abs(first) >= Math.abs(second) ? first : second;

const VECTORS = { axes: ["(1,\\,0)", "(0,\\,1)"], diagonals: ["(1,\\,1)", "(1,\\,-1)"] } as const;

const explain = (parameters: RepeatedParameters): readonly Step[] => {
  const { basis, lambda, weights, steps } = parameters;
  const both = parts(parameters);
  const lines = lambda.map((each, index): Step => {
    const part = both[index] ?? both[0];
    return {
      says: `The part along $v_${index + 1}$ after ${steps} steps.`,
      result: String.raw`$${weights[index] ?? 0}\cdot ${factorTex(each)}^${steps} ${valueTex(part)}$`,
      role: index === 0 ? "slope" : "curvature",
    };
  });
  const answer = combined(parameters, both);
  const entries = answer.kind === "vector" ? answer.components.map(numberTex) : [];
  return [
    {
      says: "Each multiplication by $W$ stretches an eigenvector by its eigenvalue, so $t$ of them by its power.",
      result: String.raw`$W^t h_0 = c_1\lambda_1^t v_1 + c_2\lambda_2^t v_2$`,
    },
    ...lines,
    {
      says:
        basis === "axes"
          ? "The eigenvectors are the axes, so these are the entries."
          : "Put together: the first entry is the sum of both parts, the second their difference.",
      result: `$(${entries.join(String.raw`,\;`)})$`,
      role: "step",
    },
  ];
};

export const repeatedMultiplication: FamilyDefinition<RepeatedParameters, PlainAnswer> = {
  id: "repeated-multiplication",
  version: 1,
  title: "Where do many multiplications lead?",
  section: "8.2.5",
  concepts: [
    "repeated matrix",
    "long-term dependency",
    "eigenvalue",
    "vanishing gradient",
    "exploding gradient",
    "recurrent",
  ],
  objective: "Work out what repeated multiplication by a matrix does, from its eigenvalues.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ basis, lambda, weights, steps }) => {
    const [v, u] = VECTORS[basis];
    const second = weights[1] < 0 ? `- ${-weights[1]}` : `+ ${weights[1]}`;
    return [
      String.raw`The matrix $W$ has the eigenvector $v_1=${v}$ with eigenvalue $\lambda_1=${lambda[0]}$ and the eigenvector $v_2=${u}$ with eigenvalue $\lambda_2=${lambda[1]}$. A state starts at $h_0=${weights[0]}\,v_1 ${second}\,v_2$.`,
      `What is $W^{${steps}}h_0$? Give both entries. Within 1 % counts.`,
    ].join("\n\n");
  },
  answerKind: { kind: "vector", label: "State", length: 2, tolerance: ONE_PERCENT },
  shown: ({ lambda, weights, steps }) => [...lambda, weights[0], Math.abs(weights[1]), steps],
  solve: (parameters) => combined(parameters, parts(parameters)),
  confirm: multiplyOut,
  misconceptions: [
    mistaken("times-t", FEEDBACK.timesSteps, (weight, lambda, { steps }) =>
      times(weight, steps, lambda),
    ),
    mistaken("one-step-only", FEEDBACK.oneStepOnly, (weight, lambda) => times(weight, lambda)),
    mistaken("sign-lost", FEEDBACK.signLost, (weight, lambda, { steps }) =>
      times(weight, power(Math.abs(lambda), steps)),
    ),
    mistaken(
      "one-eigenvalue-for-both",
      FEEDBACK.oneEigenvalueForBoth,
      (weight, _, { lambda, steps }) => times(weight, power(largerOf(lambda), steps)),
    ),
    mistaken(
      "coefficient-powered-too",
      FEEDBACK.coefficientPoweredToo,
      (weight, lambda, { steps }) => power(times(weight, lambda), steps),
    ),
    mistaken("one-step-too-many", FEEDBACK.oneStepTooMany, (weight, lambda, { steps }) =>
      times(weight, power(lambda, steps + 1)),
    ),
  ],
  hint: () =>
    "What does one multiplication by $W$ do to an eigenvector? Follow both parts of the state on their own.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? startInEigenbasis(parameters) : growthOfParts(parameters),
};
