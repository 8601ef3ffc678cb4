import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { spectraPlot } from "./spectra-plot.ts";

/** One list of eigenvalues for each critical point, each in rising order. */
export type SpectraParameters = { readonly spectra: readonly (readonly number[])[] };

const LETTERS = ["A", "B", "C", "D"];
const LARGEST = 20;

const isNegative = (value: number): boolean => value < 0;
const negative = (spectrum: readonly number[]): number => spectrum.filter(isNegative).length;

/** Whole numbers from 0 to `largest`, shuffled (Fisher and Yates). */
const shuffled = (random: Random, largest: number): readonly number[] => {
  const values = Array.from({ length: largest + 1 }, (_, index) => index);
  for (let last = largest; last > 0; last -= 1) {
    const other = random.integer(0, last);
    [values[last], values[other]] = [values[other] ?? 0, values[last] ?? 0];
  }
  return values;
};

const draw = (random: Random, level: Level): Draw<SpectraParameters> => {
  const [points, dimensions] = level === 1 ? [3, 5] : [4, 8];
  const counts = shuffled(random, dimensions).slice(0, points);
  const spectra = counts.map((count) =>
    Array.from({ length: dimensions }, (_, index) => {
      const size = random.integer(1, LARGEST);
      return index < count ? -size : size;
    }).toSorted((a, b) => a - b),
  );
  return drawnUnless(undefined, { spectra });
};

const lettersOf = ({ spectra }: SpectraParameters): readonly string[] =>
  LETTERS.slice(0, spectra.length);

/** The letters from the lowest to the highest score; equal ones stay in the order of the letters. */
const orderBy = (
  parameters: SpectraParameters,
  score: (spectrum: readonly number[]) => number,
): PlainAnswer => {
  const scores = new Map(
    lettersOf(parameters).map((letter, index) => [letter, score(parameters.spectra[index] ?? [])]),
  );
  const labels = lettersOf(parameters).toSorted(
    (a, b) => (scores.get(a) ?? 0) - (scores.get(b) ?? 0),
  );
  return { kind: "ordering", labels };
};

/**
 * In random-function models the share of negative eigenvalues rises with the cost (Bray and Dean 2007;
 * Dauphin et al. 2014). A tendency: what is expected, not what must be.
 */
const solve = (parameters: SpectraParameters): PlainAnswer => orderBy(parameters, negative);

/** Takes out the point with the most positive signs, again and again. */
const confirm = (parameters: SpectraParameters): PlainAnswer => {
  const left = lettersOf(parameters).map((letter, index) => {
    const signs = (parameters.spectra[index] ?? []).map(Math.sign);
    return { letter, sum: signs.reduce((sum, sign) => sum + sign, 0) };
  });
  const labels: string[] = [];
  while (left.length > 0) {
    const highest = Math.max(...left.map(({ sum }) => sum));
    const [taken] = left.splice(
      left.findIndex(({ sum }) => sum === highest),
      1,
    );
    labels.push(taken?.letter ?? "");
  }
  return { kind: "ordering", labels };
};

const misconceptions: readonly Misconception<SpectraParameters, PlainAnswer>[] = [
  mistake(
    "reversed",
    "Right measure, other end first: few negative eigenvalues go with a low cost.",
    (parameters) => orderBy(parameters, (spectrum) => -negative(spectrum)),
  ),
  mistake(
    "by-sum-of-eigenvalues",
    "The sum is ruled by a few large eigenvalues. Count negative signs, not sizes.",
    (parameters) =>
      orderBy(parameters, (spectrum) => -spectrum.reduce((sum, value) => sum + value, 0)),
  ),
  mistake(
    "by-largest-eigenvalue",
    "One large eigenvalue says nothing about the others. Count negative signs.",
    (parameters) => orderBy(parameters, (spectrum) => -Math.max(...spectrum)),
  ),
  mistake(
    "by-most-negative",
    "One very negative eigenvalue is still one. Count signs, not sizes.",
    (parameters) => orderBy(parameters, (spectrum) => -Math.min(...spectrum)),
  ),
];

const explain = (parameters: SpectraParameters): readonly Step[] => {
  const { spectra } = parameters;
  const dimensions = spectra[0]?.length ?? 0;
  const right = solve(parameters);
  const order = right.kind === "ordering" ? right.labels.join(", ") : "";
  return [
    {
      says: `Count the negative eigenvalues of each critical point, out of ${dimensions}.`,
      result: lettersOf(parameters)
        .map((letter, index) => `${letter}: ${negative(spectra[index] ?? [])}`)
        .join(", "),
    },
    {
      says: "High up nearly every direction can still lead down; far below hardly any can. So fewer negative eigenvalues lead to expect a lower cost; a tendency, not a law.",
    },
    { says: "From the fewest negative eigenvalues to the most.", result: order },
  ];
};

const tableOf = (parameters: SpectraParameters): string =>
  [
    "| point | eigenvalues |",
    "| :---: | --- |",
    ...parameters.spectra.map(
      (spectrum, index) => `| ${LETTERS[index] ?? ""} | $${spectrum.join(",\\; ")}$ |`,
    ),
  ].join("\n");

export const orderCriticalPointsByCost: FamilyDefinition<SpectraParameters, PlainAnswer> = {
  id: "order-critical-points-by-cost",
  version: 1,
  title: "Which critical point is expected lowest?",
  section: "8.2.3",
  concepts: [
    "cost at a critical point",
    "saddle point",
    "critical point",
    "eigenvalue",
    "Hessian",
    "flat region",
    "plateau",
  ],
  objective:
    "Order critical points of a random cost by the cost that their eigenvalues lead to expect.",
  levels: [1, 2],
  work: "head",
  draw,
  question: (parameters) =>
    [
      `A random cost in ${parameters.spectra[0]?.length ?? 0} dimensions has these critical points, with the eigenvalues of the Hessian at each:`,
      tableOf(parameters),
      "Order them by the cost that you expect, lowest first.",
    ].join("\n\n"),
  answerKind: {
    kind: "ordering",
    at: (parameters) => ({
      kind: "ordering",
      label: "Lowest cost first",
      of: lettersOf(parameters),
    }),
  },
  shown: ({ spectra }) => spectra.flat(),
  solve,
  confirm,
  misconceptions,
  hint: () => "What matters is in how many directions the cost still falls, not how fast.",
  explain,
  plot: spectraPlot,
};
