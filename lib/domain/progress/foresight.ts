import { retentionOf, type Retention } from "./retention.ts";

/** What a scheduler expected of a review, 0 to 1, and whether the card was recalled. */
export interface Foreseen {
  readonly expected: number;
  readonly recalled: boolean;
}

interface Standing {
  /** The mean of what was expected; null without reviews. */
  readonly expected: number | null;
  readonly observed: Retention;
}

/** All reviews together, and apart by what was expected of them. */
export interface Foresight extends Standing {
  readonly bands: readonly (Standing & { readonly label: string })[];
}

const BANDS = [
  { label: "under 70 %", from: 0, to: 0.7 },
  { label: "70 to 80 %", from: 0.7, to: 0.8 },
  { label: "80 to 90 %", from: 0.8, to: 0.9 },
  { label: "90 to 95 %", from: 0.9, to: 0.95 },
  { label: "95 % and over", from: 0.95, to: Infinity },
] as const;

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const standing = (reviews: readonly Foreseen[]): Standing => ({
  expected: mean(reviews.map(({ expected }) => expected)),
  observed: retentionOf(reviews.filter(({ recalled }) => recalled).length, reviews.length),
});

/** How what was expected stands beside what came. */
export const foresightOf = (reviews: readonly Foreseen[]): Foresight => ({
  ...standing(reviews),
  bands: BANDS.map(({ label, from, to }) => ({
    label,
    ...standing(reviews.filter(({ expected }) => expected >= from && expected < to)),
  })),
});

/** Which of two schedulers foresaw the same reviews better. */
export type BetterForesight =
  | { readonly kind: "too-few"; readonly reviews: number; readonly wanted: number }
  | { readonly kind: "even" }
  | { readonly kind: "better"; readonly which: "first" | "second" };

/** Fewer reviews than this show no difference between two schedulers that are both any good. */
const FEWEST_REVIEWS = 100;
/** The normal quantile at 0.975. */
const Z = 1.959963984540054;
/** An expectation of 0 or 1 that fails would weigh without end. */
const SUREST = 0.001;

/** Surprise at what came: minus the logarithm of the probability that it was given. */
const surprise = (expected: number, recalled: boolean): number => {
  const sure = Math.min(1 - SUREST, Math.max(SUREST, expected));
  return -Math.log(recalled ? sure : 1 - sure);
};

/** By the mean difference of their surprise, review by review, where its 95 % interval leaves out 0. */
export const betterForesight = (
  reviews: readonly {
    readonly expected: readonly [number, number];
    readonly recalled: boolean;
  }[],
): BetterForesight => {
  const count = reviews.length;
  if (count < FEWEST_REVIEWS) return { kind: "too-few", reviews: count, wanted: FEWEST_REVIEWS };
  const differences = reviews.map(
    ({ expected: [one, other], recalled }) => surprise(one, recalled) - surprise(other, recalled),
  );
  const middle = mean(differences) ?? 0;
  const squares = differences.reduce((sum, each) => sum + (each - middle) ** 2, 0);
  const reach = Z * Math.sqrt(squares / (count - 1) / count);
  if (Math.abs(middle) <= reach) return { kind: "even" };
  return { kind: "better", which: middle < 0 ? "first" : "second" };
};
