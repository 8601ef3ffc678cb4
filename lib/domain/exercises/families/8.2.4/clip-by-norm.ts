import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type {
  Draw,
  FamilyDefinition,
  Level,
  Misconception,
  OutcomeId,
  Step,
} from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { decimal, exact, isInteger, real, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { dotProduct, over, times } from "../common/exactly.ts";
import { valueTex } from "../common/tex.ts";
import { clippedByNorm, clippedByValue, exceeds, normOf, scaledBy } from "./clipping.ts";
import { FEEDBACK } from "./feedback.ts";
import { vectorPlot } from "./vector-plot.ts";
import { normTex, quantitiesTex, vectorTex } from "./tex.ts";

/** A gradient and the threshold on its norm. */
export type ClipParameters = { readonly g: readonly number[]; readonly threshold: number };

/** Sizes of entries that make a whole norm. */
const IN_THE_PLANE = [
  [3, 4],
  [6, 8],
  [5, 12],
  [9, 12],
  [8, 15],
  [12, 16],
  [7, 24],
  [15, 20],
  [10, 24],
  [20, 21],
] as const;
const IN_SPACE = [
  [1, 2, 2],
  [2, 4, 4],
  [2, 3, 6],
  [1, 4, 8],
  [4, 4, 7],
  [2, 6, 9],
  [6, 6, 7],
  [3, 4, 12],
  [2, 5, 14],
  [2, 10, 11],
] as const;
const THRESHOLDS = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 13, 15, 20, 25, 30] as const;

const drawGradient = (random: Random, level: Level): readonly number[] => {
  const rest: number[] = [...random.pick<readonly number[]>(level === 1 ? IN_THE_PLANE : IN_SPACE)];
  const entries: number[] = [];
  while (rest.length > 0) {
    const [size = 0] = rest.splice(random.integer(0, rest.length - 1), 1);
    entries.push(size * random.pick([-1, 1]));
  }
  return entries;
};

const draw = (
  random: Random,
  level: Level,
  outcome: OutcomeId | undefined,
): Draw<ClipParameters> => {
  const g = drawGradient(random, level);
  const norm = toNumber(normOf(g));
  const threshold = random.pick([...THRESHOLDS, norm / 2, norm / 5, 2 * norm]);
  const parameters = { g, threshold };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

const rejection = (
  parameters: ClipParameters,
  outcome: OutcomeId | undefined,
): string | undefined => {
  const { g, threshold } = parameters;
  const norm = toNumber(normOf(g));
  if (Math.abs(threshold - norm) <= 0.05 * norm) return "threshold near the norm";
  if (outcomeOf(parameters) !== outcome) return "outcome";
  return clippedByNorm(g, threshold).every((entry) => isInteger(times(1000, entry)))
    ? undefined
    : "too many decimals";
};

const outcomeOf = ({ g, threshold }: ClipParameters): OutcomeId =>
  exceeds(normOf(g), threshold) ? "clipped" : "kept";

const mistaken = (
  id: string,
  feedback: string,
  vector: (parameters: ClipParameters) => readonly Quantity[],
): Misconception<ClipParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => vectorAnswer(vector(parameters)));

const explain = ({ g, threshold }: ClipParameters): readonly Step[] => {
  const norm = normOf(g);
  const first: Step = {
    says: "The norm of the gradient.",
    result: `$${normTex(g)} ${valueTex(norm)}$`,
    role: "slope",
  };
  if (!exceeds(norm, threshold)) {
    return [
      first,
      {
        says: "It is not above the threshold.",
        result: `$${numberTex(norm)} < ${threshold}$`,
      },
      { says: "So the gradient stays as it is.", result: `$g = ${vectorTex(g)}$`, role: "step" },
    ];
  }
  return [
    first,
    { says: "It is above the threshold.", result: `$${numberTex(norm)} > ${threshold}$` },
    {
      says: "So the whole vector is scaled until its length is the threshold.",
      result: String.raw`$\frac{v}{\lVert g\rVert}\,g = \frac{${threshold}}{${numberTex(norm)}}\,${vectorTex(g)} = ${quantitiesTex(clippedByNorm(g, threshold))}$`,
      role: "step",
    },
  ];
};

export const clipByNorm: FamilyDefinition<ClipParameters, PlainAnswer> = {
  id: "clip-by-norm",
  version: 1,
  title: "What does clipping by norm leave?",
  section: "8.2.4",
  concepts: [
    "clipping by norm",
    "gradient clipping",
    "exploding gradient",
    "cliff",
    "steep region",
    "step length",
  ],
  objective: "Clip a gradient by its norm.",
  levels: [1, 2],
  work: "head",
  outcomes: ["clipped", "kept"],
  outcomeOf,
  draw,
  question: ({ g, threshold }) =>
    [
      `A gradient is $g=${vectorTex(g)}$. It is clipped by its norm, with the threshold $v=${threshold}$.`,
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
  solve: ({ g, threshold }) => vectorAnswer(clippedByNorm(g, threshold)),
  /** The unit vector times the smaller of norm and threshold. */
  confirm: ({ g, threshold }) => {
    const norm = Math.hypot(...g);
    return vectorAnswer(g.map((entry) => real((entry / norm) * Math.min(norm, threshold))));
  },
  misconceptions: [
    mistaken("by-value", FEEDBACK.byValue, ({ g, threshold }) =>
      clippedByValue(g, threshold).map(decimal),
    ),
    mistaken("made-a-unit-vector", FEEDBACK.madeAUnitVector, ({ g }) =>
      scaledBy(g, over(1, normOf(g))),
    ),
    mistaken("always-rescaled", FEEDBACK.alwaysRescaled, ({ g, threshold }) =>
      scaledBy(g, over(threshold, normOf(g))),
    ),
    mistaken("divided-by-squared-norm", FEEDBACK.dividedBySquaredNorm, ({ g, threshold }) =>
      scaledBy(g, over(threshold, dotProduct(g, g))),
    ),
    mistaken("sum-as-norm", FEEDBACK.sumAsNorm, ({ g, threshold }) => {
      const sum = g.reduce((all, entry) => all + Math.abs(entry), 0);
      return scaledBy(g, sum > threshold ? over(threshold, sum) : exact(1));
    }),
    mistake("set-to-zero", FEEDBACK.setToZero, (parameters) =>
      outcomeOf(parameters) === "kept"
        ? "does-not-apply"
        : vectorAnswer(parameters.g.map(() => exact(0))),
    ),
  ],
  hint: () =>
    String.raw`Work out the norm $\lVert g\rVert$ first and compare it with the threshold.`,
  explain,
  plot: ({ g, threshold }, phase) =>
    vectorPlot(
      { g, threshold, clipped: clippedByNorm(g, threshold).map(toNumber), regions: ["norm"] },
      phase,
    ),
};
