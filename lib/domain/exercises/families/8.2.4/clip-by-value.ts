import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { decimal, exact, real } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { minus, over, times } from "../common/exactly.ts";
import { clippedByNorm, clippedByValue, scaledBy } from "./clipping.ts";
import { FEEDBACK } from "./feedback.ts";
import { vectorTex } from "./tex.ts";
import { vectorPlot } from "./vector-plot.ts";

/** A gradient and the threshold on each of its entries. */
export type ValueClipParameters = { readonly g: readonly number[]; readonly threshold: number };

const THRESHOLDS = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5] as const;
/** At level 1 a draw with both entries beyond the threshold is kept once in so many. */
const BOTH_BEYOND = 4;

const beyond = ({ g, threshold }: ValueClipParameters): readonly number[] =>
  g.filter((entry) => Math.abs(entry) > threshold);

const draw = (random: Random, level: Level): Draw<ValueClipParameters> => {
  const count = level === 1 ? 2 : 3;
  const g = Array.from({ length: count }, () => drawSigned(random, 24) / 2);
  const parameters = { g, threshold: random.pick(THRESHOLDS) };
  const isKept = level > 1 || random.integer(1, BOTH_BEYOND) === 1;
  return drawnUnless(rejection(parameters, isKept), parameters);
};

const rejection = (parameters: ValueClipParameters, mayAllExceed: boolean): string | undefined => {
  const { g, threshold } = parameters;
  const count = beyond(parameters).length;
  if (count === 0) return "nothing to clip";
  if (g.some((entry) => Math.abs(entry) === threshold)) return "an entry on the threshold";
  return count === g.length && !mayAllExceed ? "all beyond" : undefined;
};

/** The middle one of −v, the entry and v, once they are sorted. */
const middle = (entry: number, threshold: number): number =>
  [-threshold, entry, threshold].sort((a, b) => a - b)[1] ?? entry;

const mistaken = (
  id: string,
  feedback: string,
  vector: (parameters: ValueClipParameters) => readonly Quantity[],
): Misconception<ValueClipParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => vectorAnswer(vector(parameters)));

/** Every entry beyond the threshold replaced by something, the others left alone. */
const replacing =
  (instead: (entry: number, threshold: number) => Quantity) =>
  ({ g, threshold }: ValueClipParameters): readonly Quantity[] =>
    g.map((entry) => (Math.abs(entry) > threshold ? instead(entry, threshold) : decimal(entry)));

const lineOf = (entry: number, threshold: number): Step => {
  if (Math.abs(entry) <= threshold) {
    return {
      says: `$${entry}$ lies between $${-threshold}$ and $${threshold}$ and stays.`,
      result: `$${entry}$`,
    };
  }
  const end = entry > 0 ? threshold : -threshold;
  return {
    says: `$${entry}$ lies ${entry > 0 ? "above" : "below"} $${end}$ and is cut there.`,
    result: `$${end}$`,
    role: "step",
  };
};

const explain = ({ g, threshold }: ValueClipParameters): readonly Step[] => [
  ...g.map((entry) => lineOf(entry, threshold)),
  {
    says: "All entries together.",
    result: `$${vectorTex(clippedByValue(g, threshold))}$`,
  },
];

export const clipByValue: FamilyDefinition<ValueClipParameters, PlainAnswer> = {
  id: "clip-by-value",
  version: 1,
  title: "What does clipping by value leave?",
  section: "8.2.4",
  concepts: [
    "clipping by value",
    "gradient clipping",
    "exploding gradient",
    "cliff",
    "steep region",
    "step length",
  ],
  objective: "Clip a gradient entry by entry.",
  levels: [1, 2],
  work: "head",
  draw,
  question: ({ g, threshold }) =>
    [
      `A gradient is $g=${vectorTex(g)}$. Each entry is clipped to the range from $${-threshold}$ to $${threshold}$.`,
      "What is the clipped gradient? Give all entries. Within 1 % counts.",
    ].join("\n\n"),
  answerKind: {
    kind: "vector",
    at: ({ g }) => ({
      kind: "vector",
      label: "Clipped gradient",
      length: g.length,
      tolerance: ONE_PERCENT,
    }),
  },
  shown: ({ g, threshold }) => [...g, threshold],
  solve: ({ g, threshold }) => vectorAnswer(clippedByValue(g, threshold).map(decimal)),
  confirm: ({ g, threshold }) => vectorAnswer(g.map((entry) => real(middle(entry, threshold)))),
  misconceptions: [
    mistaken("by-norm", FEEDBACK.byNorm, ({ g, threshold }) => clippedByNorm(g, threshold)),
    mistaken(
      "set-to-zero",
      FEEDBACK.setToZero,
      replacing(() => exact(0)),
    ),
    mistaken("only-from-above", FEEDBACK.onlyFromAbove, ({ g, threshold }) =>
      g.map((entry) => decimal(Math.min(entry, threshold))),
    ),
    mistaken(
      "sign-lost",
      FEEDBACK.componentSignLost,
      replacing((_, threshold) => decimal(threshold)),
    ),
    mistaken("scaled-by-the-largest", FEEDBACK.scaledByTheLargest, ({ g, threshold }) =>
      scaledBy(g, over(threshold, Math.max(...g.map(Math.abs)))),
    ),
    mistaken(
      "threshold-subtracted",
      FEEDBACK.thresholdSubtracted,
      replacing((entry, threshold) => minus(entry, times(Math.sign(entry), threshold))),
    ),
  ],
  hint: () =>
    "Take the entries one by one. Which of them lie outside the range, and on which side?",
  explain,
  plot: ({ g, threshold }, phase) =>
    vectorPlot({ g, threshold, clipped: clippedByValue(g, threshold), regions: ["value"] }, phase),
};
