import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { EXACT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { exact } from "../../numbers/quantity.ts";
import { integerAnswer, mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { printedCoefficients, valueAt } from "../common/polynomial.ts";
import { factorTex } from "../common/tex.ts";
import { drawRoots } from "./draw-roots.ts";
import { valleysPlot } from "./quartic-plot.ts";
import { heightsOf, quarticOf, quarticTex, slopeOf } from "./quartic.ts";
import type { TwoValleys } from "./quartic.ts";

export type GapParameters = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly c0: number;
};

const valleysOf = (parameters: GapParameters): TwoValleys => ({ ...parameters, k: 1 });

const draw = (random: Random, level: Level): Draw<GapParameters> => {
  const roots = drawRoots(random, level);
  const parameters = { ...roots, c0: random.integer(-9, 9) };
  return drawnUnless(
    roots.b - roots.a === roots.c - roots.b ? "equal valleys" : undefined,
    parameters,
  );
};

const gapOf = (parameters: GapParameters): number => {
  const { left, right } = heightsOf(valleysOf(parameters));
  return Math.abs(left - right);
};

/** Simpson's rule on the slope from minimum to minimum: exact for a cubic. */
const integrated = (parameters: GapParameters): number => {
  const slope = slopeOf(valleysOf(parameters));
  const { a, c } = parameters;
  const middle = (a + c) / 2;
  const area = ((c - a) / 6) * (valueAt(slope, a) + 4 * valueAt(slope, middle) + valueAt(slope, c));
  return Math.abs(area);
};

const substituted = (parameters: GapParameters, x: number): string => {
  const [fourth = 0, third = 0, second = 0, first = 0, c0 = 0] = quarticOf(valleysOf(parameters));
  const terms = [
    [fourth, `${factorTex(x)}^4`],
    [third, `${factorTex(x)}^3`],
    [second, `${factorTex(x)}^2`],
    [first, factorTex(x)],
  ] as const;
  const products = terms
    .filter(([coefficient]) => coefficient !== 0)
    .map(
      ([coefficient, power]) =>
        String.raw`${coefficient < 0 ? "-" : "+"}${Math.abs(coefficient)}\cdot ${power}`,
    );
  const constant = c0 === 0 ? "" : `${c0 < 0 ? "-" : "+"}${Math.abs(c0)}`;
  return `${products.join("")}${constant}`.replace(/^\+/u, "");
};

const explain = (parameters: GapParameters): readonly Step[] => {
  const { a, c } = parameters;
  const { left, right } = heightsOf(valleysOf(parameters));
  const [higher, lower] = left > right ? [left, right] : [right, left];
  const costAt = (x: number, cost: number): Step => ({
    says: `The cost at the minimum $x=${x}$.`,
    result:
      x === 0
        ? `$f(0) = ${cost}$, since only the constant is left`
        : `$f(${x}) = ${substituted(parameters, x)} = ${cost}$`,
  });
  return [
    costAt(a, left),
    costAt(c, right),
    {
      says: "The lower one is the global minimum. The gap is the cost of the other minus its cost.",
      result: `$${higher} - ${factorTex(lower)} = ${higher - lower}$`,
    },
  ];
};

export const costGap: FamilyDefinition<GapParameters, PlainAnswer> = {
  id: "cost-gap",
  version: 1,
  title: "How bad is the local minimum?",
  section: "8.2.2",
  concepts: ["non-convex", "convex", "local minimum", "global minimum"],
  objective: "Work out by how much a local minimum costs more than the global one.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) => {
    const { a, b, c } = parameters;
    return [
      `The cost`,
      `$$\nf(x)=${quarticTex(valleysOf(parameters))}\n$$`,
      `has minima at $x=${a}$ and $x=${c}$ and a barrier between them at $x=${b}$. By how much is the local minimum above the global one? Exact.`,
    ].join("\n\n");
  },
  answerKind: { kind: "number", label: "Gap in cost", tolerance: EXACT },
  shown: (parameters) => {
    const { a, b, c } = parameters;
    return [...printedCoefficients(quarticOf(valleysOf(parameters))), a, b, c];
  },
  solve: (parameters) => integerAnswer(gapOf(parameters)),
  confirm: (parameters) => realAnswer(integrated(parameters)),
  misconceptions: [
    mistake(
      "height-of-barrier",
      "That is how far the barrier rises above the local minimum. Asked is minimum against minimum.",
      (parameters) => {
        const { left, barrier, right } = heightsOf(valleysOf(parameters));
        return integerAnswer(barrier - Math.max(left, right));
      },
    ),
    mistake(
      "barrier-over-global",
      "That is how far the barrier rises above the global minimum. Asked is minimum against minimum.",
      (parameters) => {
        const { left, barrier, right } = heightsOf(valleysOf(parameters));
        return integerAnswer(barrier - Math.min(left, right));
      },
    ),
    mistake(
      "distance-not-cost",
      "That is the distance between the minima along the axis. Asked is the difference of their costs.",
      ({ a, c }) => integerAnswer(c - a),
    ),
    mistake(
      "sign",
      "Right size, wrong direction: the local minimum lies above the global one, so the gap is positive.",
      (parameters) => integerAnswer(-gapOf(parameters)),
    ),
    mistake(
      "twelve-forgotten",
      "That integrates the bare product of the factors. Carry the constant in front of it through the integral.",
      (parameters) => numberAnswer(exact(gapOf(parameters), 12)),
    ),
  ],
  hint: () => "Put both minima into the cost, power by power, and compare.",
  explain,
  plot: (parameters, phase) => valleysPlot(valleysOf(parameters), phase),
};
