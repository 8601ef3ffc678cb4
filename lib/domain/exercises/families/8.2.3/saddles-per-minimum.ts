import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import type { GraphPlot } from "../../plot.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { axis } from "../common/graph.ts";
import { logBars } from "./log-bars.ts";

export type SaddleParameters = { readonly n: number; readonly k: number };

const draw = (random: Random, level: Level): Draw<SaddleParameters> => ({
  kind: "drawn",
  parameters:
    level === 1
      ? { n: random.integer(2, 10), k: random.integer(1, 20) }
      : { n: random.integer(2, 12), k: random.integer(2, 60) },
});

/** Patterns of n signs that are neither all plus nor all minus: 2ⁿ − 2. */
const mixed = (n: number): number => 2 ** n - 2;

/** Looks at every pattern of signs. */
const countMixed = (n: number): number => {
  let found = 0;
  for (let pattern = 0; pattern < 2 ** n; pattern += 1) {
    const signs = new Set(Array.from({ length: n }, (_, place) => (pattern >> place) & 1));
    if (signs.size > 1) found += 1;
  }
  return found;
};

const wrongRatio = (
  id: string,
  feedback: string,
  ratio: (n: number) => number,
): Misconception<SaddleParameters, PlainAnswer> =>
  mistake(id, feedback, ({ n, k }) => integerAnswer(k * ratio(n)));

const misconceptions: readonly Misconception<SaddleParameters, PlainAnswer>[] = [
  wrongRatio(
    "maxima-counted-as-saddles",
    "That leaves only the minima out. Maxima have all signs alike as well: two patterns are pure.",
    (n) => 2 ** n - 1,
  ),
  wrongRatio(
    "all-critical-points",
    "Those are all critical points. The two pure patterns are minima and maxima, not saddles.",
    (n) => 2 ** n,
  ),
  wrongRatio(
    "linear-in-n",
    "Every dimension doubles the number of sign patterns: it is a power, not a multiple.",
    (n) => 2 * n - 2,
  ),
  wrongRatio(
    "per-extremum",
    "That is the number of saddles for each minimum or maximum. Minima alone are half of those.",
    (n) => 2 ** (n - 1) - 1,
  ),
  wrongRatio(
    "n-squared",
    "The number of dimensions belongs in the exponent: each eigenvalue has two signs.",
    (n) => n * n - 2,
  ),
];

const explain = ({ n, k }: SaddleParameters): readonly Step[] => [
  {
    says: "Each eigenvalue has two signs, so this is the number of equally likely patterns.",
    result: `$2^{${n}} = ${2 ** n}$`,
  },
  {
    says: "One pattern is a minimum, one a maximum. All others are mixed: saddles.",
    result: `$2^{${n}} - 2 = ${mixed(n)}$ saddles for each minimum`,
  },
  {
    says: "For the minima at hand.",
    result: String.raw`$${k}\cdot ${mixed(n)} = ${k * mixed(n)}$`,
  },
];

/** Saddles for each minimum by dimensions, on a logarithmic axis. */
const plot = ({ n }: SaddleParameters): GraphPlot => {
  const dimensions = Array.from({ length: n }, (_, index) => index + 2);
  const ratios = dimensions.map(mixed);
  const top = 10 ** Math.ceil(Math.log10(Math.max(...ratios)));
  return {
    kind: "graph",
    phase: "answered",
    title: "Saddles for each minimum",
    units: "by dimensions, logarithmic axis",
    description: `Bars on a logarithmic axis, one for each number of dimensions from 2 to ${n + 1}. They reach from ${ratios[0] ?? ""} to ${ratios.at(-1) ?? ""} and about double each time.`,
    table: {
      caption: "Saddles for each minimum",
      columns: ["dimensions", "saddles"],
      rows: dimensions.map((each) => [String(each), String(mixed(each))]),
    },
    axes: {
      x: axis("dimensions", [1, n + 2], { ticks: "whole" }),
      y: axis("saddles for each minimum", [1, top], { scale: "log" }),
    },
    equalScale: false,
    marks: logBars(
      1,
      dimensions.map((each) => ({
        at: each,
        value: mixed(each),
        ink: each === n ? ("step" as const) : ("contour" as const),
      })),
    ),
  };
};

export const saddlesPerMinimum: FamilyDefinition<SaddleParameters, PlainAnswer> = {
  id: "saddles-per-minimum",
  version: 1,
  title: "How many saddles for these minima?",
  section: "8.2.3",
  concepts: [
    "number of saddle points",
    "saddle point",
    "critical point",
    "eigenvalue",
    "flat region",
    "plateau",
    "Hessian",
  ],
  objective: "Work out how the number of saddles for each minimum grows with the dimensions.",
  levels: [1, 2],
  work: "head",
  draw,
  question: ({ n, k }) =>
    [
      `A model of a random cost in ${n} dimensions: at a critical point each of the ${n} eigenvalues of the Hessian is positive or negative like the toss of a fair coin.`,
      `Where ${k === 1 ? "1 minimum is" : `${k} minima are`} expected, how many saddles are expected? Exact; arithmetic is as good as its value.`,
    ].join("\n\n"),
  answerKind: { kind: "integer", label: "Saddles" },
  shown: ({ n, k }) => [n, k],
  solve: ({ n, k }) => integerAnswer(k * mixed(n)),
  confirm: ({ n, k }) => integerAnswer(k * countMixed(n)),
  misconceptions,
  hint: () =>
    "How many patterns of signs are there, and which of them belong to a minimum or to a maximum?",
  explain,
  plot: (parameters, phase) => (phase === "asking" ? undefined : plot(parameters)),
};
