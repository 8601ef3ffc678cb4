import { elementary } from "../../numbers/operations.ts";
import {
  compare,
  divide,
  exact,
  integerPower,
  multiply,
  negate,
  real,
  toNumber,
} from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { NoValue, wholeOf } from "../value.ts";
import { ofNumbers, type MadeFunction } from "./function.ts";

const ZERO = exact(0);
const isBelow = (a: Quantity, b: Quantity): boolean => compare(a, b) < 0;
const ofDouble = (apply: (x: number) => number): MadeFunction =>
  ofNumbers(1, (x) => real(apply(toNumber(x))));

const logarithm = (name: "ln" | "log10" | "log2"): MadeFunction =>
  ofNumbers(1, (x) => {
    if (compare(x, ZERO) <= 0) throw new NoValue("A logarithm of a number not above 0", "$1 > 0");
    return elementary(name, x);
  });

const arc = (apply: (x: number) => number): MadeFunction =>
  ofNumbers(1, (x) => {
    if (Math.abs(toNumber(x)) > 1) throw new NoValue("No angle has this value", "abs($1) <= 1");
    return real(apply(toNumber(x)));
  });

const absolute = (x: Quantity): Quantity => (isBelow(x, ZERO) ? negate(x) : x);

const cubeRoot = (x: Quantity): Quantity => {
  const root = exact(Math.round(Math.cbrt(toNumber(x))));
  return compare(integerPower(root, 3), x) === 0 ? root : real(Math.cbrt(toNumber(x)));
};

/** The largest whole number not above x; a logarithm that misses a whole number by a rounding is that number. */
export const floorOf = (x: Quantity): Quantity => {
  if (x.kind === "real") return exact(wholeOf(x) ?? Math.floor(x.value));
  const { numerator, denominator } = x;
  const quotient = numerator / denominator;
  return exact(numerator % denominator < 0n ? quotient - 1n : quotient);
};

/** Halves go away from 0, as one rounds on paper. */
export const roundOf = (x: Quantity, places: number): Quantity => {
  const scale = integerPower(exact(10), places);
  const scaled = multiply(absolute(x), scale);
  const half = scaled.kind === "exact" ? divide(exact(1), exact(2)) : real(0.5);
  const sum =
    scaled.kind === "exact" && half.kind === "exact"
      ? exact(2n * scaled.numerator + scaled.denominator, 2n * scaled.denominator)
      : real(toNumber(scaled) + toNumber(half));
  const rounded = divide(floorOf(sum), scale);
  return isBelow(x, ZERO) ? negate(rounded) : rounded;
};

const MOST_PLACES = 9;

const round: MadeFunction = {
  takes: "a number and how many places",
  type: (given) => ofNumbers(1, absolute).type(given) ?? ofNumbers(2, absolute).type(given),
  apply: (given) =>
    ofNumbers(given.length, (x, places) => {
      const count = given.length === 1 ? 0 : wholeOf(places);
      if (count === undefined || Math.abs(count) > MOST_PLACES) {
        throw new NoValue("Places that are no whole number from -9 to 9");
      }
      return roundOf(x, count);
    }).apply(given),
};

export const ELEMENTARY: readonly (readonly [string, MadeFunction])[] = [
  ["abs", ofNumbers(1, absolute)],
  [
    "sqrt",
    ofNumbers(1, (x) => {
      if (isBelow(x, ZERO)) throw new NoValue("A square root of a number below 0", "$1 >= 0");
      return elementary("sqrt", x);
    }),
  ],
  ["cbrt", ofNumbers(1, cubeRoot)],
  ["exp", ofNumbers(1, (x) => elementary("exp", x))],
  ["ln", logarithm("ln")],
  ["log10", logarithm("log10")],
  ["log2", logarithm("log2")],
  ["sin", ofDouble(Math.sin)],
  ["cos", ofDouble(Math.cos)],
  ["tan", ofDouble(Math.tan)],
  ["asin", arc(Math.asin)],
  ["acos", arc(Math.acos)],
  ["atan", ofDouble(Math.atan)],
  ["atan2", ofNumbers(2, (y, x) => real(Math.atan2(toNumber(y), toNumber(x))))],
  ["floor", ofNumbers(1, floorOf)],
  ["ceil", ofNumbers(1, (x) => negate(floorOf(negate(x))))],
  ["round", round],
  ["sign", ofNumbers(1, (x) => exact(Math.sign(compare(x, ZERO))))],
];
