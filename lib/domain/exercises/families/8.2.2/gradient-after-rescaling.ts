import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { decimal, real } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { over, times } from "../common/exactly.ts";
import type { Exactly } from "../common/exactly.ts";
import { factorTex } from "../common/tex.ts";
import { hyperbolaWithGradients } from "./hyperbola-plot.ts";
import { namesOf, namesTex, preActivation, relu, rowOf, unitTex } from "./relu.ts";
import type { Unit } from "./relu.ts";

/** A ReLU unit, one example with its target, and the factor. Only weights and gradient are shown. */
export type GradientParameters = {
  readonly w: readonly number[];
  readonly b: number;
  readonly v: number;
  readonly x: readonly number[];
  readonly y: number;
  readonly alpha: number;
};

const FACTORS = { 1: [2, 4, 5, 10], 2: [0.2, 0.25, 0.5, 2, 4] } as const;

const costOf = ({ x, y }: GradientParameters, unit: Unit): number =>
  (unit.v * relu(preActivation(unit, x)) - y) ** 2 / 2;

const draw = (random: Random, level: Level): Draw<GradientParameters> => {
  const inputs = level === 1 ? 1 : 2;
  const parameters = {
    w: Array.from({ length: inputs }, () => drawSigned(random, 4)),
    b: drawSigned(random, 3),
    v: drawSigned(random, 3),
    x: Array.from({ length: inputs }, () => drawSigned(random, 3)),
    y: random.integer(-5, 9),
    alpha: random.pick<number>(level === 1 ? FACTORS[1] : FACTORS[2]),
  };
  const z = preActivation(parameters, parameters.x);
  const residual = Math.abs(parameters.v * z - parameters.y);
  return drawnUnless(
    z <= 0 ? "inactive" : residual < 1 || residual > 6 ? "residual" : undefined,
    parameters,
  );
};

/** Gradient of ½(v·relu(wᵀx + b) − y)² at an active unit, by the chain rule. */
const gradientOf = (parameters: GradientParameters): Unit => {
  const { v, x, y } = parameters;
  const z = preActivation(parameters, x);
  const residual = v * z - y;
  return { w: x.map((input) => residual * v * input), b: residual * v, v: residual * z };
};

const scaledBy = (
  parameters: GradientParameters,
  factors: { readonly w: Exactly; readonly b: Exactly; readonly v: Exactly },
): PlainAnswer => {
  const { w, b, v } = gradientOf(parameters);
  return vectorAnswer([
    ...w.map((slope) => times(factors.w, slope)),
    times(factors.b, b),
    times(factors.v, v),
  ]);
};

/** A weight stretched by α has its slope divided by α: J(w, v) = J̃(αw, v/α). Goodfellow et al. 2016, section 8.2.2. */
const solve = (parameters: GradientParameters): PlainAnswer => {
  const shrunk = over(1, parameters.alpha);
  return scaledBy(parameters, { w: shrunk, b: shrunk, v: parameters.alpha });
};

const unitAt = (place: readonly number[]): Unit => ({
  w: place.slice(0, -2),
  b: place.at(-2) ?? 0,
  v: place.at(-1) ?? 0,
});

/** The cost is a parabola along each weight, so a central difference is exact up to rounding. */
const differences = (parameters: GradientParameters): PlainAnswer => {
  const { w, b, v, alpha } = parameters;
  const row = [...w.map((weight) => alpha * weight), alpha * b, v / alpha];
  const step = 2 ** -10;
  return vectorAnswer(
    row.map((value, index) => {
      const [up, down] = [value + step, value - step].map((moved) =>
        costOf(parameters, unitAt(row.with(index, moved))),
      );
      return real(((up ?? 0) - (down ?? 0)) / (2 * step));
    }),
  );
};

/** Slope of the cost along a common factor of w and b, at the factor 1. */
const slopeOfScale = (parameters: GradientParameters): number => {
  const { w, b } = gradientOf(parameters);
  return w.reduce(
    (sum, slope, index) => sum + slope * (parameters.w[index] ?? 0),
    b * parameters.b,
  );
};

const question = (parameters: GradientParameters): string => {
  const slopes = rowOf(gradientOf(parameters));
  return [
    String.raw`A ReLU unit passes on $v\,\operatorname{relu}(${parameters.w.length === 1 ? "wx" : String.raw`w^\top x`}+b)$ with`,
    `$$\n${unitTex(parameters)}\n$$`,
    String.raw`On one example, where the unit is active, the cost has the gradient $(${slopes.join(String.raw`,\;`)})$ with respect to $(${namesTex(parameters)})$.`,
    String.raw`Now $w$ and $b$ are multiplied by $\alpha = ${parameters.alpha}$ and $v$ is divided by it, so the function stays. What is the gradient at the new weights, in the same order? Each within 1 % counts.`,
  ].join("\n\n");
};

const explain = (parameters: GradientParameters): readonly Step[] => {
  const { alpha } = parameters;
  const { w, b, v } = gradientOf(parameters);
  const names = namesOf(parameters);
  const incoming = [...w, b].map(
    (slope, index) =>
      `$${names[index] ?? ""}$: $${slope}/${alpha} = ${numberTex(over(slope, alpha))}$`,
  );
  return [
    {
      says: "The cost is the same function of the example before and after, written in stretched weights.",
      result: String.raw`$J(w,b,v) = \tilde J(\alpha w,\alpha b, v/\alpha)$`,
    },
    {
      says: String.raw`Differentiate both sides by $w$: the inner derivative is $\alpha$, so the new slope is the old one divided by $\alpha$. The same holds for $b$.`,
      result: incoming.join("; "),
    },
    {
      says: String.raw`For $v$ the inner derivative is $1/\alpha$, so the new slope is $\alpha$ times the old one.`,
      result: String.raw`$${alpha}\cdot ${factorTex(v)} = ${numberTex(times(alpha, v))}$`,
    },
    {
      says: "Weights that compute the same function can have very different gradients: a gradient step leads to different functions.",
    },
  ];
};

export const gradientAfterRescaling: FamilyDefinition<GradientParameters, PlainAnswer> = {
  id: "gradient-after-rescaling",
  version: 1,
  title: "Same function, which gradient?",
  section: "8.2.2",
  concepts: ["ReLU", "weight space symmetry", "identifiability", "gradient norm", "local minimum"],
  objective: "Work out how a rescaling that keeps the function changes the gradient.",
  levels: [1, 2],
  work: "head",
  draw,
  question,
  answerKind: {
    kind: "vector",
    at: (parameters) => ({
      kind: "vector",
      label: `Gradient for $(${namesTex(parameters)})$`,
      length: parameters.w.length + 2,
      tolerance: ONE_PERCENT,
    }),
  },
  shown: (parameters) => [...rowOf(parameters), ...rowOf(gradientOf(parameters)), parameters.alpha],
  solve,
  confirm: differences,
  misconceptions: [
    mistake(
      "unchanged",
      "The cost is the same, but its coordinates are stretched, and a slope is per unit of a coordinate.",
      (parameters) => scaledBy(parameters, { w: 1, b: 1, v: 1 }),
    ),
    mistake(
      "scaled-like-the-weights",
      "That scales the slopes like the weights. If a weight is stretched, the same change of cost takes a longer way: its slope shrinks.",
      (parameters) => {
        const { alpha } = parameters;
        return scaledBy(parameters, { w: alpha, b: alpha, v: over(1, alpha) });
      },
    ),
    mistake(
      "all-divided",
      "The outgoing weight was scaled the other way round, and so is its slope.",
      (parameters) => {
        const shrunk = over(1, parameters.alpha);
        return scaledBy(parameters, { w: shrunk, b: shrunk, v: shrunk });
      },
    ),
    mistake(
      "bias-unchanged",
      "The bias was scaled together with the incoming weights, and so its slope changes with theirs.",
      (parameters) =>
        scaledBy(parameters, {
          w: over(1, parameters.alpha),
          b: decimal(1),
          v: parameters.alpha,
        }),
    ),
    mistake(
      "all-multiplied",
      "If a weight is stretched, its slope shrinks by the same factor. Multiply only where the weight was divided.",
      ({ alpha, ...parameters }) =>
        scaledBy({ ...parameters, alpha }, { w: alpha, b: alpha, v: alpha }),
    ),
  ],
  hint: () =>
    String.raw`Write $J(w,b,v) = \tilde J(\alpha w,\alpha b,v/\alpha)$ and differentiate both sides by one weight.`,
  explain,
  plot: (parameters, phase) =>
    hyperbolaWithGradients({
      v: parameters.v,
      alpha: parameters.alpha,
      slopeOfScale: slopeOfScale(parameters),
      slopeOfOutgoing: gradientOf(parameters).v,
      phase,
    }),
};
