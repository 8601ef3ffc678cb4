import type { Random } from "#lib/domain/random/index.ts";
import type { AnswerKind, Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type {
  Draw,
  FamilyDefinition,
  Level,
  Misconception,
  OutcomeId,
  Step,
} from "../../family.ts";
import { compare, exact, negate, real, toNumber } from "../../numbers/quantity.ts";
import type { Fraction, Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { over } from "../common/exactly.ts";
import { quotientTex } from "../common/tex.ts";
import { clippedByNorm, clippedByValue } from "./clipping.ts";
import { FEEDBACK } from "./feedback.ts";
import { vectorTex } from "./tex.ts";
import { vectorPlot } from "./vector-plot.ts";

export type DirectionParameters = {
  readonly method: "norm" | "value";
  readonly g: readonly [number, number];
  readonly threshold: number;
};

const THRESHOLDS = [1, 2, 3, 4, 5, 6, 8] as const;
const LARGEST_ENTRY = 12;
const LARGEST_DENOMINATOR = 60n;

const KEPT_OR_CHANGED: readonly Option[] = [
  { id: "kept", label: "kept", synonyms: ["yes", "y", "true", "t", "1", "same", "keeps"] },
  {
    id: "changed",
    label: "changed",
    synonyms: ["no", "n", "false", "f", "0", "turned", "changes"],
  },
];

const answerKind: AnswerKind = {
  kind: "verdict",
  label: "The direction is",
  options: KEPT_OR_CHANGED,
  reason: {
    kind: "number",
    label: "second entry ÷ first, after clipping",
    tolerance: ONE_PERCENT,
  },
};

const ratioBefore = ({ g }: DirectionParameters): Fraction => exact(g[1], g[0]);

/** Second entry over first, after clipping. By norm both are scaled alike. */
const ratioAfter = (parameters: DirectionParameters): Fraction => {
  if (parameters.method === "norm") return ratioBefore(parameters);
  const [first = 1, second = 0] = clippedByValue(parameters.g, parameters.threshold);
  return exact(second, first);
};

const otherMethod = (parameters: DirectionParameters): DirectionParameters => ({
  ...parameters,
  method: parameters.method === "norm" ? "value" : "norm",
});

const answerFor = (parameters: DirectionParameters, ratio: Quantity): VerdictAnswer =>
  verdictAnswer(compare(ratio, ratioBefore(parameters)) === 0 ? "kept" : "changed", ratio);

/** Of version 1: inside a low threshold there are few gradients, and each of them comes too often. */
const drawByThreshold = (
  random: Random,
  level: Level,
  outcome: OutcomeId | undefined,
): Draw<DirectionParameters> => {
  const byNorm = outcome === "kept" && random.integer(1, 4) > level;
  const threshold = random.pick(THRESHOLDS);
  const inside = outcome === "kept" && !byNorm;
  const largest = inside ? threshold - 1 : LARGEST_ENTRY;
  if (largest < 2) return { kind: "rejected", because: "no room inside" };
  const parameters: DirectionParameters = {
    method: byNorm ? "norm" : "value",
    g: [drawSigned(random, largest), drawSigned(random, largest)],
    threshold,
  };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

/** All gradients of different entries that a threshold leaves as they are, but for their signs. */
const INSIDE = THRESHOLDS.flatMap((threshold) => {
  const entries = Array.from({ length: threshold - 1 }, (_, index) => index + 1);
  return entries.flatMap((p) =>
    entries.filter((q) => q !== p).map((q) => ({ threshold, p, q }) as const),
  );
});

const drawInside = (random: Random): DirectionParameters => {
  const { threshold, p, q } = random.pick(INSIDE);
  return {
    method: "value",
    g: [p * random.pick([-1, 1]), q * random.pick([-1, 1])],
    threshold,
  };
};

/**
 * A changed direction comes from value clipping. A kept one comes from norm clipping, or, more often
 * at level 2, from value clipping that cuts nothing.
 */
const draw = (
  random: Random,
  level: Level,
  outcome: OutcomeId | undefined,
): Draw<DirectionParameters> => {
  const isKept = outcome === "kept";
  const isInside = isKept && random.integer(1, level === 1 ? 4 : 3) === 1;
  const parameters: DirectionParameters = isInside
    ? drawInside(random)
    : {
        method: isKept ? "norm" : "value",
        g: [drawSigned(random, LARGEST_ENTRY), drawSigned(random, LARGEST_ENTRY)],
        threshold: random.pick(THRESHOLDS),
      };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

const rejection = (
  parameters: DirectionParameters,
  outcome: OutcomeId | undefined,
): string | undefined => {
  const [p, q] = parameters.g;
  const ratio = ratioAfter(parameters);
  if (Math.abs(p) === Math.abs(q)) return "equal entries";
  if ([p, q].some((entry) => Math.abs(entry) === parameters.threshold)) return "on the threshold";
  if (parameters.method === "norm" && Math.hypot(p, q) <= parameters.threshold)
    return "not clipped";
  if (ratio.denominator > LARGEST_DENOMINATOR) return "denominator";
  return answerFor(parameters, ratio).option === outcome ? undefined : "outcome";
};

const clippedOf = ({ method, g, threshold }: DirectionParameters): readonly number[] =>
  method === "norm" ? clippedByNorm(g, threshold).map(toNumber) : clippedByValue(g, threshold);

/** The angle of the arrow before and after; its tangent is the ratio. */
const confirm = (parameters: DirectionParameters): VerdictAnswer => {
  const [first = 1, second = 0] = clippedOf(parameters);
  const [p, q] = parameters.g;
  const turned = Math.abs(Math.atan2(second, first) - Math.atan2(q, p));
  return verdictAnswer(
    turned < 1e-9 ? "kept" : "changed",
    real(Math.tan(Math.atan2(second, first))),
  );
};

const mistaken = (
  id: string,
  feedback: string,
  wrong: (parameters: DirectionParameters) => VerdictAnswer | "does-not-apply",
): Misconception<DirectionParameters, VerdictAnswer> => mistake(id, feedback, wrong);

const sizeOf = (ratio: Fraction): Quantity => (ratio.numerator < 0n ? negate(ratio) : ratio);

const explain = (parameters: DirectionParameters): readonly Step[] => {
  const { method, g, threshold } = parameters;
  const [before, after] = [ratioBefore(parameters), ratioAfter(parameters)];
  const kept = compare(before, after) === 0;
  const [first = 1, second = 0] = method === "norm" ? g : clippedByValue(g, threshold);
  return [
    {
      says: "The ratio before clipping, second entry over first.",
      result: `$${quotientTex(String(g[1]), String(g[0]), before)}$`,
      role: "slope",
    },
    method === "norm"
      ? {
          says: "Clipping by norm multiplies both entries by the same factor, so the factor cancels.",
          result: String.raw`$\frac{v}{\lVert g\rVert}\,g$`,
        }
      : {
          says: "Clipping by value cuts each entry by itself.",
          result: `$${vectorTex(g)} \\to ${vectorTex(clippedByValue(g, threshold))}$`,
        },
    {
      says: "The ratio after clipping.",
      result: `$${quotientTex(String(second), String(first), after)}$`,
      role: "step",
    },
    {
      says: kept
        ? "Ratio and signs are as before: the direction is kept."
        : "The ratio is another one: the direction has changed.",
    },
  ];
};

export const clippingKeepsDirection: FamilyDefinition<DirectionParameters, VerdictAnswer> = {
  id: "clipping-keeps-direction",
  version: 2,
  title: "Does clipping keep the direction?",
  section: "8.2.4",
  concepts: [
    "clipping by norm",
    "clipping by value",
    "gradient clipping",
    "exploding gradient",
    "cliff",
    "steep region",
  ],
  objective: "Decide whether a way of clipping keeps the direction of the gradient.",
  levels: [1, 2],
  work: "head",
  outcomes: ["kept", "changed"],
  leastMisconceptions: 2,
  draw,
  question: ({ method, g, threshold }) =>
    [
      `The gradient $g=${vectorTex(g)}$ is clipped ${
        method === "norm" ? "by its norm" : "by value, entry by entry,"
      } with the threshold $${threshold}$.`,
      "Is its direction kept or changed? Give also the second entry divided by the first, after clipping. Within 1 % counts; a fraction is fine.",
    ].join("\n\n"),
  answerKind,
  shown: ({ g, threshold }) => [...g, threshold],
  solve: (parameters) => answerFor(parameters, ratioAfter(parameters)),
  confirm,
  misconceptions: [
    mistaken("clipping-always-keeps", FEEDBACK.clippingAlwaysKeeps, (parameters) =>
      verdictAnswer("kept", ratioBefore(parameters)),
    ),
    mistaken("clipping-always-turns", FEEDBACK.clippingAlwaysTurns, (parameters) =>
      verdictAnswer("changed", ratioAfter(parameters)),
    ),
    mistaken("methods-confused", FEEDBACK.methodsConfused, (parameters) =>
      answerFor(parameters, ratioAfter(otherMethod(parameters))),
    ),
    mistaken("ratio-upside-down", FEEDBACK.ratioUpsideDown, (parameters) =>
      verdictAnswer(
        answerFor(parameters, ratioAfter(parameters)).option,
        over(1, ratioAfter(parameters)),
      ),
    ),
    mistaken("sign-lost", FEEDBACK.ratioSignLost, (parameters) =>
      verdictAnswer(
        answerFor(parameters, ratioAfter(parameters)).option,
        sizeOf(ratioAfter(parameters)),
      ),
    ),
  ],
  hint: () =>
    "A direction is kept where all entries are multiplied by the same positive factor. Is that what this method does here?",
  explain,
  plot: (parameters, phase) =>
    vectorPlot(
      {
        g: parameters.g,
        threshold: parameters.threshold,
        clipped: clippedOf(parameters),
        regions: ["norm", "value"],
      },
      phase,
    ),
};

/** As it was first drawn, for the reviews of that time. */
export const clippingKeepsDirectionFirst: typeof clippingKeepsDirection = {
  ...clippingKeepsDirection,
  version: 1,
  draw: drawByThreshold,
};
