import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { overtakingPlot } from "./overtaking-plot.ts";

export type GrowthParameters = {
  /** Base of the exponential. */
  readonly b: number;
  /** Degree and factor of the polynomial. */
  readonly k: number;
  readonly c: number;
};

const SCAN_FROM = 200;

const BASES = { 1: [2, 3], 2: [2, 3, 4] } as const;
const FACTORS = {
  1: [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20],
  2: [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 100, 200, 500, 1000],
} as const;

type Comparison = (n: number) => boolean;

/** Whether bⁿ is above c·nᵏ, in whole numbers. */
const isAbove =
  ({ b, k, c }: GrowthParameters): Comparison =>
  (n) =>
    BigInt(b) ** BigInt(n) > BigInt(c) * BigInt(n) ** BigInt(k);

/** The last n, going down, at which it is not above; 0 where it always is. */
const lastFailure = (holds: Comparison): number => {
  for (let n = SCAN_FROM; n >= 1; n -= 1) if (!holds(n)) return n;
  return 0;
};

const solve = (parameters: GrowthParameters): number => lastFailure(isAbove(parameters)) + 1;

const draw = (random: Random, level: Level): Draw<GrowthParameters> => {
  const row = level === 1 ? 1 : 2;
  const parameters = {
    b: random.pick<number>(BASES[row]),
    k: random.integer(1, level === 1 ? 3 : 5),
    c: random.pick<number>(FACTORS[row]),
  };
  return drawnUnless(solve(parameters) < 2 ? "above from the start" : undefined, parameters);
};

/** The same by logarithms, going up: the first n from which a long run is above. */
const byLogarithms = ({ b, k, c }: GrowthParameters): number => {
  const lead = (n: number): number => n * Math.log(b) - Math.log(c) - k * Math.log(n);
  // Past n = k/ln b the lead grows for good.
  let from = 1;
  const turn = Math.ceil(k / Math.log(b));
  for (let n = 1; n <= turn || lead(n) <= 1e-9; n += 1) if (lead(n) <= 1e-9) from = n + 1;
  return from;
};

const polynomialTex = ({ k, c }: GrowthParameters): string =>
  String.raw`${c === 1 ? "" : String.raw`${c}\,`}n${k === 1 ? "" : `^{${k}}`}`;

const explain = (parameters: GrowthParameters): readonly Step[] => {
  const { b, k, c } = parameters;
  const answer = solve(parameters);
  const row = (n: number): string =>
    String.raw`$${b}^{${n}} = ${BigInt(b) ** BigInt(n)}$ against $${c === 1 ? "" : String.raw`${c}\cdot `}${n}${k === 1 ? "" : `^{${k}}`} = ${BigInt(c) * BigInt(n) ** BigInt(k)}$`;
  return [
    {
      says: `The exponential grows by the factor ${b} with every step. The polynomial's factor shrinks toward one, so it is overtaken for good; small $n$ may deceive.`,
      result: `$${b}^n$ against $${polynomialTex(parameters)}$`,
    },
    { says: `The last $n$ at which it is not above: $n=${answer - 1}$.`, result: row(answer - 1) },
    { says: "One further.", result: row(answer) },
    { says: "From there on it stays above.", result: `$n = ${answer}$` },
  ];
};

export const exponentialOvertakesPolynomial: FamilyDefinition<GrowthParameters, PlainAnswer> = {
  id: "exponential-overtakes-polynomial",
  version: 1,
  title: "When is the exponential ahead for good?",
  section: "8.2.8",
  concepts: ["theoretical limits", "intractable", "NP-complete", "network size"],
  objective: "Find from which size on exponential growth exceeds polynomial growth.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) =>
    [
      `Two methods take $${parameters.b}^n$ and $${polynomialTex(parameters)}$ steps on a problem of size $n$, a whole number from 1.`,
      `From which $n$ on is $${parameters.b}^n > ${polynomialTex(parameters)}$ for good? Exact.`,
    ].join("\n\n"),
  answerKind: { kind: "integer", label: "From $n$" },
  shown: ({ b, k, c }) => [b, ...[k, c].filter((value) => value > 1)],
  solve: (parameters) => integerAnswer(solve(parameters)),
  confirm: (parameters) => integerAnswer(byLogarithms(parameters)),
  misconceptions: [
    mistake(
      "last-time-not-above",
      "At that size it is not above yet. It is from the next one on.",
      (parameters) => integerAnswer(solve(parameters) - 1),
    ),
    mistake(
      "constant-ignored",
      "That leaves the factor in front of the power out. It delays the crossing.",
      (parameters) => integerAnswer(solve({ ...parameters, c: 1 })),
    ),
    mistake(
      "exponential-from-the-start",
      "An exponential is ahead in the end, not at every size. Find the last size at which it fails.",
      () => integerAnswer(1),
    ),
    mistake(
      "at-n-equal-to-k",
      "The size at which base and exponent look alike decides nothing. Compare the values.",
      ({ k }) => integerAnswer(k),
    ),
    mistake(
      "exponents-compared",
      "A larger exponent is not enough, since the bases differ. Compare the values.",
      ({ k }) => integerAnswer(k + 1),
    ),
    mistake(
      "power-as-product",
      "That multiplies by the exponent. A power multiplies the base by itself.",
      ({ b, k, c }) => integerAnswer(solve({ b, k: 1, c: c * k })),
    ),
  ],
  hint: () =>
    "Make a small table of both. The exponential may be ahead at first and fall behind; look for the last size at which it is not above.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? undefined : overtakingPlot({ ...parameters, from: solve(parameters) }),
};
