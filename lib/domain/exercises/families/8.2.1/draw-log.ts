import type { Random } from "#lib/domain/random/index.ts";
import type { Level } from "../../family.ts";

/** One printed row: gᵀg and gᵀHg. */
export type LogRow = readonly [S: number, Q: number];

/** How both columns go: gradient kept or gone, curvature grown, kept or gone. */
type Shape = "ill" | "arrived" | "both-shrink" | "both-steady";

interface Factors {
  readonly S: number;
  readonly Q: number;
}

/** Last over first of both columns, before noise. */
const drawFactors = (random: Random, shape: Shape): Factors => {
  const kept = (): number => random.integer(60, 130) / 100;
  switch (shape) {
    case "ill":
      return { S: kept(), Q: random.integer(15, 90) };
    case "arrived":
      return { S: random.integer(2, 29) / 1000, Q: random.integer(15, 60) };
    case "both-shrink":
      return { S: random.integer(1, 50) / 1000, Q: random.integer(5, 80) / 1000 };
    case "both-steady":
      return { S: kept(), Q: kept() };
  }
};

/**
 * The positive n-th root by bisection: basic operations only, so that every machine draws the same
 * digits, which Math.pow does not promise.
 */
const root = (value: number, n: number): number => {
  let [low, high] = [0, Math.max(1, value)];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    let power = 1;
    for (let factor = 0; factor < n; factor += 1) power *= middle;
    if (power < value) low = middle;
    else high = middle;
  }
  return high;
};

/** Two significant digits, as a log prints them. */
const twoDigits = (value: number): number => Number(value.toPrecision(2));

const drawColumn = (
  random: Random,
  first: number,
  factor: number,
  count: number,
): readonly number[] => {
  const perStep = root(factor, count - 1);
  const values = [twoDigits(first)];
  let smooth = first;
  for (let step = 1; step < count; step += 1) {
    smooth *= perStep;
    values.push(twoDigits(smooth * (1 + random.integer(-80, 80) / 1000)));
  }
  return values;
};

/** A log of 4, 5 or 6 rows by level; "yes" is the shape of ill-conditioning, "no" any other. */
export const drawLog = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): readonly LogRow[] => {
  const others: readonly Shape[] = ["both-shrink", "both-steady"];
  const healthy = random.pick<Shape>(level === 1 ? others : [...others, "arrived"]);
  const factors = drawFactors(random, outcome === "yes" ? "ill" : healthy);
  const count = level + 3;
  const S = drawColumn(random, random.integer(20, 120) / 10, factors.S, count);
  const Q = drawColumn(random, random.integer(20, 300) / 10, factors.Q, count);
  return S.map((value, index): LogRow => [value, Q[index] ?? 0]);
};
