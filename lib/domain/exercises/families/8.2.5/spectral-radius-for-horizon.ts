import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, exact, toNumber } from "../../numbers/quantity.ts";
import type { Fraction, Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { over, power } from "../common/exactly.ts";
import { quotientTex, valueTex } from "../common/tex.ts";
import { FEEDBACK } from "./feedback.ts";
import { horizonPlot } from "./horizon-plot.ts";

/** A spectral radius, and the fraction by which so many steps shall multiply. */
export type HorizonParameters = {
  readonly radius: number;
  readonly steps: number;
  readonly target: readonly [numerator: number, denominator: number];
};

const ROOTS = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 4],
  [4, 3],
  [3, 2],
  [2, 1],
  [3, 1],
] as const;
const RADII = [0.4, 0.5, 0.6, 0.75, 0.8, 0.9, 1.1, 1.2, 1.25, 1.5, 1.6, 2, 2.5, 3, 4] as const;

const draw = (random: Random, level: Level): Draw<HorizonParameters> => {
  const [numerator, denominator] = random.pick(ROOTS);
  const steps = random.integer(2, level === 1 ? 4 : 6);
  const parameters: HorizonParameters = {
    radius: random.pick(RADII),
    steps,
    target: [numerator ** steps, denominator ** steps],
  };
  const isScaled = compare(scaleOf(parameters), exact(1)) !== 0;
  return drawnUnless(isScaled ? undefined : "nothing to scale", parameters);
};

const targetOf = ({ target }: HorizonParameters): Fraction => exact(...target);

/** A root that is a whole number: both parts of the target are whole powers. */
const wholeRoot = (value: number, steps: number): number => Math.round(value ** (1 / steps));

/** The radius that is needed, target^(1/t). */
const neededRadius = ({ target, steps }: HorizonParameters): Fraction =>
  exact(wholeRoot(target[0], steps), wholeRoot(target[1], steps));

/** target^(1/t) / r */
const scaleOf = (parameters: HorizonParameters): Quantity =>
  over(neededRadius(parameters), parameters.radius);

/** The scale at which the power meets the target, by bisection. */
const bisect = (parameters: HorizonParameters): number => {
  const { radius, steps } = parameters;
  const target = toNumber(targetOf(parameters));
  let [low, high] = [0, 100];
  for (let round = 0; round < 100; round += 1) {
    const middle = (low + high) / 2;
    if ((middle * radius) ** steps < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

const mistaken = (
  id: string,
  feedback: string,
  value: (parameters: HorizonParameters) => Quantity,
): Misconception<HorizonParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => numberAnswer(value(parameters)));

const targetTex = ({ target: [numerator, denominator] }: HorizonParameters): string =>
  denominator === 1 ? String(numerator) : String.raw`\frac{${numerator}}{${denominator}}`;

const explain = (parameters: HorizonParameters): readonly Step[] => {
  const { radius, steps } = parameters;
  const needed = neededRadius(parameters);
  const root = steps === 2 ? "" : `[${steps}]`;
  return [
    {
      says: "A spectral radius is multiplied once a step, so its power is what the steps multiply by.",
      result: String.raw`$\rho^{${steps}} = ${targetTex(parameters)}$`,
    },
    {
      says: "The root undoes the power: the radius that is needed.",
      result: String.raw`$\rho = \sqrt${root}{${targetTex(parameters)}} ${valueTex(needed)}$`,
      role: "curvature",
    },
    {
      says: "Scaling a matrix scales its eigenvalues alike, so divide by the radius that there is.",
      result: String.raw`$\frac{\rho}{${radius}} = ${quotientTex(numberTex(needed), String(radius), scaleOf(parameters))}$`,
      role: "step",
    },
  ];
};

export const spectralRadiusForHorizon: FamilyDefinition<HorizonParameters, PlainAnswer> = {
  id: "spectral-radius-for-horizon",
  version: 1,
  title: "Which scale fits the horizon?",
  section: "8.2.5",
  concepts: [
    "repeated matrix",
    "long-term dependency",
    "eigenvalue",
    "recurrent",
    "vanishing gradient",
    "exploding gradient",
  ],
  objective:
    "Scale a recurrent matrix so that a given number of steps multiplies by a given amount.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) =>
    [
      `A recurrent matrix $W$ has the spectral radius $${parameters.radius}$.`,
      `By which factor must $W$ be scaled so that $${parameters.steps}$ steps along its dominant eigenvector multiply by exactly $${targetTex(parameters)}$? Within 1 % counts; a fraction is fine.`,
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Scale of $W$", tolerance: ONE_PERCENT },
  shown: ({ radius, steps, target }) => [radius, steps, ...target.filter((part) => part !== 1)],
  solve: (parameters) => numberAnswer(scaleOf(parameters)),
  confirm: (parameters) => realAnswer(bisect(parameters)),
  misconceptions: [
    mistaken("root-forgotten", FEEDBACK.rootForgotten, (parameters) =>
      over(targetOf(parameters), parameters.radius),
    ),
    mistaken("divided-by-t", FEEDBACK.dividedByT, (parameters) =>
      over(over(targetOf(parameters), parameters.steps), parameters.radius),
    ),
    mistaken("radius-not-scale", FEEDBACK.radiusNotScale, neededRadius),
    mistaken("whole-power-scaled", FEEDBACK.wholePowerScaled, (parameters) =>
      over(targetOf(parameters), power(parameters.radius, parameters.steps)),
    ),
    mistaken("upside-down", FEEDBACK.upsideDown, (parameters) => over(1, scaleOf(parameters))),
  ],
  hint: () =>
    "Which spectral radius would do it? Undo the power first, then compare with the radius there is.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? undefined
      : horizonPlot({
          radius: parameters.radius,
          steps: parameters.steps,
          needed: toNumber(neededRadius(parameters)),
          target: targetTex(parameters),
        }),
};
