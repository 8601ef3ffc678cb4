import { exact, factorial } from "../../numbers/quantity.ts";
import { numberAnswer } from "../common/answers.ts";
import { listed, plural } from "../common/words.ts";

/** Answers of counting families are whole numbers beyond the range of doubles. */
export const counted = (value: bigint) => numberAnswer(exact(value));

/** n!, the orderings of a layer of n units. */
export const orderings = (units: number): bigint => factorial(units).numerator;

export const product = (factors: readonly bigint[]): bigint =>
  factors.reduce((all, each) => all * each, 1n);

export const sum = (terms: readonly bigint[]): bigint =>
  terms.reduce((all, each) => all + each, 0n);

/** Larger answers are no longer worked out by hand. */
export const LARGEST_COUNT = 10n ** 10n;

export const areEqual = (layers: readonly number[]): boolean =>
  layers.every((units) => units === layers[0]);

/** "one hidden layer of 3", "2 hidden layers of 3 and 4", "3 hidden layers of 4", with what stands in them. */
export const hiddenText = (layers: readonly number[], units = "units"): string => {
  if (layers.length === 1) return `one hidden layer of ${layers[0] ?? 0} ${units}`;
  return areEqual(layers)
    ? `${plural(layers.length, "hidden layer")} of ${layers[0] ?? 0} ${units} each`
    : `${plural(layers.length, "hidden layer")} of ${listed(layers)} ${units}`;
};
