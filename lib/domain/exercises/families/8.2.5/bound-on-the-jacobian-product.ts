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
import { compare, exact, real, toNumber } from "../../numbers/quantity.ts";
import type { Fraction, Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { power, times } from "../common/exactly.ts";
import { valueTex } from "../common/tex.ts";
import { boundPlot } from "./bound-plot.ts";
import { FEEDBACK } from "./feedback.ts";

/** The units of a recurrent net, its weights' largest singular value, steps back and a gradient's norm. */
export type BoundParameters = {
  readonly unit: "tanh" | "logistic";
  readonly singular: number;
  readonly steps: number;
  readonly norm: number;
};

const NORMS = [1, 2, 3, 4, 5, 10, 20] as const;

const MUST_OR_CANNOT_TELL: readonly Option[] = [
  {
    id: "must-vanish",
    label: "must vanish",
    synonyms: ["vanishes", "vanish", "must vanish", "v"],
  },
  {
    id: "cannot-tell",
    label: "cannot tell",
    synonyms: ["unknown", "open", "either", "can't tell", "cannot tell", "c"],
  },
  {
    id: "must-explode",
    label: "must explode",
    synonyms: ["explodes", "explode", "must explode", "e"],
  },
];

const answerKind: AnswerKind = {
  kind: "verdict",
  label: "In the long run the gradient",
  options: MUST_OR_CANNOT_TELL,
  reason: { kind: "number", label: "Upper bound after the steps", tolerance: ONE_PERCENT },
};

/** The steepest slope of the activation: 1 for tanh, ¼ for the logistic function. */
const steepestSlope = (unit: BoundParameters["unit"]): Fraction =>
  unit === "tanh" ? exact(1) : exact(1, 4);

const otherUnit = (unit: BoundParameters["unit"]): BoundParameters["unit"] =>
  unit === "tanh" ? "logistic" : "tanh";

/** What bounds the stretch of one step: largest singular value times steepest slope. */
const perStep = ({ unit, singular }: BoundParameters): Quantity =>
  times(singular, steepestSlope(unit));

const verdictOf = (stretch: Quantity): string =>
  compare(stretch, exact(1)) < 0 ? "must-vanish" : "cannot-tell";

const boundOf = (parameters: BoundParameters): Quantity =>
  times(parameters.norm, power(perStep(parameters), parameters.steps));

/** σ < 1/γ is enough to vanish; beyond it a bound from above says nothing (Pascanu, Mikolov, Bengio 2013). */
const answerFor = (parameters: BoundParameters): VerdictAnswer =>
  verdictAnswer(verdictOf(perStep(parameters)), boundOf(parameters));

/** The right verdict with some other number. */
const withNumber = (parameters: BoundParameters, number: Quantity): VerdictAnswer =>
  verdictAnswer(verdictOf(perStep(parameters)), number);

const draw = (
  random: Random,
  level: Level,
  outcome: OutcomeId | undefined,
): Draw<BoundParameters> => {
  const unit = random.pick(["tanh", "logistic"] as const);
  const parameters: BoundParameters = {
    unit,
    singular: unit === "tanh" ? random.integer(2, 30) / 10 : random.integer(2, 40) / 5,
    steps: random.integer(2, level === 1 ? 3 : 5),
    norm: random.pick(NORMS),
  };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

const rejection = (
  parameters: BoundParameters,
  outcome: OutcomeId | undefined,
): string | undefined => {
  const stretch = perStep(parameters);
  if (compare(stretch, exact(1)) === 0) return "on the edge";
  return verdictOf(stretch) === outcome ? undefined : "outcome";
};

const ACTIVATIONS = {
  tanh: Math.tanh,
  logistic: (x: number): number => 1 / (1 + Math.exp(-x)),
} as const;
const NUDGE = 1e-4;

/** The steepest slope found on a grid of places, by central differences. */
const searchSlope = (unit: BoundParameters["unit"]): number => {
  const activation = ACTIVATIONS[unit];
  const slopes = Array.from({ length: 401 }, (_, index) => {
    const x = (index - 200) / 50;
    return (activation(x + NUDGE) - activation(x - NUDGE)) / (2 * NUDGE);
  });
  return Math.max(...slopes);
};

const mistaken = (
  id: string,
  feedback: string,
  wrong: (parameters: BoundParameters) => VerdictAnswer | "does-not-apply",
): Misconception<BoundParameters, VerdictAnswer> => mistake(id, feedback, wrong);

const slopeTex = (unit: BoundParameters["unit"]): string =>
  unit === "tanh" ? "1" : String.raw`\tfrac14`;

const explain = (parameters: BoundParameters): readonly Step[] => {
  const { unit, singular, steps, norm } = parameters;
  const stretch = perStep(parameters);
  const vanishes = verdictOf(stretch) === "must-vanish";
  return [
    {
      says: `The steepest slope of the ${unit === "tanh" ? "tanh" : "logistic function"}.`,
      result: String.raw`$\gamma = ${slopeTex(unit)}$`,
    },
    {
      says: "One step back multiplies the norm by at most the largest singular value times that slope, since the norm of a product is at most the product of the norms.",
      result: String.raw`$${singular}\cdot ${slopeTex(unit)} = ${numberTex(stretch)}$`,
      role: "curvature",
    },
    {
      says: `After ${steps} steps.`,
      result: String.raw`$${norm}\cdot ${numberTex(stretch)}^${steps} ${valueTex(boundOf(parameters))}$`,
      role: "step",
    },
    {
      says: vanishes
        ? "The factor is below 1, so the bound goes to zero and takes the gradient with it."
        : "The factor is above 1, so the bound grows. Below it the gradient may vanish, stay or explode.",
    },
  ];
};

export const boundOnTheJacobianProduct: FamilyDefinition<BoundParameters, VerdictAnswer> = {
  id: "bound-on-the-jacobian-product",
  version: 1,
  title: "Must the gradient vanish?",
  section: "8.2.5",
  concepts: [
    "vanishing gradient",
    "exploding gradient",
    "long-term dependency",
    "recurrent",
    "repeated matrix",
    "eigenvalue",
  ],
  objective:
    "Bound a gradient that goes back through a recurrent net, and tell what the bound proves.",
  levels: [1, 2],
  work: "head",
  outcomes: ["must-vanish", "cannot-tell"],
  draw,
  question: ({ unit, singular, steps, norm }) =>
    [
      `The recurrent weights of a net have the largest singular value $${singular}$; its units are ${unit}. A gradient has the norm $${norm}$ at the last step.`,
      `What upper bound on its norm do the singular value and the steepest slope of the units give, $${steps}$ steps back? And what must happen to it in the long run? Within 1 % counts.`,
    ].join("\n\n"),
  answerKind,
  shown: ({ singular, steps, norm }) => [singular, steps, norm],
  solve: answerFor,
  confirm: (parameters) => {
    const { unit, singular, steps, norm } = parameters;
    const stretch = singular * searchSlope(unit);
    const verdict = stretch < 1 ? "must-vanish" : "cannot-tell";
    return verdictAnswer(verdict, real(norm * stretch ** steps));
  },
  misconceptions: [
    mistaken("slope-of-other-activation", FEEDBACK.slopeOfOtherActivation, (parameters) =>
      answerFor({ ...parameters, unit: otherUnit(parameters.unit) }),
    ),
    mistaken("large-bound-means-explosion", FEEDBACK.largeBoundMeansExplosion, (parameters) =>
      verdictOf(perStep(parameters)) === "cannot-tell"
        ? verdictAnswer("must-explode", boundOf(parameters))
        : "does-not-apply",
    ),
    mistaken("times-t", FEEDBACK.timesT, (parameters) =>
      withNumber(parameters, times(parameters.norm, perStep(parameters), parameters.steps)),
    ),
    mistaken("one-step", FEEDBACK.oneStep, (parameters) =>
      withNumber(parameters, times(parameters.norm, perStep(parameters))),
    ),
    mistaken("slope-once", FEEDBACK.slopeOnce, (parameters) => {
      const { unit, singular, steps, norm } = parameters;
      const product = times(norm, power(singular, steps), steepestSlope(unit));
      return unit === "tanh" ? "does-not-apply" : withNumber(parameters, product);
    }),
    mistaken("small-bound-not-enough", FEEDBACK.smallBoundNotEnough, (parameters) =>
      verdictAnswer("cannot-tell", boundOf(parameters)),
    ),
  ],
  hint: () =>
    "Bound one step first: the largest singular value times the steepest slope of the activation.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? undefined
      : boundPlot({ norm: parameters.norm, stretch: toNumber(perStep(parameters)) }),
};
