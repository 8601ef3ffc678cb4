import { PASS } from "#lib/domain/scheduling/index.ts";
import { testsMemory, type StudyRow } from "./rows.ts";

/** How much came back. Shares are from 0 to 1; low and high bound the true share. */
export type Retention = { readonly passed: number; readonly total: number } & (
  | { readonly kind: "too-few" }
  | {
      readonly kind: "measured";
      readonly share: number;
      readonly low: number;
      readonly high: number;
    }
);

/** With fewer reviews the bounds are so wide that the share says nothing. */
const FEWEST_REVIEWS = 10;

/** Of 95 % of the samples the bounds hold the true share: the normal quantile at 0.975. */
const Z = 1.959963984540054;

export const retentionOf = (passed: number, total: number): Retention =>
  total < FEWEST_REVIEWS
    ? { kind: "too-few", passed, total }
    : { kind: "measured", passed, total, share: passed / total, ...wilson(passed, total) };

/** First meetings, repeats and practice are left out: they test no interval. */
export const retentionOfRows = (rows: readonly StudyRow[]): Retention => {
  const tests = rows.filter(testsMemory);
  return retentionOf(tests.filter(isPassed).length, tests.length);
};

export const isPassed = (row: StudyRow): boolean => row.grade !== null && row.grade >= PASS;

/**
 * The score interval for a share p of n trials:
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). E. B. Wilson 1927, Probable inference.
 */
const wilson = (passed: number, total: number): { low: number; high: number } => {
  const share = passed / total;
  const square = (Z * Z) / total;
  const middle = share + square / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  return {
    // At 0 and 1 a bound is the share itself; rounding may carry it past by 1e-17.
    low: Math.max(0, Math.min(share, (middle - reach) / (1 + square))),
    high: Math.min(1, Math.max(share, (middle + reach) / (1 + square))),
  };
};
