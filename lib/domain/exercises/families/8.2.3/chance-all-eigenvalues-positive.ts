import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { textToTex } from "../../numbers/format.ts";
import { exact } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { minus, over, plus, power, times } from "../common/exactly.ts";
import { valueTex } from "../common/tex.ts";
import { chancePlot } from "./chance-plot.ts";

/** The chance of one positive eigenvalue is a/b. */
export type ChanceParameters = {
  readonly a: number;
  readonly b: number;
  readonly n: number;
  readonly wanted: "minimum" | "maximum";
  /** Of how many critical points the expected number is asked; empty where a chance is asked. */
  readonly among: readonly number[];
};

type Chance = readonly [a: number, b: number];

const SIMPLE: readonly Chance[] = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
];
const FIFTHS_AND_TENTHS: readonly Chance[] = [
  ...[1, 2, 3, 4].map((a): Chance => [a, 5]),
  ...[1, 3, 7, 9].map((a): Chance => [a, 10]),
];

/** So many dimensions that the power can still be worked out on paper. */
const MOST_DIMENSIONS: Readonly<Record<number, number>> = { 2: 12, 3: 7, 4: 7, 5: 5, 10: 4 };

const draw = (random: Random, level: Level): Draw<ChanceParameters> => {
  const [a, b] = random.pick(level === 1 ? SIMPLE : [...SIMPLE, ...FIFTHS_AND_TENTHS]);
  const n = random.integer(2, level === 1 ? 6 : (MOST_DIMENSIONS[b] ?? 4));
  const wanted = random.pick(["minimum", "maximum"] as const);
  const among = level === 3 ? [random.integer(1, 20) * b ** n] : [];
  return { kind: "drawn", parameters: { a, b, n, wanted, among } };
};

/** The chance that one eigenvalue has the sign wanted. */
const single = ({ a, b, wanted }: ChanceParameters): Quantity =>
  exact(wanted === "minimum" ? a : b - a, b);

/** How many critical points are looked at: one, where a chance is asked. */
const countOf = ({ among }: ChanceParameters): number => among[0] ?? 1;

/**
 * All of n independent signs alike: pⁿ, or (1 − p)ⁿ; of N points N times as many are expected. The
 * coin model of Goodfellow, Bengio, Courville 2016, section 8.2.3, after Dauphin et al. 2014.
 */
const solve = (parameters: ChanceParameters): PlainAnswer =>
  numberAnswer(times(countOf(parameters), power(single(parameters), parameters.n)));

/** Weighs all 2ⁿ patterns of signs, in units of b⁻ⁿ, and takes the one wanted. */
const confirm = (parameters: ChanceParameters): PlainAnswer => {
  const { a, b, n, wanted } = parameters;
  let [found, all] = [0, 0];
  for (let pattern = 0; pattern < 2 ** n; pattern += 1) {
    const positive = Array.from({ length: n }, (_, place) => (pattern >> place) & 1);
    const weight = positive.reduce((product, sign) => product * (sign === 1 ? a : b - a), 1);
    all += weight;
    if (positive.every((sign) => sign === (wanted === "minimum" ? 1 : 0))) found += weight;
  }
  return numberAnswer(times(countOf(parameters), exact(found, all)));
};

/** A wrong chance, from that of one sign and the number of dimensions. */
const wrongChance = (
  id: string,
  feedback: string,
  chance: (single: Quantity, n: number) => Quantity,
): Misconception<ChanceParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) =>
    numberAnswer(times(countOf(parameters), chance(single(parameters), parameters.n))),
  );

const misconceptions: readonly Misconception<ChanceParameters, PlainAnswer>[] = [
  wrongChance(
    "one-over-n",
    "The signs are independent of each other: multiply the chance of one sign by itself for every dimension.",
    (_, n) => exact(1, n),
  ),
  wrongChance(
    "multiplied-by-n",
    "All signs at once is less likely than one: multiply the chances with each other, not by their number.",
    (p, n) => times(n, p),
  ),
  wrongChance(
    "at-least-one",
    "That is the chance that at least one eigenvalue has the sign. All of them must.",
    (p, n) => minus(1, power(minus(1, p), n)),
  ),
  wrongChance(
    "dimension-ignored",
    "That is the chance for one eigenvalue. Every dimension brings another.",
    (p) => p,
  ),
  wrongChance(
    "all-alike",
    "That counts minima and maxima together. Only one of the two signs is wanted.",
    (p, n) => plus(power(p, n), power(minus(1, p), n)),
  ),
  wrongChance(
    "not-all",
    "That is the chance that the signs are not all as wanted. Take the other part.",
    (p, n) => minus(1, power(p, n)),
  ),
  wrongChance(
    "wrong-sign",
    "Ask which sign is wanted: at a minimum all eigenvalues are positive, at a maximum negative.",
    (p, n) => power(minus(1, p), n),
  ),
];

const fraction = (a: number, b: number): string => textToTex(`${a}/${b}`);

const explain = (parameters: ChanceParameters): readonly Step[] => {
  const { a, b, n, wanted, among } = parameters;
  const top = wanted === "minimum" ? a : b - a;
  const chance = power(exact(top, b), n);
  const lines: Step[] = [
    {
      says:
        wanted === "minimum"
          ? "At a minimum every eigenvalue is positive."
          : "At a maximum every eigenvalue is negative.",
      result:
        wanted === "minimum"
          ? `$${fraction(a, b)}$ for one`
          : `$1 - ${fraction(a, b)} = ${fraction(b - a, b)}$ for one`,
    },
    {
      says: `Independent chances multiply, one factor for each of the ${n} dimensions.`,
      result: String.raw`$\left(${fraction(top, b)}\right)^{${n}} ${valueTex(chance)}$`,
    },
  ];
  for (const count of among) {
    lines.push({
      says: `Of ${count} critical points so many are expected.`,
      result: String.raw`$${count}\cdot\left(${fraction(top, b)}\right)^{${n}} ${valueTex(over(times(count, chance), 1))}$`,
    });
  }
  return [
    ...lines,
    {
      says: `Each further dimension multiplies this by ${textToTex(`${top}/${b}`).includes("frac") ? `$${fraction(top, b)}$` : top} again: in many dimensions nearly all critical points are saddles. The coins are a model; real eigenvalues are not independent.`,
    },
  ];
};

const asked = ({ wanted, among }: ChanceParameters): string =>
  among.length === 0
    ? `What is the chance that a critical point is a ${wanted}? Within 1 % counts; a fraction or a power is fine.`
    : `Of ${among.join("")} critical points, how many ${wanted === "minimum" ? "minima" : "maxima"} are expected? Within 1 % counts; a fraction or a power is fine.`;

export const chanceAllEigenvaluesPositive: FamilyDefinition<ChanceParameters, PlainAnswer> = {
  id: "chance-all-eigenvalues-positive",
  version: 1,
  title: "How likely is a minimum?",
  section: "8.2.3",
  concepts: [
    "number of saddle points",
    "saddle point",
    "critical point",
    "eigenvalue",
    "Hessian",
    "flat region",
    "plateau",
  ],
  objective: "Work out how rare minima are when every eigenvalue is positive only by chance.",
  levels: [1, 2, 3],
  work: "paper",
  draw,
  question: (parameters) =>
    [
      `A model of a random cost in ${parameters.n} dimensions: at a critical point each of the ${parameters.n} eigenvalues of the Hessian is positive with chance $${fraction(parameters.a, parameters.b)}$, else negative, independently of the others.`,
      asked(parameters),
    ].join("\n\n"),
  answerKind: {
    kind: "number",
    label: "Chance, or expected number",
    tolerance: ONE_PERCENT,
  },
  shown: ({ a, b, n, among }) => [a, b, n, ...among],
  solve,
  confirm,
  misconceptions,
  hint: () =>
    "Ask first which sign all eigenvalues must have, then how chances of independent events combine.",
  explain,
  plot: (parameters, phase) => chancePlot(parameters, phase),
};
