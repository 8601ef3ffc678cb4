/**
 * Moves things of one height apart so that none covers another, as little as is needed, inside the
 * range. Takes and gives their middles, in the order that was given; too many share the range evenly.
 */
export const spread = (
  wanted: readonly number[],
  height: number,
  range: readonly [from: number, to: number],
): readonly number[] => {
  const [from, to] = [range[0] + height / 2, range[1] - height / 2];
  const order = wanted.map((_, index) => index).sort((a, b) => wantedAt(a) - wantedAt(b));
  function wantedAt(index: number): number {
    return wanted[index] ?? 0;
  }
  const gap = Math.min(height, order.length > 1 ? (to - from) / (order.length - 1) : height);
  const placed = Array.from<number>({ length: wanted.length }).fill(0);
  let last = from - gap;
  for (const index of order) {
    last = Math.max(wantedAt(index), last + gap);
    placed[index] = last;
  }
  let next = to + gap;
  for (const index of order.toReversed()) {
    next = Math.min(placed[index] ?? 0, next - gap);
    placed[index] = next;
  }
  return placed;
};
