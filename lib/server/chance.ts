import "server-only";

/** As many as a review tries, to find numbers that were not just seen. */
const SEEDS = 21;

/** The only place that throws dice for exercises; everything else is told the seeds. 32 bits each. */
export const randomSeeds = (): readonly number[] => [
  ...crypto.getRandomValues(new Uint32Array(SEEDS)),
];
