import type { Random } from "#lib/domain/random/index.ts";
import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { exact } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { leastErrors, separates } from "./separable.ts";
import { labelledPlot } from "./labelled-plot.ts";

export type LossParameters = {
  readonly x: readonly number[];
  /** Labels, −1 or 1. */
  readonly y: readonly number[];
  readonly bias: "with" | "without";
};

const YES_OR_NO: readonly Option[] = [
  { id: "yes", label: "yes", synonyms: ["y", "true", "t", "it has"] },
  { id: "no", label: "no", synonyms: ["n", "false", "f", "it has not"] },
];

const drawPlaces = (random: Random, count: number): readonly number[] => {
  const places = new Set<number>();
  while (places.size < count) places.add(random.integer(1, 9) * random.pick([-1, 1]));
  return [...places].sort((a, b) => a - b);
};

/** Labels on both sides of a threshold, at 0 where there is no bias, or any labels. */
const drawLabels = (random: Random, x: readonly number[], level: Level, isSeparable: boolean) => {
  if (!isSeparable) return x.map(() => random.pick([-1, 1]));
  const orientation = random.pick([-1, 1]);
  const cut = level === 1 ? 0 : (x[random.integer(1, x.length - 1)] ?? 0);
  return x.map((place) => (place >= cut ? orientation : -orientation));
};

const errorsOf = (parameters: LossParameters): number =>
  leastErrors(parameters, { anyThreshold: parameters.bias === "with", anySide: true });

/** There is a minimum unless the points can be separated: then scaling up always helps. */
const verdictOf = (errors: number): string => (errors > 0 ? "yes" : "no");

const draw = (random: Random, level: Level, outcome: string | undefined): Draw<LossParameters> => {
  const x = drawPlaces(random, level === 1 ? 5 : 6);
  const y = drawLabels(random, x, level, outcome === "no");
  const parameters = { x, y, bias: level === 1 ? ("without" as const) : ("with" as const) };
  if (new Set(y).size < 2) return drawnUnless("one label only", parameters);
  const verdict = verdictOf(errorsOf(parameters));
  return drawnUnless(verdict === outcome ? undefined : "outcome", parameters);
};

const answer = (errors: number): VerdictAnswer => verdictAnswer(verdictOf(errors), exact(errors));

/** Scans directions of (w, b) for one with all points on their side; counts wrong ones from the left for each threshold. */
const scanned = (parameters: LossParameters): VerdictAnswer => {
  const { x, y, bias } = parameters;
  const thresholds =
    bias === "with" ? x.map((_, index) => index).concat(x.length) : [splitAtZero(x)];
  const counts = thresholds.flatMap((at) => {
    const wrong = y.filter((label, index) => label !== (index < at ? -1 : 1)).length;
    return [wrong, x.length - wrong];
  });
  return verdictAnswer(
    separates(parameters, bias === "with") ? "no" : "yes",
    exact(Math.min(...counts)),
  );
};

const splitAtZero = (x: readonly number[]): number => x.filter((place) => place < 0).length;

const modelTex = ({ bias }: LossParameters): string =>
  bias === "with" ? String.raw`\sigma(wx+b)` : String.raw`\sigma(wx)`;

const question = (parameters: LossParameters): string => {
  const { x, y, bias } = parameters;
  return [
    `Logistic regression $${modelTex(parameters)}$ is trained on these points with the summed log loss, without weight decay:`,
    [
      `| $x$ | ${x.map((place) => `$${place}$`).join(" | ")} |`,
      `| --- |${x.map(() => " ---: |").join("")}`,
      `| label | ${y.map((label) => (label > 0 ? "$+1$" : "$-1$")).join(" | ")} |`,
    ].join("\n"),
    `Has the loss a minimum? Give also the least number of points that ${
      bias === "with" ? "a threshold" : "the threshold $0$"
    } gets wrong, where either side may be the positive one. Exact.`,
  ].join("\n\n");
};

const explain = (parameters: LossParameters): readonly Step[] => {
  const errors = errorsOf(parameters);
  const { bias } = parameters;
  return [
    {
      says: `The sign of $${bias === "with" ? "wx+b" : "wx"}$ changes at ${
        bias === "with" ? "one threshold, anywhere" : "$0$"
      }; either side may be the positive one. Try ${bias === "with" ? "the gaps between the points" : "both sides"} and count the wrong points.`,
      result: `least number wrong: $${errors}$`,
    },
    {
      says:
        errors === 0
          ? "All points can be on their side. With all weights scaled up each of them moves farther from the threshold, and the loss falls."
          : "In every direction at least one point is on the wrong side. Scaled up far enough, its loss grows without bound.",
    },
    {
      says:
        errors === 0
          ? "So the loss comes ever closer to zero and never reaches it: it has an infimum, but no minimum."
          : "So the loss rises toward infinity in every direction, and it is least somewhere in between: it has a minimum.",
    },
  ];
};

export const doesTheLossHaveAMinimum: FamilyDefinition<LossParameters, VerdictAnswer> = {
  id: "does-the-loss-have-a-minimum",
  version: 1,
  title: "Has the loss a minimum at all?",
  section: "8.2.7",
  concepts: ["no minimum", "asymptote", "local and global structure", "local and global"],
  objective: "Tell from labelled points whether the loss of logistic regression has a minimum.",
  levels: [1, 2],
  work: "head",
  outcomes: ["yes", "no"],
  leastMisconceptions: 1,
  draw,
  question,
  answerKind: {
    kind: "verdict",
    label: "A minimum",
    options: YES_OR_NO,
    reason: { kind: "integer", label: "Least number wrong" },
  },
  shown: ({ x }) => x,
  solve: (parameters) => answer(errorsOf(parameters)),
  confirm: scanned,
  misconceptions: [
    mistake(
      "bounded-below-so-attained",
      "Bounded below is not enough: zero is approached by scaling the weights up, and never reached.",
      (parameters) =>
        errorsOf(parameters) === 0 ? verdictAnswer("yes", exact(0)) : "does-not-apply",
    ),
    mistake(
      "separable-means-minimum",
      "The other way round: where all points can be right, scaling up always helps; where one is wrong in every direction, there is a minimum.",
      (parameters) => {
        const errors = errorsOf(parameters);
        return verdictAnswer(errors === 0 ? "yes" : "no", exact(errors));
      },
    ),
    mistake(
      "threshold-fixed-at-zero",
      "With a bias the threshold may be anywhere. Try the other gaps between the points.",
      (parameters) =>
        parameters.bias === "with"
          ? answer(leastErrors(parameters, { anyThreshold: false, anySide: true }))
          : "does-not-apply",
    ),
    mistake(
      "errors-of-one-orientation",
      "The weight may be negative: then the left side is the positive one. Try that as well.",
      (parameters) =>
        answer(
          leastErrors(parameters, { anyThreshold: parameters.bias === "with", anySide: false }),
        ),
    ),
    mistake(
      "correct-points-counted",
      "That counts the points that are right. Asked are those that are wrong.",
      (parameters) => {
        const errors = errorsOf(parameters);
        return verdictAnswer(verdictOf(errors), exact(parameters.x.length - errors));
      },
    ),
  ],
  hint: () =>
    "Can all points be on their side of the threshold? Then ask what happens to the loss when all weights are doubled.",
  explain,
  plot: labelledPlot,
};
