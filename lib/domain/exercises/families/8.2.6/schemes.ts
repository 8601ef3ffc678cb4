import { add, exact } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { over, plus, times } from "../common/exactly.ts";

/*
 * Ways to estimate the mean gradient of three examples. Each is known by what it gives with which
 * chance; the expected value is the sum of one times the other.
 */

export type SchemeId =
  | "single"
  | "mean-of-a-pair"
  | "importance"
  | "unweighted"
  | "half-weights"
  | "clipped"
  | "first-two"
  | "larger-of-a-pair";

export type SchemeParameters = {
  readonly g: readonly [number, number, number];
  readonly scheme: SchemeId;
  /** The chances with which the examples are drawn; empty where all are alike. */
  readonly chances: readonly number[];
  /** Where gradients are clipped; empty where they are not. */
  readonly limit: readonly number[];
};

export const UNBIASED: readonly SchemeId[] = ["single", "mean-of-a-pair", "importance"];

export const isUnbiased = (scheme: SchemeId): boolean => UNBIASED.includes(scheme);

export const drawsWithChances = (scheme: SchemeId): boolean =>
  scheme === "importance" || scheme === "unweighted" || scheme === "half-weights";

export interface Outcome {
  readonly value: Quantity;
  readonly chance: Quantity;
}

const THIRD = exact(1, 3);
const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** In which order three examples can be drawn. */
export const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

export const clip = (value: number, limit: number): number =>
  Math.max(-limit, Math.min(limit, value));

/** What the estimate may be, and how likely each value is. */
export const outcomesOf = ({ g, scheme, chances, limit }: SchemeParameters): readonly Outcome[] => {
  const chanceOf = (index: number): number => chances[index] ?? 0;
  switch (scheme) {
    case "single":
      return g.map((value) => ({ value: exact(value), chance: THIRD }));
    case "mean-of-a-pair":
      return PAIRS.map(([i, j]) => ({ value: exact(g[i] + g[j], 2), chance: THIRD }));
    case "larger-of-a-pair":
      return PAIRS.map(([i, j]) => ({ value: exact(Math.max(g[i], g[j])), chance: THIRD }));
    case "first-two":
      return [{ value: exact(g[0] + g[1], 2), chance: exact(1) }];
    case "clipped":
      return g.map((value) => ({ value: exact(clip(value, limit[0] ?? 0)), chance: THIRD }));
    case "unweighted":
      return g.map((value, index) => ({ value: exact(value), chance: plus(chanceOf(index)) }));
    case "importance":
      return g.map((value, index) => ({
        value: over(value, times(3, chanceOf(index))),
        chance: plus(chanceOf(index)),
      }));
    case "half-weights":
      return g.map((value, index) => ({
        value: over(value, times(2, chanceOf(index))),
        chance: plus(chanceOf(index)),
      }));
  }
};

/** The mean of all three gradients, the value that is to be estimated. */
export const fullMean = ({ g }: Pick<SchemeParameters, "g">): Quantity =>
  exact(g[0] + g[1] + g[2], 3);

export const sumOf = (values: readonly Quantity[]): Quantity => values.reduce(add, exact(0));

export const expectedValue = (parameters: SchemeParameters): Quantity =>
  sumOf(outcomesOf(parameters).map(({ value, chance }) => times(value, chance)));

const SAYS: Readonly<Record<SchemeId, (parameters: SchemeParameters) => string>> = {
  single: () => "draw one of the three at random and take its gradient",
  "mean-of-a-pair": () =>
    "draw two different examples at random and take the mean of their gradients",
  "larger-of-a-pair": () =>
    "draw two different examples at random and take the larger of their gradients",
  "first-two": () => "always take the mean of the first two gradients",
  clipped: ({ limit }) =>
    `first limit every gradient to the interval from $-${limit[0] ?? 0}$ to $${limit[0] ?? 0}$, then draw one of the three at random and take its gradient`,
  unweighted: ({ chances }) =>
    `draw one of the three with chances ${chances.join(", ")} and take its gradient`,
  importance: ({ chances }) =>
    `draw one of the three with chances ${chances.join(", ")} and divide its gradient by 3 times its chance`,
  "half-weights": ({ chances }) =>
    `draw one of the three with chances ${chances.join(", ")} and divide its gradient by twice its chance`,
};

/** The scheme in words, to stand after "The estimate:". */
export const schemeText = (parameters: SchemeParameters): string =>
  SAYS[parameters.scheme](parameters);
