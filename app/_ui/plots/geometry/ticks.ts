/** Multiples of the tick from 0 to the largest, without the dust of adding decimals. */
export const ticksUpTo = (largest: number, tick: number): readonly number[] =>
  Array.from({ length: Math.floor(largest / tick + 1e-9) + 1 }, (_, index) =>
    Number((index * tick).toFixed(6)),
  );

/** Every which tick has a label when labels want room: each, each second, fifth, tenth. */
export const labelEvery = (pixelsPerTick: number, room: number): number =>
  [1, 2, 5, 10].find((every) => every * pixelsPerTick >= room) ?? 20;

/** Round numbers (1, 2 or 5 times a power of ten) in a range, about as many as wanted. */
export const roundTicks = (
  range: readonly [from: number, to: number],
  wanted: number,
): readonly number[] => {
  const rough = (range[1] - range[0]) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  // The thresholds lie between 1, 2, 5 and 10 as their ratios do.
  const step = ([1, 2, 5].find((factor) => rough / power < 1.45 * factor) ?? 10) * power;
  const first = Math.ceil(range[0] / step - 1e-9);
  const last = Math.floor(range[1] / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
};
