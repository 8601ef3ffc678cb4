import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
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
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { minus, plus, power, times } from "../common/exactly.ts";
import { blockTex, columnTex, factorTex, matrixTex, valueTex } from "../common/tex.ts";
import { descentPath, startOnContours } from "./descent-path.ts";
import { FEEDBACK } from "./feedback.ts";

/** Eigenvalues, step size, number of steps and start of a descent on ½xᵀ diag(λ) x. */
export type DescentParameters = {
  readonly lambda: readonly [number, number];
  readonly epsilon: number;
  readonly steps: number;
  readonly start: readonly [number, number];
};

const STEP_SIZES = [0.05, 0.1, 0.2, 0.25] as const;

/** What one step multiplies along an axis, 1 − ελ. */
const factorOf = (epsilon: number, lambda: number): Quantity => minus(1, times(epsilon, lambda));

const factorsOf = ({ epsilon, lambda }: DescentParameters): readonly Quantity[] =>
  lambda.map((each) => factorOf(epsilon, each));

const outcomeOf = (parameters: DescentParameters): OutcomeId => {
  const factors = factorsOf(parameters).map(toNumber);
  if (factors.some((factor) => Math.abs(factor) > 1)) return "diverges";
  return (factors[1] ?? 0) > 0 ? "converges-straight" : "converges-swinging";
};

const rejection = (
  parameters: DescentParameters,
  outcome: OutcomeId | undefined,
): string | undefined => {
  const sizes = factorsOf(parameters).map((factor) => Math.abs(toNumber(factor)));
  if (sizes.some((size) => size < 0.15)) return "a factor near 0";
  if (sizes.some((size) => Math.abs(size - 1) < 0.04)) return "a factor near 1 in size";
  if (sizes.some((size) => size > 2.5)) return "a large factor";
  return outcomeOf(parameters) === outcome ? undefined : "outcome";
};

const draw = (
  random: Random,
  level: Level,
  outcome: OutcomeId | undefined,
): Draw<DescentParameters> => {
  const parameters: DescentParameters = {
    lambda: [random.integer(1, level === 1 ? 3 : 5), random.integer(4, level === 1 ? 12 : 20)],
    epsilon: random.pick(STEP_SIZES),
    steps: level === 1 ? 2 : 3,
    start: [drawSigned(random, 8), drawSigned(random, 8)],
  };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

/** The start with each entry multiplied by something of its axis. */
const scaled = ({ start }: DescentParameters, factor: (axis: 0 | 1) => Quantity): PlainAnswer =>
  vectorAnswer([times(start[0], factor(0)), times(start[1], factor(1))]);

/** x(1 − ελ)ᵏ in each eigendirection. */
const solve = (parameters: DescentParameters): PlainAnswer => {
  const { epsilon, lambda, steps } = parameters;
  return scaled(parameters, (axis) => power(factorOf(epsilon, lambda[axis]), steps));
};

const iterate = ({ epsilon, lambda, steps, start }: DescentParameters): PlainAnswer => {
  let point: readonly Quantity[] = start.map((entry) => times(entry));
  for (let step = 0; step < steps; step += 1) {
    point = point.map((entry, axis) => minus(entry, times(epsilon, lambda[axis] ?? 0, entry)));
  }
  return vectorAnswer(point);
};

const mistaken = (
  id: string,
  feedback: string,
  factor: (parameters: DescentParameters, axis: 0 | 1) => Quantity,
): Misconception<DescentParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => scaled(parameters, (axis) => factor(parameters, axis)));

const sizeOf = (value: Quantity): Quantity => (toNumber(value) < 0 ? times(-1, value) : value);

const fateOf = (factor: Quantity): string => {
  const value = toNumber(factor);
  if (Math.abs(value) > 1) return "It swings and grows.";
  return value < 0 ? "It swings and shrinks." : "It shrinks.";
};

const explain = (parameters: DescentParameters): readonly Step[] => {
  const { epsilon, lambda, steps, start } = parameters;
  const factors = factorsOf(parameters);
  return [
    {
      says: "The axes are eigendirections, so each entry goes its own way: one step multiplies it by its own factor.",
      result: String.raw`$x_i \to (1-\varepsilon\lambda_i)\,x_i$`,
    },
    ...factors.map((factor, axis) => ({
      says: `The factor of axis ${axis + 1}. ${fateOf(factor)}`,
      result: String.raw`$1 - ${epsilon}\cdot ${lambda[axis] ?? 0} = ${numberTex(factor)}$`,
    })),
    ...factors.map((factor, axis): Step => {
      const entry = start[axis] ?? 0;
      return {
        says: `Axis ${axis + 1} after ${steps} steps.`,
        result: String.raw`$${factorTex(entry)}\cdot ${bracketed(factor)}^${steps} ${valueTex(times(entry, power(factor, steps)))}$`,
        role: "step",
      };
    }),
  ];
};

const bracketed = (factor: Quantity): string => {
  const tex = numberTex(factor);
  return toNumber(factor) < 0 ? `(${tex})` : tex;
};

export const errorAfterSteps: FamilyDefinition<DescentParameters, PlainAnswer> = {
  id: "error-after-steps",
  version: 1,
  title: "Where is descent after some steps?",
  section: "8.2.1",
  concepts: ["step size", "learning rate", "ill-conditioning", "Hessian", "curvature"],
  objective: "Follow gradient descent on a quadratic along each eigendirection.",
  levels: [1, 2],
  work: "paper",
  // Half of the draws diverge; of the others a quarter comes straight in along the second axis.
  outcomes: [
    "diverges",
    "diverges",
    "diverges",
    "diverges",
    "converges-swinging",
    "converges-swinging",
    "converges-swinging",
    "converges-straight",
  ],
  outcomeOf,
  draw,
  question: ({ lambda, epsilon, steps, start }) =>
    [
      String.raw`A quadratic cost has its minimum at $0$ and the Hessian $H$. Gradient descent starts at $x$ with step size $\varepsilon$.`,
      blockTex(
        `H=${matrixTex([
          [lambda[0], 0],
          [0, lambda[1]],
        ])}`,
        `x=${columnTex(start)}`,
        String.raw`\varepsilon=${epsilon}`,
      ),
      `Where is it after ${steps} steps? Give both entries. Within 1 % counts.`,
    ].join("\n\n"),
  answerKind: {
    kind: "vector",
    label: "$x$ after the steps",
    length: 2,
    tolerance: ONE_PERCENT,
  },
  shown: ({ lambda, epsilon, steps, start }) => [...lambda, epsilon, steps, ...start],
  solve,
  confirm: iterate,
  misconceptions: [
    mistaken("one-step-times-k", FEEDBACK.oneStepTimesK, ({ epsilon, lambda, steps }, axis) =>
      minus(1, times(steps, epsilon, lambda[axis])),
    ),
    mistaken("single-step", FEEDBACK.singleStep, ({ epsilon, lambda }, axis) =>
      factorOf(epsilon, lambda[axis]),
    ),
    mistaken("sign-lost", FEEDBACK.signLost, ({ epsilon, lambda, steps }, axis) =>
      power(sizeOf(factorOf(epsilon, lambda[axis])), steps),
    ),
    mistaken("same-factor-for-both", FEEDBACK.sameFactorForBoth, ({ epsilon, lambda, steps }) =>
      power(factorOf(epsilon, lambda[1]), steps),
    ),
    mistaken("uphill", FEEDBACK.steppedUphill, ({ epsilon, lambda, steps }, axis) =>
      power(plus(1, times(epsilon, lambda[axis])), steps),
    ),
  ],
  hint: () =>
    String.raw`One step turns an entry $x_i$ into $x_i-\varepsilon\lambda_i x_i$. Write that as a factor for each axis.`,
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? startOnContours(parameters) : descentPath(parameters),
};
