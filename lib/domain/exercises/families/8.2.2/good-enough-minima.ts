import type { Random } from "#lib/domain/random/index.ts";
import type { Label, PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, decimal } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, over, plus, times } from "../common/exactly.ts";
import { listed } from "../common/words.ts";
import { costBars } from "./cost-bars.ts";

export type GoodEnoughParameters = {
  /** Costs of the minima A, B, C, … */
  readonly costs: readonly number[];
  /** How far above the best one is still good enough: an amount, or a percentage of the best cost. */
  readonly within: "amount" | "percent";
  readonly tolerance: number;
};

const LABELS: readonly Label[] = ["A", "B", "C", "D", "E", "F"];
const PERCENTAGES = [10, 20, 25, 50, 100];

const labelsOf = ({ costs }: GoodEnoughParameters): readonly Label[] =>
  LABELS.slice(0, costs.length);

const bestOf = ({ costs }: GoodEnoughParameters): number => Math.min(...costs);

/** Best cost plus what is tolerated above it. */
const limitOf = (parameters: GoodEnoughParameters): Quantity => {
  const { within, tolerance } = parameters;
  const best = bestOf(parameters);
  return within === "amount" ? plus(best, tolerance) : times(best, plus(1, over(tolerance, 100)));
};

const chosen = (
  parameters: GoodEnoughParameters,
  isGood: (cost: Quantity, index: number) => boolean,
): PlainAnswer => ({
  kind: "set",
  labels: labelsOf(parameters).filter((_, index) =>
    isGood(decimal(parameters.costs[index] ?? 0), index),
  ),
});

const solve = (parameters: GoodEnoughParameters): PlainAnswer => {
  const limit = limitOf(parameters);
  return chosen(parameters, (cost) => compare(cost, limit) <= 0);
};

const draw = (random: Random, level: Level): Draw<GoodEnoughParameters> => {
  const costs =
    level === 1
      ? Array.from({ length: 5 }, () => random.integer(1, 30) / 10)
      : Array.from({ length: 6 }, () => random.integer(2, 40) / 20);
  const within = level === 1 ? "amount" : random.pick(["amount", "percent"] as const);
  const tolerance = within === "amount" ? random.integer(1, 10) / 10 : random.pick(PERCENTAGES);
  const parameters = { costs, within, tolerance };
  const limit = limitOf(parameters);
  const right = solve(parameters);
  const count = right.kind === "set" ? right.labels.length : 0;
  const isNear = costs.some((cost) => {
    const distance = minus(cost, limit);
    return compare(distance, decimal(0.02)) <= 0 && compare(distance, decimal(-0.02)) >= 0;
  });
  if (new Set(costs).size < costs.length) return drawnUnless("equal costs", parameters);
  if (isNear) return drawnUnless("near the limit", parameters);
  return drawnUnless(
    count < 2 || count === costs.length ? "too few or all" : undefined,
    parameters,
  );
};

/** Walks up from the lowest cost and stops at the first that is too far above it. */
const walked = (parameters: GoodEnoughParameters): PlainAnswer => {
  const { costs, within, tolerance } = parameters;
  const order = costs
    .map((cost, index) => ({ cost, index }))
    .sort((one, other) => one.cost - other.cost);
  const best = order[0]?.cost ?? 0;
  const room = within === "amount" ? tolerance : (best * tolerance) / 100;
  const stop = order.findIndex(({ cost }) => cost - best > room + 1e-9);
  const reached = new Set(order.slice(0, stop < 0 ? order.length : stop).map(({ index }) => index));
  return chosen(parameters, (_, index) => reached.has(index));
};

const isWithinMean = (parameters: GoodEnoughParameters): ((cost: Quantity) => boolean) => {
  const { costs, within, tolerance } = parameters;
  const mean = over(plus(...costs), costs.length);
  const room = within === "amount" ? times(tolerance, 1) : over(times(mean, tolerance), 100);
  return (cost) => compare(cost, plus(mean, room)) <= 0 && compare(cost, minus(mean, room)) >= 0;
};

const toleranceText = ({ within, tolerance }: GoodEnoughParameters): string =>
  within === "amount" ? `$${tolerance}$` : String.raw`$${tolerance}\,\%$`;

const explain = (parameters: GoodEnoughParameters): readonly Step[] => {
  const { within, tolerance } = parameters;
  const best = bestOf(parameters);
  const limit = numberTex(limitOf(parameters));
  const right = solve(parameters);
  const good = right.kind === "set" ? right.labels : [];
  return [
    { says: "The lowest cost is what the others are measured from.", result: `$${best}$` },
    {
      says: "What is tolerated above it gives the limit.",
      result:
        within === "amount"
          ? `$${best} + ${tolerance} = ${limit}$`
          : String.raw`$${best}\cdot\left(1+\tfrac{${tolerance}}{100}\right) = ${limit}$`,
    },
    {
      says: `Every minimum up to the limit is good enough, the best one included: ${listed(good)}. A search need not find the global minimum, only one that costs hardly more.`,
    },
  ];
};

export const goodEnoughMinima: FamilyDefinition<GoodEnoughParameters, PlainAnswer> = {
  id: "good-enough-minima",
  version: 1,
  title: "Which minima are good enough?",
  section: "8.2.2",
  concepts: ["non-convex", "convex", "local minimum", "global minimum"],
  objective: "Pick the local minima whose cost is close enough to the best.",
  levels: [1, 2],
  work: "head",
  draw,
  question: (parameters) => {
    const { costs } = parameters;
    const labels = labelsOf(parameters);
    return [
      "A search has found these minima:",
      [
        `| minimum | ${labels.join(" | ")} |`,
        `| --- |${labels.map(() => " ---: |").join("")}`,
        `| cost | ${costs.map(String).join(" | ")} |`,
      ].join("\n"),
      `A minimum whose cost is within ${toleranceText(parameters)} of the best one is good enough. Which are? Name them all.`,
    ].join("\n\n");
  },
  answerKind: {
    kind: "set",
    at: (parameters) => ({ kind: "set", label: "Good enough", of: labelsOf(parameters) }),
  },
  shown: ({ costs, tolerance }) => [...costs, tolerance],
  solve,
  confirm: walked,
  misconceptions: [
    mistake(
      "global-only",
      "That is the best one alone. Everything within the limit is good enough.",
      (parameters) =>
        chosen(parameters, (cost) => compare(cost, decimal(bestOf(parameters))) === 0),
    ),
    mistake(
      "all-minima",
      "Not every minimum is good enough: some lie above the limit. Work the limit out and compare.",
      (parameters) => chosen(parameters, () => true),
    ),
    mistake(
      "cost-below-tolerance",
      "That compares the cost itself with what is tolerated. Measure from the lowest cost.",
      (parameters) => {
        const { within, tolerance } = parameters;
        const bound = within === "amount" ? decimal(tolerance) : over(tolerance, 100);
        return chosen(parameters, (cost) => compare(cost, bound) <= 0);
      },
    ),
    mistake(
      "measured-from-mean",
      "That measures from the mean of the costs. Measure from the lowest cost.",
      (parameters) => chosen(parameters, isWithinMean(parameters)),
    ),
    mistake(
      "best-left-out",
      "The best one is within the limit as well: include it.",
      (parameters) => {
        const limit = limitOf(parameters);
        const best = decimal(bestOf(parameters));
        return chosen(parameters, (cost) => compare(cost, limit) <= 0 && compare(cost, best) > 0);
      },
    ),
  ],
  hint: () => "Find the lowest cost, add what is tolerated, and compare every cost with the sum.",
  explain,
  plot: (parameters, phase) =>
    costBars({
      costs: parameters.costs,
      labels: labelsOf(parameters),
      limit: limitOf(parameters),
      phase,
    }),
};
