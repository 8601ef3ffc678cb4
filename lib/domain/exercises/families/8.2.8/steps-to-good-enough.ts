import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { roundedText } from "../../numbers/format.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { isNearInteger } from "../common/near-integer.ts";
import { naturalLogarithmTex } from "../common/logarithms.ts";
import { goalPlot } from "./goal-plot.ts";

export type GoalParameters = {
  /** Infimum of the cost. */
  readonly infimum: number;
  /** Excess over it at the start. */
  readonly A: number;
  /** Factor of the excess per step. */
  readonly rho: number;
  /** Cost that is good enough. */
  readonly T: number;
};

const FACTORS = { 1: [0.1, 0.2, 0.5], 2: [0.5, 0.6, 0.75, 0.8, 0.9] } as const;
const ROOM = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2];

/** What may be left of the excess; rounded, since 0.3 − 0.2 is not 0.1 in doubles. */
const roomOf = ({ infimum, T }: GoalParameters): number => Number((T - infimum).toFixed(3));

/** ln(A / (T − J∞)) / (−ln ρ), as a real number. */
const stepsOf = (parameters: GoalParameters): number =>
  Math.log(parameters.A / roomOf(parameters)) / -Math.log(parameters.rho);

const draw = (random: Random, level: Level): Draw<GoalParameters> => {
  const infimum = random.integer(1, 15) / 10;
  const parameters = {
    infimum,
    A: random.integer(1, 9),
    rho: random.pick<number>(FACTORS[level === 1 ? 1 : 2]),
    T: Number((infimum + random.pick(ROOM)).toFixed(3)),
  };
  const steps = stepsOf(parameters);
  if (isNearInteger(steps, 0.08)) return drawnUnless("near a whole number", parameters);
  return drawnUnless(Math.ceil(steps) < 2 ? "too few steps" : undefined, parameters);
};

/** Multiplies step by step until the cost is low enough. */
const iterated = (parameters: GoalParameters): number => {
  const { A, rho } = parameters;
  const room = roomOf(parameters);
  let [steps, excess] = [0, A];
  while (excess > room) {
    excess *= rho;
    steps += 1;
  }
  return steps;
};

const question = (parameters: GoalParameters): string => {
  const { infimum, A, rho, T } = parameters;
  return [
    `The cost of a run comes ever closer to its infimum $J_\\infty=${infimum}$ and never reaches it: its excess over the infimum starts at $${A}$ and is multiplied by $\\rho=${rho}$ at each step.`,
    `After how many steps is the cost at most $${T}$ for the first time? Exact, a whole number. A calculator is fine; $${naturalLogarithmTex(String(rho), rho)}$.`,
  ].join("\n\n");
};

const explain = (parameters: GoalParameters): readonly Step[] => {
  const { infimum, A, rho, T } = parameters;
  const room = roomOf(parameters);
  const steps = stepsOf(parameters);
  const answer = Math.ceil(steps);
  const costAfter = (count: number): string => roundedText(infimum + A * rho ** count, 6);
  return [
    {
      says: "Only the excess over the infimum shrinks. So subtract the infimum from the goal.",
      result: `$${T} - ${infimum} = ${room}$`,
    },
    {
      says: "After $t$ steps the excess must be that small.",
      result: String.raw`$${A}\cdot ${rho}^t \le ${room}$`,
    },
    {
      says: "Take logarithms and divide; dividing by a negative number turns the sign round.",
      result: String.raw`$t \ge \frac{\ln(${A}/${room})}{-\ln ${rho}} \approx ${roundedText(steps, 4)}$`,
    },
    {
      says: `The cost after ${answer - 1} steps and after ${answer}, the first whole number from there.`,
      result: `$${costAfter(answer - 1)}$ and $${costAfter(answer)}$`,
    },
    {
      says: "Exactly at the infimum it never is. To be good enough takes a few steps only.",
    },
  ];
};

export const stepsToGoodEnough: FamilyDefinition<GoalParameters, PlainAnswer> = {
  id: "steps-to-good-enough",
  version: 1,
  title: "When is it good enough?",
  section: "8.2.8",
  concepts: ["theoretical limits", "tolerance", "intractable", "NP-complete"],
  objective: "Work out after how many steps a cost is low enough, though never at its infimum.",
  levels: [1, 2],
  work: "paper",
  draw,
  question,
  answerKind: { kind: "integer", label: "Steps", orNever: true },
  shown: ({ infimum, A, rho, T }) => [infimum, A, rho, T],
  solve: (parameters) => integerAnswer(Math.ceil(stepsOf(parameters))),
  confirm: (parameters) => integerAnswer(iterated(parameters)),
  misconceptions: [
    mistake(
      "minimum-cost-forgotten",
      "That lets the excess fall to the goal itself. The infimum stays: subtract it from the goal first.",
      ({ A, rho, T }) =>
        A > T ? integerAnswer(Math.ceil(Math.log(A / T) / -Math.log(rho))) : integerAnswer(0),
    ),
    mistake(
      "whole-cost-shrinks",
      "That lets the whole cost shrink by the factor. Only the excess over the infimum does.",
      ({ infimum, A, rho, T }) =>
        integerAnswer(Math.ceil(Math.log((infimum + A) / T) / -Math.log(rho))),
    ),
    mistake(
      "rounded-down",
      "After that many steps the goal is not yet reached; round up.",
      (parameters) => integerAnswer(Math.floor(stepsOf(parameters))),
    ),
    mistake(
      "straight-line",
      "That divides the way by the first step. Each step multiplies; it does not subtract the same amount.",
      (parameters) => {
        const { A, rho } = parameters;
        return integerAnswer(Math.ceil((A - roomOf(parameters)) / (A * (1 - rho)) - 1e-9));
      },
    ),
    mistake(
      "never-without-the-minimum",
      "Exactly at the infimum: never. But a bound above it is reached after finitely many steps.",
      () => ({ kind: "none" }),
    ),
  ],
  hint: () =>
    "What shrinks is the distance to the infimum. How small must it be at the goal? Then take logarithms.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? undefined
      : goalPlot({ ...parameters, reachedAfter: Math.ceil(stepsOf(parameters)) }),
};
