import { factorialUpTo, hasNoResult } from "../../numbers/operations.ts";
import { exact } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { LARGEST_FACTORIAL } from "../limits.ts";
import { NoValue, settled, wholeOf } from "../value.ts";
import { ofMany, ofNumbers, type MadeFunction } from "./function.ts";

const whole = (x: Quantity): bigint => {
  const value = wholeOf(x);
  if (value === undefined) throw new NoValue("A number that is not whole", "$1 == round($1)");
  return BigInt(value);
};

const size = (n: bigint): bigint => (n < 0n ? -n : n);
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? size(a) : divisor(b, a % b));
const multiple = (a: bigint, b: bigint): bigint =>
  a === 0n || b === 0n ? 0n : size((a / divisor(a, b)) * b);

const fold = (join: (a: bigint, b: bigint) => bigint): MadeFunction =>
  ofMany((numbers) => numbers.reduce((all, each) => settled(exact(join(whole(all), whole(each))))));

/** n!, also for the sign behind a number. */
export const factorialOf = (x: Quantity): Quantity => {
  const value = wholeOf(x);
  const result = factorialUpTo(value === undefined ? x : exact(value), LARGEST_FACTORIAL);
  if (!hasNoResult(result)) return result;
  throw result === "factorial-too-large"
    ? new NoValue(`A factorial above ${LARGEST_FACTORIAL}!`, `$1 <= ${LARGEST_FACTORIAL}`)
    : new NoValue("A factorial of no whole number from 0", "$1 >= 0");
};

const LARGEST_SET = 1000n;

/** n over k by the product formula, from the shorter end. */
const choose = (n: bigint, k: bigint): bigint => {
  if (n < 0n || k < 0n) throw new NoValue("A choice of less than 0", "$2 >= 0");
  if (n > LARGEST_SET)
    throw new NoValue(`A choice out of more than ${LARGEST_SET}`, `$1 <= ${LARGEST_SET}`);
  if (k > n) return 0n;
  const shorter = k < n - k ? k : n - k;
  let ways = 1n;
  for (let index = 1n; index <= shorter; index += 1n) {
    ways = (ways * (n - shorter + index)) / index;
  }
  return ways;
};

export const WHOLE: readonly (readonly [string, MadeFunction])[] = [
  ["gcd", fold(divisor)],
  ["lcm", fold(multiple)],
  ["factorial", ofNumbers(1, factorialOf)],
  ["choose", ofNumbers(2, (n, k) => exact(choose(whole(n), whole(k))))],
];
