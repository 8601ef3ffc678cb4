import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { factorsTex, printedCoefficients, valueAt } from "../common/polynomial.ts";
import { factorTex } from "../common/tex.ts";
import { listed } from "../common/words.ts";
import { drawRoots } from "./draw-roots.ts";
import { criticalPointsPlot, valleysPlot } from "./quartic-plot.ts";
import { heightsOf, quarticOf, quarticTex } from "./quartic.ts";
import type { TwoValleys } from "./quartic.ts";

export type QuarticParameters = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly k: number;
  readonly c0: number;
  /** What the question prints: the slope in factors, or the cost with its critical points in this order. */
  readonly printed: "slope" | "cost";
  readonly order: readonly number[];
};

/** Unequal distances to the barrier: the farther minimum is the deeper one. */
const solve = ({ a, b, c }: QuarticParameters): number => (b - a > c - b ? a : c);

const otherMinimum = (parameters: QuarticParameters): number =>
  solve(parameters) === parameters.a ? parameters.c : parameters.a;

const draw = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<QuarticParameters> => {
  const roots = drawRoots(random, level);
  const { a, b, c } = roots;
  const order = random.pick([
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ]);
  const parameters = {
    ...roots,
    k: random.integer(1, 3),
    c0: random.integer(-9, 9),
    printed: level === 1 ? ("slope" as const) : ("cost" as const),
    order: level === 1 ? [a, b, c] : order,
  };
  if (b - a === c - b) return drawnUnless("equal valleys", parameters);
  return drawnUnless(sideOf(parameters) === outcome ? undefined : "outcome", parameters);
};

const sideOf = (parameters: QuarticParameters): string =>
  solve(parameters) === parameters.a ? "left" : "right";

/** The lowest place of a grid that holds all whole numbers around. */
const lowestOnGrid = (valleys: TwoValleys): number => {
  const cost = quarticOf(valleys);
  const grid = Array.from({ length: 81 }, (_, index) => (index - 40) / 2);
  return grid.reduce((best, x) => (valueAt(cost, x) < valueAt(cost, best) ? x : best));
};

const question = (parameters: QuarticParameters): string => {
  const { a, b, c, k, c0, printed, order } = parameters;
  const asked = "At which $x$ is the global minimum of $f$? Exact.";
  return printed === "slope"
    ? [
        `A cost $f$ with $f(0)=${c0}$ has the slope`,
        `$$\nf'(x)=${12 * k}${factorsTex([a, b, c])}.\n$$`,
        asked,
      ].join("\n\n")
    : [
        `The cost`,
        `$$\nf(x)=${quarticTex(parameters)}\n$$`,
        `has its critical points at ${listed(order.map((place) => `$${place}$`))}. ${asked}`,
      ].join("\n\n");
};

const explain = (parameters: QuarticParameters): readonly Step[] => {
  const { a, b, c, k } = parameters;
  const { left, right } = heightsOf(parameters);
  const slope = `f'(x)=${12 * k}${factorsTex([a, b, c])}`;
  return [
    {
      says: "The slope changes its sign at each critical point, from negative to positive at the outer two: minima. The middle one is a maximum.",
      result: `$${slope}$`,
    },
    {
      says: "How far the cost climbs from a minimum to the barrier is the area under the slope on that side. The wider side has the larger area.",
      result: String.raw`$${b}-${factorTex(a)} = ${b - a}$ on the left, $${c}-${factorTex(b)} = ${c - b}$ on the right`,
    },
    {
      says: "Or compare the costs themselves.",
      result: `$f(${a}) = ${left}$, $f(${c}) = ${right}$`,
    },
    { says: "The deeper valley holds the global minimum.", result: `$x = ${solve(parameters)}$` },
  ];
};

export const globalMinimumOfQuartic: FamilyDefinition<QuarticParameters, PlainAnswer> = {
  id: "global-minimum-of-quartic",
  version: 1,
  title: "Which minimum is the global one?",
  section: "8.2.2",
  concepts: ["non-convex", "convex", "local minimum", "global minimum"],
  objective: "Tell the global minimum of a cost with two valleys from its critical points.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["left", "right"],
  outcomeOf: sideOf,
  leastMisconceptions: 2,
  draw,
  question,
  answerKind: { kind: "integer", label: "$x$" },
  shown: (parameters) => {
    const { a, b, c, k, c0, printed } = parameters;
    return printed === "slope"
      ? [12 * k, ...[a, b, c].filter((root) => root !== 0), c0]
      : [...printedCoefficients(quarticOf(parameters)), a, b, c];
  },
  solve: (parameters) => integerAnswer(solve(parameters)),
  confirm: (parameters) => integerAnswer(lowestOnGrid(parameters)),
  misconceptions: [
    mistake(
      "nearer-to-the-barrier",
      "The wider valley is the deeper one here: compare the areas under the slope on both sides of the barrier.",
      (parameters) => integerAnswer(otherMinimum(parameters)),
    ),
    mistake(
      "maximum-taken",
      "There the slope changes from positive to negative: the cost is highest in between. Compare the outer two.",
      ({ b }) => integerAnswer(b),
    ),
    mistake(
      "first-minimum-met",
      "The first minimum from the left need not be the lowest. Compare the areas under the slope on both sides.",
      ({ a }) => integerAnswer(a),
    ),
    mistake(
      "nearer-to-zero",
      "How near to the origin a minimum lies says nothing about its cost. Compare the areas under the slope.",
      ({ a, c }) =>
        Math.abs(a) === Math.abs(c)
          ? "does-not-apply"
          : integerAnswer(Math.abs(a) < Math.abs(c) ? a : c),
    ),
  ],
  hint: () =>
    "First find which critical points are minima, from the sign of the slope beside them. Then compare how far the cost climbs from each to the barrier.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? criticalPointsPlot(parameters) : valleysPlot(parameters, phase),
};
