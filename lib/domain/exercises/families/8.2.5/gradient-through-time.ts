import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, plus, power, times } from "../common/exactly.ts";
import { factorTex, valueTex } from "../common/tex.ts";
import { FEEDBACK } from "./feedback.ts";
import { factorBars } from "./factor-bars.ts";

/** The weight of hₜ = tanh(w hₜ₋₁ + uₜ) and its states h₁ … h_T. */
export type ThroughTimeParameters = {
  readonly weight: number;
  readonly states: readonly number[];
};

const WEIGHTS = [0.5, 0.8, 1.25, 1.5, 2, 2.5, 3, 4, -0.5, -2] as const;
const SIZES = { easy: [0, 0.5, 0.6, 0.8], hard: [0, 0.2, 0.4, 0.5, 0.6, 0.8] } as const;

const drawState = (random: Random, level: Level): number => {
  const size = random.pick<number>(level === 1 ? SIZES.easy : SIZES.hard);
  return random.integer(0, 1) === 0 || size === 0 ? size : -size;
};

const draw = (random: Random, level: Level): Draw<ThroughTimeParameters> => {
  const states = Array.from({ length: level === 1 ? 2 : 3 }, () => drawState(random, level));
  const parameters = { weight: random.pick(WEIGHTS), states };
  return drawnUnless(states.every((state) => state === 0) ? "all states 0" : undefined, parameters);
};

/** What one step contributes, w(1 − hₜ²). */
const factorOf = (weight: number, state: number): Quantity =>
  times(weight, minus(1, power(state, 2)));

const factorsOf = ({ weight, states }: ThroughTimeParameters): readonly Quantity[] =>
  states.map((state) => factorOf(weight, state));

/** Half the width of the central difference. */
const NUDGE = 1e-5;

/** The recurrence run from two starts beside 0, with the inputs uₜ that lead to the given states. */
const centralDifference = ({ weight, states }: ThroughTimeParameters): number => {
  const inputs = states.map((state, step) => Math.atanh(state) - weight * (states[step - 1] ?? 0));
  const run = (start: number): number =>
    inputs.reduce((state, input) => Math.tanh(weight * state + input), start);
  return (run(NUDGE) - run(-NUDGE)) / (2 * NUDGE);
};

const mistaken = (
  id: string,
  feedback: string,
  value: (parameters: ThroughTimeParameters) => Quantity,
): Misconception<ThroughTimeParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => numberAnswer(value(parameters)));

const namesOf = ({ states }: ThroughTimeParameters): string =>
  states.map((state, index) => `h_${index + 1}=${state}`).join(String.raw`,\; `);

const bracketed = (factor: Quantity): string => {
  const tex = numberTex(factor);
  return toNumber(factor) < 0 ? `(${tex})` : tex;
};

const explain = (parameters: ThroughTimeParameters): readonly Step[] => {
  const { weight, states } = parameters;
  const factors = factorsOf(parameters);
  return [
    {
      says: "By the chain rule each step contributes one factor, the weight times the slope of tanh, which is one minus the square of the state.",
      result: String.raw`$\frac{\partial h_t}{\partial h_{t-1}} = w\,(1-h_t^2)$`,
    },
    ...states.map((state, index): Step => ({
      says: `Step ${index + 1}.`,
      result: String.raw`$${weight}\cdot (1-${factorTex(state)}^2) = ${numberTex(factors[index] ?? times(0))}$`,
      role: "slope",
    })),
    {
      says: "All factors multiplied.",
      result: String.raw`$${factors.map(bracketed).join(String.raw`\cdot `)} ${valueTex(times(...factors))}$`,
      role: "step",
    },
  ];
};

export const gradientThroughTime: FamilyDefinition<ThroughTimeParameters, PlainAnswer> = {
  id: "gradient-through-time",
  version: 1,
  title: "What comes back through time?",
  section: "8.2.5",
  concepts: [
    "recurrent",
    "long-term dependency",
    "vanishing gradient",
    "exploding gradient",
    "repeated matrix",
  ],
  objective: "Work out the derivative of a recurrent state with respect to one some steps before.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) => {
    const last = parameters.states.length;
    return [
      String.raw`A recurrent unit follows $h_t=\tanh(w\,h_{t-1}+u_t)$ with $w=${parameters.weight}$. Its states were $${namesOf(parameters)}$.`,
      String.raw`What is $\frac{\partial h_${last}}{\partial h_0}$? Within 1 % counts.`,
    ].join("\n\n");
  },
  answerKind: { kind: "number", label: "Derivative", tolerance: ONE_PERCENT },
  shown: ({ weight, states }) => [weight, ...states],
  /** ∏ w(1 − hₜ²) (Bengio, Simard, Frasconi 1994; Pascanu, Mikolov, Bengio 2013). */
  solve: (parameters) => numberAnswer(times(...factorsOf(parameters))),
  confirm: (parameters) => realAnswer(centralDifference(parameters)),
  misconceptions: [
    mistaken("added-not-multiplied", FEEDBACK.addedNotMultiplied, (parameters) =>
      plus(...factorsOf(parameters)),
    ),
    mistaken("derivative-forgotten", FEEDBACK.derivativeForgotten, ({ weight, states }) =>
      power(weight, states.length),
    ),
    mistaken("weight-once", FEEDBACK.weightOnce, ({ weight, states }) =>
      times(weight, ...states.map((state) => factorOf(1, state))),
    ),
    mistaken("activation-for-derivative", FEEDBACK.activationForDerivative, ({ weight, states }) =>
      times(power(weight, states.length), ...states),
    ),
    mistaken("one-minus-h", FEEDBACK.oneMinusH, ({ weight, states }) =>
      times(power(weight, states.length), ...states.map((state) => minus(1, state))),
    ),
    mistaken("last-step-only", FEEDBACK.lastStepOnly, ({ weight, states }) =>
      factorOf(weight, states.at(-1) ?? 0),
    ),
  ],
  hint: () =>
    "By the chain rule, every step contributes one factor: the derivative of a state in the state before it. The slope of tanh can be written with $h_t$ alone.",
  explain,
  plot: (parameters, phase) => (phase === "asking" ? undefined : factorBars(factorsOf(parameters))),
};
