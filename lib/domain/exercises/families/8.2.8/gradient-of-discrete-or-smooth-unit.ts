import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { exact, isZero, negate, real } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { minus, times } from "../common/exactly.ts";
import { factorTex } from "../common/tex.ts";
import { tangentPlot } from "./tangent-plot.ts";
import { placeOf, slopeAt, units } from "./units.ts";
import type { UnitName } from "./units.ts";

export type UnitParameters = {
  readonly unit: UnitName;
  /** Input, target and output. */
  readonly x: number;
  readonly y: number;
  readonly h: number;
};

const FLAT = { 1: ["step", "inactive ReLU"], 2: ["step", "sign", "inactive ReLU"] } as const;
const BENT = { 1: ["active ReLU", "logistic"], 2: ["active ReLU", "logistic", "tanh"] } as const;

const drawOutput = (random: Random, unit: UnitName): number => {
  switch (unit) {
    case "step":
      return random.integer(0, 1);
    case "sign":
      return random.pick([-1, 1]);
    case "inactive ReLU":
      return 0;
    case "active ReLU":
      return random.integer(1, 5);
    case "logistic":
      return random.integer(1, 9) / 10;
    case "tanh":
      return drawSigned(random, 4) / 5;
  }
};

const drawTarget = (random: Random, level: Level): number =>
  level === 1 ? random.integer(-2, 2) : random.integer(-4, 4) / 2;

const unlessReached = (parameters: UnitParameters): Draw<UnitParameters> =>
  drawnUnless(
    Math.abs(parameters.h - parameters.y) < 0.05 ? "nothing to learn" : undefined,
    parameters,
  );

/** Of version 1 for flat units too: there the one output of an inactive ReLU comes too often. */
const drawByUnit = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<UnitParameters> => {
  const row = level === 1 ? 1 : 2;
  const unit = random.pick<UnitName>(outcome === "zero" ? FLAT[row] : BENT[row]);
  const y = drawTarget(random, level);
  return unlessReached({ unit, x: drawSigned(random, 4), y, h: drawOutput(random, unit) });
};

/** All outputs of the flat units: few, so that each is drawn as often as any other. */
const FLAT_OUTPUTS: readonly { readonly unit: UnitName; readonly h: number }[] = [
  { unit: "step", h: 0 },
  { unit: "step", h: 1 },
  { unit: "sign", h: -1 },
  { unit: "sign", h: 1 },
  { unit: "inactive ReLU", h: 0 },
];

const draw = (random: Random, level: Level, outcome: string | undefined): Draw<UnitParameters> => {
  if (outcome !== "zero") return drawByUnit(random, level, outcome);
  const flat = random.pick(FLAT_OUTPUTS);
  return unlessReached({ ...flat, x: drawSigned(random, 4), y: drawTarget(random, level) });
};

const residual = ({ h, y }: UnitParameters): Quantity => minus(h, y);

/** (h − y)·φ′·x, by the chain rule. */
const solve = (parameters: UnitParameters): Quantity =>
  times(residual(parameters), slopeAt(parameters.unit, parameters.h), parameters.x);

/** Difference of the cost over a small change of the weight, of fourth order; on a flat piece both sides are equal. */
const difference = (parameters: UnitParameters): number => {
  const { unit, x, y, h } = parameters;
  const weight = placeOf(unit, h) / x;
  const cost = (w: number): number => (units[unit].of(w * x) - y) ** 2 / 2;
  const step = 1e-3;
  const central = (width: number): number =>
    (cost(weight + width) - cost(weight - width)) / (2 * width);
  return (4 * central(step) - central(2 * step)) / 3;
};

const explain = (parameters: UnitParameters): readonly Step[] => {
  const { unit, x, y, h } = parameters;
  const slope = slopeAt(unit, h);
  return [
    {
      says: "The chain rule goes from the cost to the output, through the activation, to the weight.",
      result: String.raw`$\frac{\partial}{\partial w}\,\tfrac12(h-y)^2 = (h-y)\,\varphi'\,x$`,
    },
    {
      says: "The output minus the target.",
      result: `$${h} - ${factorTex(y)} = ${numberTex(residual(parameters))}$`,
    },
    {
      says: `The slope of the activation here. ${units[unit].why}`,
      result: String.raw`$\varphi' = ${units[unit].slopeTex(h)}${/[a-z(\\]/u.test(units[unit].slopeTex(h)) ? ` = ${numberTex(slope)}` : ""}$`,
    },
    {
      says: "Multiplied.",
      result: String.raw`$${factorTex(Number(numberTex(residual(parameters))))}\cdot ${numberTex(slope)}\cdot ${factorTex(x)} = ${numberTex(solve(parameters))}$`,
    },
    {
      says: isZero(slope)
        ? "There is an error, but no slope to follow: a small change of the weight changes nothing. What is known about the hardness of networks often speaks of such units."
        : "There is a slope to follow, so a gradient step can lower the error. Results on units that jump say nothing about this one.",
    },
  ];
};

export const gradientOfDiscreteOrSmoothUnit: FamilyDefinition<UnitParameters, PlainAnswer> = {
  id: "gradient-of-discrete-or-smooth-unit",
  version: 2,
  title: "Is there a slope to follow?",
  section: "8.2.8",
  concepts: ["discrete units", "theoretical limits", "intractable", "NP-complete"],
  objective: "Work out the gradient for a unit that jumps and for one that is smooth.",
  levels: [1, 2],
  work: "head",
  outcomes: ["zero", "nonzero"],
  outcomeOf: (parameters) => (isZero(solve(parameters)) ? "zero" : "nonzero"),
  leastMisconceptions: 2,
  draw,
  question: ({ unit, x, y, h }) =>
    [
      String.raw`A unit computes $h=\varphi(wx)$ with one weight. It is ${units[unit].description}. At the input $x=${x}$ its output is $h=${h}$${units[unit].flat ? ", away from the jump or kink" : ""}; the target is $y=${y}$.`,
      String.raw`What is the derivative of the cost $\tfrac12(h-y)^2$ with respect to $w$? Within 1 % counts.`,
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Derivative", tolerance: ONE_PERCENT },
  shown: ({ x, y, h }) => [x, y, h],
  solve: (parameters) => numberAnswer(solve(parameters)),
  confirm: (parameters) => numberAnswer(real(difference(parameters))),
  misconceptions: [
    mistake(
      "slope-of-the-unit-forgotten",
      "That leaves the slope of the activation out. The error passes through it on the way to the weight.",
      (parameters) => numberAnswer(times(residual(parameters), parameters.x)),
    ),
    mistake(
      "output-for-slope",
      "That puts the output in the place of the slope of the activation.",
      (parameters) => numberAnswer(times(residual(parameters), parameters.h, parameters.x)),
    ),
    mistake(
      "input-forgotten",
      "The input multiplies the weight, so it is the last factor of the chain.",
      (parameters) =>
        numberAnswer(times(residual(parameters), slopeAt(parameters.unit, parameters.h))),
    ),
    mistake(
      "residual-reversed",
      "Right size, wrong sign: the derivative holds the output minus the target.",
      (parameters) => numberAnswer(negate(solve(parameters))),
    ),
    mistake(
      "any-unit-can-learn-locally",
      "That gives the unit a slope that it does not have: on a flat piece a small change of the weight changes nothing.",
      (parameters) =>
        units[parameters.unit].flat
          ? numberAnswer(times(residual(parameters), exact(1, 4), parameters.x))
          : "does-not-apply",
    ),
    mistake("loss-not-slope", "That is the cost itself. Asked is its derivative.", (parameters) =>
      numberAnswer(times(exact(1, 2), residual(parameters), residual(parameters))),
    ),
  ],
  hint: () =>
    String.raw`Use the chain rule: cost, activation, weight. What is $\varphi'$ at this place?`,
  explain,
  plot: ({ unit, h }, phase) => (phase === "asking" ? undefined : tangentPlot(unit, h)),
};

/** As it was first drawn, for the reviews of that time. */
export const gradientOfDiscreteOrSmoothUnitFirst: typeof gradientOfDiscreteOrSmoothUnit = {
  ...gradientOfDiscreteOrSmoothUnit,
  version: 1,
  draw: drawByUnit,
};
