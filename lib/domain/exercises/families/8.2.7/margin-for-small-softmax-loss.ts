import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { roundedText, textToTex } from "../../numbers/format.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { naturalLogarithmTex } from "../common/logarithms.ts";
import { isNearInteger } from "../common/near-integer.ts";
import { lossPlot } from "./loss-plot.ts";
import { lossAt } from "./softmax-loss.ts";

export type MarginParameters = {
  /** Number of classes. */
  readonly K: number;
  /** Margin of the right logit at the scale 1. */
  readonly m: number;
  /** Loss to get below. */
  readonly t: number;
};

const CLASSES = { 1: [2], 2: [2, 3, 5, 10, 11, 50, 100, 1000, 1001] } as const;
const MARGINS = [0.05, 0.1, 0.2, 0.25, 0.4, 0.5, 0.8, 1, 1.5, 2];
const LOSSES = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.001, 0.0001, 0.00001, 0.000001];

/** ln((K − 1)/(eᵗ − 1)): what m·k has to exceed. */
const neededMargin = ({ K, t }: Pick<MarginParameters, "K" | "t">): number =>
  Math.log((K - 1) / Math.expm1(t));

/** The scale, as a real number. */
const scaleOf = (parameters: MarginParameters): number => neededMargin(parameters) / parameters.m;

const draw = (random: Random, level: Level): Draw<MarginParameters> => {
  const parameters = {
    K: random.pick<number>(CLASSES[level === 1 ? 1 : 2]),
    m: random.pick(MARGINS),
    t: random.pick(LOSSES),
  };
  const scale = scaleOf(parameters);
  if (isNearInteger(scale, 0.06)) return drawnUnless("near a whole number", parameters);
  return drawnUnless(Math.ceil(scale) < 2 ? "at once" : undefined, parameters);
};

/** Tries one scale after the other. */
const tried = (parameters: MarginParameters): number => {
  let k = 1;
  while (lossAt(parameters, k) >= parameters.t) k += 1;
  return k;
};

const scaled = (parameters: MarginParameters): PlainAnswer =>
  integerAnswer(Math.ceil(scaleOf(parameters)));

const question = ({ K, m, t }: MarginParameters): string =>
  [
    `A classifier with ${K} classes is right on an example: its logit for the right class leads ${K === 2 ? "the other" : "all others, which are equal"}. With all weights scaled by $k$ the lead is $${m === 1 ? "" : `${m}\\,`}k$, and the loss is $\\ln\\left(1+${K === 2 ? "" : `${K - 1}\\,`}e^{-${m === 1 ? "" : m}k}\\right)$.`,
    `What is the smallest whole number $k$ for which the loss is below $${t}$? Exact. A calculator is fine; ${
      K === 2 ? "" : `$${naturalLogarithmTex(String(K - 1), K - 1)}$ and `
    }$${naturalLogarithmTex(`(e^{${t}}-1)`, Math.expm1(t))}$.`,
  ].join("\n\n");

const explain = (parameters: MarginParameters): readonly Step[] => {
  const { K, m, t } = parameters;
  const scale = scaleOf(parameters);
  const answer = Math.ceil(scale);
  const loss = (k: number): string => textToTex(roundedText(lossAt(parameters, k), 3));
  return [
    {
      says: "The loss is below the bound where the argument of the logarithm is.",
      result: String.raw`$1+(K-1)e^{-mk} < e^{t}$, with $K=${K}$, $m=${m}$, $t=${t}$`,
    },
    {
      says: "Subtract one, divide, and take logarithms.",
      result: String.raw`$mk > \ln(K-1)-\ln(e^{t}-1) \approx ${roundedText(neededMargin(parameters), 5)}$`,
    },
    {
      says: "Divided by the margin.",
      result: String.raw`$k > ${roundedText(scale, 4)}$`,
    },
    {
      says: `The loss at $k=${answer - 1}$ and at $k=${answer}$, the next whole number.`,
      result: `$${loss(answer - 1)}$ and $${loss(answer)}$`,
    },
    {
      says: "The loss falls on and on and is never zero: there is no minimum, only an approach. The weights grow without bound.",
    },
  ];
};

export const marginForSmallSoftmaxLoss: FamilyDefinition<MarginParameters, PlainAnswer> = {
  id: "margin-for-small-softmax-loss",
  version: 1,
  title: "How large a scale for a small loss?",
  section: "8.2.7",
  concepts: ["no minimum", "asymptote", "local and global structure", "local and global"],
  objective: "Find how far weights must be scaled for a loss that has no minimum to be small.",
  levels: [1, 2],
  work: "paper",
  draw,
  question,
  answerKind: { kind: "integer", label: "$k$", orNever: true },
  shown: ({ K, m, t }) => [K, m, t].filter((value) => value !== 1),
  solve: scaled,
  confirm: (parameters) => integerAnswer(tried(parameters)),
  misconceptions: [
    mistake(
      "minimum-is-reached",
      "The loss is never zero, true. But below a bound it is after finitely many steps of the scale.",
      () => ({ kind: "none" }),
    ),
    mistake(
      "powers-of-ten-for-e",
      "That takes logarithms to base ten. The loss holds powers of $e$: use natural logarithms.",
      ({ K, m, t }) => integerAnswer(Math.ceil(Math.log10((K - 1) / Math.expm1(t)) / m)),
    ),
    mistake(
      "margin-forgotten",
      "That is what the lead has to be. Divide by the margin to get the scale.",
      (parameters) => scaled({ ...parameters, m: 1 }),
    ),
    mistake(
      "rounded-down",
      "At that scale the loss is not yet below the bound; round up.",
      (parameters) => integerAnswer(Math.floor(scaleOf(parameters))),
    ),
    mistake(
      "one-rival-only",
      "That counts a single rival class. All other classes add to the loss.",
      (parameters) => scaled({ ...parameters, K: 2 }),
    ),
    mistake(
      "linear-in-the-loss",
      "That lets the loss fall like one over the scale. It falls exponentially: take logarithms.",
      ({ m, t }) => integerAnswer(Math.ceil(1 / (t * m) - 1e-9)),
    ),
  ],
  hint: () => "Undo the outer logarithm first, then solve for the exponential.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? undefined : lossPlot(parameters, Math.ceil(scaleOf(parameters))),
};
