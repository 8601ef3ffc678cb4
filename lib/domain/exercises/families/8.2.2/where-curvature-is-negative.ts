import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { exact, real } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import type { Polynomial } from "../common/polynomial.ts";
import {
  derivativeOf,
  factorsTex,
  powersTex,
  printedCoefficients,
  valueAt,
} from "../common/polynomial.ts";
import { chordPlot } from "./chord-plot.ts";

export type CurvatureParameters = {
  /** The curvature is 12(x − a)(x − b). */
  readonly a: number;
  readonly b: number;
  readonly c1: number;
  readonly c0: number;
};

const interval = (from: Quantity, to: Quantity): PlainAnswer => ({ kind: "interval", from, to });

const costOf = ({ a, b, c1, c0 }: CurvatureParameters): Polynomial => [
  1,
  -2 * (a + b),
  6 * a * b,
  c1,
  c0,
];

const draw = (random: Random, level: Level): Draw<CurvatureParameters> => {
  const a = random.integer(level === 1 ? -3 : -6, 4);
  const b = a + random.integer(1, level === 1 ? 4 : 8);
  const c1 = level === 1 ? 0 : drawSigned(random, 9);
  const parameters = { a, b, c1, c0: random.integer(-9, 9) };
  return drawnUnless(b > 6 ? "too far right" : a === -b ? "symmetric" : undefined, parameters);
};

/** Second difference with the error of fourth order taken out: exact for a quartic. */
const secondDifference = (cost: Polynomial, x: number): number => {
  const plain = (h: number): number =>
    (valueAt(cost, x + h) - 2 * valueAt(cost, x) + valueAt(cost, x - h)) / (h * h);
  return (4 * plain(0.25) - plain(0.5)) / 3;
};

/** Where second differences change their sign, between neighbours of a grid and then by halving. */
const signChanges = (parameters: CurvatureParameters): readonly number[] => {
  const cost = costOf(parameters);
  const curves = (x: number): boolean => secondDifference(cost, x) > 0;
  const grid = Array.from({ length: 60 }, (_, index) => -14.7 + index / 2);
  return grid.flatMap((left) => {
    let [low, high] = [left, left + 0.5];
    if (curves(low) === curves(high)) return [];
    const before = curves(low);
    for (let round = 0; round < 60; round += 1) {
      const middle = (low + high) / 2;
      if (curves(middle) === before) low = middle;
      else high = middle;
    }
    return [Math.round(high * 1e9) / 1e9];
  });
};

/** Roots of x² + px + q, the smaller first; none where they are not real. */
const rootsOf = (p: number, q: number): PlainAnswer | "does-not-apply" => {
  const discriminant = (p * p) / 4 - q;
  if (discriminant <= 0) return "does-not-apply";
  const root = Math.sqrt(discriminant);
  return interval(real(-p / 2 - root), real(-p / 2 + root));
};

const explain = (parameters: CurvatureParameters): readonly Step[] => {
  const { a, b } = parameters;
  const cost = costOf(parameters);
  const slope = derivativeOf(cost);
  const curvature = derivativeOf(slope);
  return [
    { says: "Differentiate once.", result: `$f'(x)=${powersTex(slope)}$` },
    { says: "And once more: the curvature.", result: `$f''(x)=${powersTex(curvature)}$` },
    {
      says: "Take the common factor out and find the roots.",
      result: `$f''(x)=12(${powersTex(curvature.map((each) => each / 12))})=12${factorsTex([a, b])}$`,
    },
    {
      says: "Outside the roots both factors have one sign and the product is positive. Between them it is negative: there $f$ bends down and is not convex.",
      result: `$${a} < x < ${b}$`,
    },
  ];
};

export const whereCurvatureIsNegative: FamilyDefinition<CurvatureParameters, PlainAnswer> = {
  id: "where-curvature-is-negative",
  version: 1,
  title: "Where is it not convex?",
  section: "8.2.2",
  concepts: ["non-convex", "convex", "local minimum"],
  objective: "Find from the second derivative where a function is not convex.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) =>
    [
      "On which interval is",
      `$$\nf(x)=${powersTex(costOf(parameters))}\n$$`,
      "not convex? Give its two ends, the smaller first; each within 1 % counts.",
    ].join("\n\n"),
  answerKind: { kind: "interval", label: "Interval", tolerance: ONE_PERCENT },
  shown: (parameters) => printedCoefficients(costOf(parameters)),
  solve: ({ a, b }) => interval(exact(a), exact(b)),
  confirm: (parameters) => {
    const [from = Number.NaN, to = Number.NaN] = signChanges(parameters);
    return interval(real(from), real(to));
  },
  misconceptions: [
    mistake(
      "signs-of-the-roots",
      "The signs are turned: a factor $(x-r)$ is zero at $+r$.",
      ({ a, b }) => interval(exact(-b), exact(-a)),
    ),
    mistake(
      "first-derivative",
      "That is where the slope is zero. Zero slope is not zero curvature: differentiate once more.",
      // Only without a linear term can x be taken out of the slope.
      ({ a, b, c1 }) => (c1 === 0 ? rootsOf(-1.5 * (a + b), 3 * a * b) : "does-not-apply"),
    ),
    mistake(
      "twelve-forgotten",
      "A constant got lost on the way. Carry each coefficient through both derivatives.",
      ({ a, b }) => rootsOf(-2 * (a + b), 6 * a * b),
    ),
    mistake(
      "convex-part-instead",
      "There the curvature is positive and the function convex. Negative curvature lies between the roots.",
      ({ a }) => interval(real(-Infinity), exact(a)),
    ),
    mistake(
      "middle-only",
      "It begins further left: the curvature is negative from root to root.",
      ({ a, b }) => interval(exact(a + b, 2), exact(b)),
    ),
  ],
  hint: () => "Differentiate twice. Where is the result below zero?",
  explain,
  plot: (parameters, phase) =>
    chordPlot({ cost: costOf(parameters), from: parameters.a, to: parameters.b, phase }),
};
