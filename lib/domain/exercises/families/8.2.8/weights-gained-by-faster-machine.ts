import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { isNearInteger } from "../common/near-integer.ts";
import { gainedPlot } from "./gained-plot.ts";

export type MachineParameters = {
  /** Values that each weight can take. */
  readonly k: number;
  /** Weights that are managed in a day so far. */
  readonly n: number;
  /** How many times faster the new machine is. */
  readonly f: number;
};

const VALUES = { 1: [2, 4, 10], 2: [2, 3, 4, 5, 8, 10, 16] } as const;
const SPEED_UPS = {
  1: [10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
  2: [20, 50, 100, 200, 500, 1000, 5000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9],
} as const;

/** How often f can be divided by k, as a real number. */
const logarithm = ({ k, f }: MachineParameters): number => Math.log(f) / Math.log(k);

const draw = (random: Random, level: Level): Draw<MachineParameters> => {
  const row = level === 1 ? 1 : 2;
  const parameters = {
    k: random.pick<number>(VALUES[row]),
    n: random.integer(10, 60),
    f: random.pick<number>(SPEED_UPS[row]),
  };
  return drawnUnless(
    isNearInteger(logarithm(parameters), 0.03) ? "near a whole number" : undefined,
    parameters,
  );
};

/** ⌊ln f / ln k⌋: each further weight makes the search k times longer. */
const solve = (parameters: MachineParameters): number => Math.floor(logarithm(parameters));

/** Adds weights one by one as long as the longer search still fits into the day. */
const counted = ({ k, f }: MachineParameters): number => {
  let gained = 0;
  for (let longer = k; longer <= f; longer *= k) gained += 1;
  return gained;
};

/** 20000000, and beside it 2·10^7. */
const speedUpTex = (f: number): string => {
  if (f < 10_000) return String(f);
  const zeros = Math.round(Math.log10(f));
  return `${f} = 10^{${zeros}}`;
};

const explain = (parameters: MachineParameters): readonly Step[] => {
  const { k, n, f } = parameters;
  const gained = solve(parameters);
  return [
    {
      says: "A search over all settings is longer by a factor for each weight that is added.",
      result: `$${k}^{${n}+m} = ${k}^{${n}}\\cdot ${k}^m$`,
    },
    {
      says: "In the same day the faster machine goes through so many times more settings.",
      result: `$${k}^m \\le ${f}$`,
    },
    {
      says: "The largest whole number that fits.",
      result: `$${k}^{${gained}} = ${k ** gained} \\le ${f} < ${k ** (gained + 1)} = ${k}^{${gained + 1}}$, so $m = ${gained}$`,
    },
    {
      says: "That holds for trying everything. A faster machine buys a few weights; a better method may buy far more.",
    },
  ];
};

export const weightsGainedByFasterMachine: FamilyDefinition<MachineParameters, PlainAnswer> = {
  id: "weights-gained-by-faster-machine",
  version: 1,
  title: "What does a faster machine buy?",
  section: "8.2.8",
  concepts: ["theoretical limits", "intractable", "NP-complete", "network size"],
  objective: "Work out how little a faster machine adds to an exhaustive search.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ k, n, f }) =>
    [
      `A search tries every setting of the weights, each of which is one of ${k} values. In a day it manages a network of ${n} weights.`,
      `A new machine is $${speedUpTex(f)}$ times faster. How many more weights does it manage in a day? Exact, a whole number.`,
    ].join("\n\n"),
  answerKind: { kind: "integer", label: "More weights" },
  shown: ({ k, n, f }) => [k, n, f],
  solve: (parameters) => integerAnswer(solve(parameters)),
  confirm: (parameters) => integerAnswer(counted(parameters)),
  misconceptions: [
    mistake(
      "speedup-times-more",
      "That lets the weights grow with the speed. The work grows by a factor for each weight, so weights grow with the logarithm only.",
      ({ n, f }) => integerAnswer(n * (f - 1)),
    ),
    mistake(
      "rounded-up",
      "That weight is already one too many: the search would take longer than a day. Round down.",
      (parameters) => integerAnswer(solve(parameters) + 1),
    ),
    mistake(
      "speed-up-over-values",
      "Dividing once pays for one weight. Each further weight costs the same factor again: divide until the speed-up is used up.",
      ({ k, f }) => integerAnswer(Math.floor(f / k)),
    ),
    mistake(
      "total-not-gain",
      "That is the number of weights in all. Asked is how many are added.",
      (parameters) => integerAnswer(parameters.n + solve(parameters)),
    ),
    mistake(
      "square-root",
      "Work grows exponentially here, not like a square. Each further weight costs a factor.",
      ({ f }) => integerAnswer(Math.floor(Math.sqrt(f))),
    ),
    mistake(
      "powers-of-two-always",
      "That doubles the work for each weight. Here a weight has another number of values.",
      ({ f }) => integerAnswer(Math.floor(Math.log2(f))),
    ),
  ],
  hint: () =>
    "How many times longer does the search take with one weight more? How often can the speed-up pay for that?",
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? undefined : gainedPlot({ ...parameters, gained: solve(parameters) }),
};
