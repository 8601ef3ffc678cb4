/** n over k. */
export const choose = (n: number, k: number): bigint => {
  let count = 1n;
  for (let factor = 1; factor <= k; factor += 1) {
    count = (count * BigInt(n - k + factor)) / BigInt(factor);
  }
  return count;
};

/**
 * Labellings of points in general position that a hyperplane through the origin separates,
 * 2·Σ over k < d of (N−1 over k), with d free numbers. Cover 1965, theorem 1.
 */
export const labellings = (points: number, freedom: number): bigint => {
  let sum = 0n;
  for (let k = 0; k < Math.min(freedom, points); k += 1) sum += choose(points - 1, k);
  return 2n * sum;
};
