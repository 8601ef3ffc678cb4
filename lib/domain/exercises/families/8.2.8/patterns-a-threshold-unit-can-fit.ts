import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { exact } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { valueTex } from "../common/tex.ts";
import { plural } from "../common/words.ts";
import { choose, labellings } from "./labellings.ts";
import { capacityPlot } from "./capacity-plot.ts";
import { turnedLinePlot } from "./turned-line-plot.ts";

export type PatternParameters = {
  readonly inputs: number;
  readonly threshold: "with" | "without";
  /** Number of points. */
  readonly N: number;
  readonly asked: "count" | "share";
};

/** Free numbers of the unit: a weight for each input, and the threshold. */
const freedomOf = ({ inputs, threshold }: PatternParameters): number =>
  inputs + Number(threshold === "with");

const draw = (random: Random, level: Level): Draw<PatternParameters> => {
  const parameters = {
    inputs: random.integer(1, level === 1 ? 4 : 6),
    threshold: random.pick(["with", "without"] as const),
    N: random.integer(2, level === 1 ? 10 : 14),
    asked: level === 1 ? ("count" as const) : random.pick(["count", "share"] as const),
  };
  return drawnUnless(
    parameters.N <= freedomOf(parameters) ? "every pattern fits" : undefined,
    parameters,
  );
};

/** A number of labellings, or the share of all that it is. */
const asAsked = ({ asked, N }: PatternParameters, count: bigint): PlainAnswer =>
  numberAnswer(asked === "count" ? exact(count) : exact(count, 2n ** BigInt(N)));

/** One point more splits the cells that its hyperplane cuts: C(N, d) = C(N−1, d) + C(N−1, d−1). Cover 1965. */
const byRecursion = (points: number, freedom: number): bigint => {
  if (freedom === 0) return 0n;
  if (points === 1) return 2n;
  return byRecursion(points - 1, freedom) + byRecursion(points - 1, freedom - 1);
};

const position = ({ inputs, threshold }: PatternParameters): string => {
  if (inputs === 1) {
    return threshold === "with" ? "no two at one place" : "none of them at the origin";
  }
  return threshold === "with"
    ? `no ${inputs + 1} of them on one hyperplane`
    : `no ${inputs} of them on one hyperplane through the origin`;
};

const question = (parameters: PatternParameters): string => {
  const { inputs, threshold, N, asked } = parameters;
  return [
    `A threshold unit has ${plural(inputs, "input")} and ${
      threshold === "with" ? "a threshold" : "no threshold: its boundary goes through the origin"
    }. There are ${N} points in general position, ${position(parameters)}.`,
    `Each point is labelled 0 or 1. ${
      asked === "count"
        ? `How many of the $2^{${N}}$ labellings can the unit produce?`
        : `Which share of the $2^{${N}}$ labellings can the unit produce, from 0 to 1?`
    } Within 1 % counts.`,
  ].join("\n\n");
};

const explain = (parameters: PatternParameters): readonly Step[] => {
  const { inputs, threshold, N, asked } = parameters;
  const freedom = freedomOf(parameters);
  const count = labellings(N, freedom);
  const terms = Array.from({ length: freedom }, (_, index) => index);
  return [
    {
      says: "Free numbers of the unit: a weight for each input, and the threshold if there is one.",
      result: `$d = ${threshold === "with" ? `${inputs} + 1 = ${freedom}` : freedom}$`,
    },
    {
      says: "Cover's count for points in general position.",
      result: String.raw`$C(N,d) = 2\sum_{k<d}\binom{N-1}{k}$`,
    },
    {
      says: "With the numbers put in.",
      result: String.raw`$2\left(${terms.map((k) => String.raw`\binom{${N - 1}}{${k}}`).join("+")}\right) = 2\left(${terms
        .map((k) => choose(N - 1, k))
        .join("+")}\right) = ${count}$`,
    },
    asked === "share"
      ? {
          says: "Divided by the number of all labellings.",
          result: String.raw`$\frac{${count}}{2^{${N}}} ${valueTex(exact(count, 2n ** BigInt(N)))}$`,
        }
      : {
          says: `All labellings would be $2^{${N}} = ${2 ** N}$: one unit of this size fits only some of them.`,
        },
  ];
};

export const patternsAThresholdUnitCanFit: FamilyDefinition<PatternParameters, PlainAnswer> = {
  id: "patterns-a-threshold-unit-can-fit",
  version: 1,
  title: "Which labellings fit into one unit?",
  section: "8.2.8",
  concepts: ["theoretical limits", "network size", "discrete units", "NP-complete"],
  objective: "Count the labellings of points that one threshold unit can produce.",
  levels: [1, 2],
  work: "paper",
  draw,
  question,
  answerKind: {
    kind: "number",
    at: ({ asked }) => ({
      kind: "number",
      label: asked === "count" ? "Labellings" : "Share of labellings",
      tolerance: ONE_PERCENT,
    }),
  },
  shown: ({ inputs, N }) => [inputs, N],
  solve: (parameters) => asAsked(parameters, labellings(parameters.N, freedomOf(parameters))),
  confirm: (parameters) => asAsked(parameters, byRecursion(parameters.N, freedomOf(parameters))),
  misconceptions: [
    mistake(
      "every-pattern",
      "Those are all labellings. One unit of this size cannot produce every one of them once there are more points than free numbers.",
      (parameters) => asAsked(parameters, 2n ** BigInt(parameters.N)),
    ),
    mistake(
      "factor-two-forgotten",
      "Half of them are missing: each boundary gives two labellings, by which of its sides is 1.",
      (parameters) => asAsked(parameters, labellings(parameters.N, freedomOf(parameters)) / 2n),
    ),
    mistake(
      "threshold-not-counted",
      "The threshold is a free number as well, besides the weights.",
      (parameters) =>
        parameters.threshold === "with"
          ? asAsked(parameters, labellings(parameters.N, parameters.inputs))
          : "does-not-apply",
    ),
    mistake(
      "one-term-too-many",
      "The sum has one term too many: as many terms as free numbers, beginning with the one for nought.",
      (parameters) => asAsked(parameters, labellings(parameters.N, freedomOf(parameters) + 1)),
    ),
    mistake(
      "n-for-n-minus-one",
      "In the binomials stands one point less: the first point only says which side is which.",
      (parameters) => asAsked(parameters, labellings(parameters.N + 1, freedomOf(parameters))),
    ),
    mistake(
      "binomial-only",
      "That is a single binomial, the choices of as many points as there are free numbers. Cover's count is a sum.",
      (parameters) => asAsked(parameters, choose(parameters.N, freedomOf(parameters))),
    ),
  ],
  hint: () =>
    String.raw`Count the free numbers $d$ of the unit. Then use Cover's count, $2\sum_{k<d}\binom{N-1}{k}$.`,
  explain,
  plot: (parameters, phase) => {
    if (phase === "asking") return undefined;
    const { inputs, threshold, N } = parameters;
    return inputs === 2
      ? turnedLinePlot({ points: N, threshold })
      : capacityPlot({ points: N, freedom: freedomOf(parameters) });
  },
};
