import { add, decimal, divide, integerPower, multiply, subtract } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";

/* Arithmetic on printed numbers: 0.1 is 1/10 here, so 0.1·3 is 3/10. */

/** A printed number, or what was computed from such numbers. */
export type Exactly = number | Quantity;

const quantity = (value: Exactly): Quantity => (typeof value === "number" ? decimal(value) : value);

export const times = (...factors: readonly Exactly[]): Quantity =>
  factors.map(quantity).reduce(multiply, decimal(1));

export const plus = (...terms: readonly Exactly[]): Quantity =>
  terms.map(quantity).reduce(add, decimal(0));

export const minus = (a: Exactly, b: Exactly): Quantity => subtract(quantity(a), quantity(b));

/** a/b; throws when b is 0. */
export const over = (a: Exactly, b: Exactly): Quantity => divide(quantity(a), quantity(b));

/** a to a whole power. */
export const power = (a: Exactly, exponent: number): Quantity =>
  integerPower(quantity(a), exponent);

export const dotProduct = (u: readonly Exactly[], v: readonly Exactly[]): Quantity =>
  plus(...u.map((entry, index) => times(entry, v[index] ?? 0)));
