import type { Exactly } from "../common/exactly.ts";
import { over, times } from "../common/exactly.ts";
import type { Quantity } from "../../numbers/quantity.ts";

/** One hidden unit: incoming weights, bias, outgoing weight. */
export interface Unit<Value = number> {
  readonly w: readonly Value[];
  readonly b: Value;
  readonly v: Value;
}

export const relu = (z: number): number => Math.max(0, z);

/** The number that goes into the activation. */
export const preActivation = ({ w, b }: Unit, x: readonly number[]): number =>
  w.reduce((sum, weight, index) => sum + weight * (x[index] ?? 0), b);

/** Incoming weights and bias times α, outgoing weight divided by it. Goodfellow et al. 2016, section 8.2.2. */
export const rescaled = (unit: Unit, alpha: Exactly): Unit<Quantity> => ({
  w: unit.w.map((weight) => times(alpha, weight)),
  b: times(alpha, unit.b),
  v: over(unit.v, alpha),
});

/** All parameters in one row: incoming, bias, outgoing. */
export const rowOf = <Value>({ w, b, v }: Unit<Value>): readonly Value[] => [...w, b, v];

/** w, b and v as formulas with their values. */
export const unitTex = ({ w, b, v }: Unit): string => {
  const incoming = w.length === 1 ? `w=${w[0] ?? 0}` : String.raw`w=(${w.join(String.raw`,\;`)})`;
  return String.raw`${incoming},\quad b=${b},\quad v=${v}`;
};

/** "w", "b" and "v", or "w_1", "w_2", "b" and "v". */
export const namesOf = ({ w }: Unit): readonly string[] => [
  ...(w.length === 1 ? ["w"] : w.map((_, index) => `w_${index + 1}`)),
  "b",
  "v",
];

export const namesTex = (unit: Unit): string => namesOf(unit).join(String.raw`,\,`);
