/** Whole numbers at which an axis from 0 is ruled: at most four, the last at or below `most`. */
export const wholeTicks = (most: number): readonly number[] => {
  const steps = [1, 2, 5].flatMap((step) => [1, 10, 100, 1000, 10_000].map((ten) => step * ten));
  const step = steps.sort((one, other) => one - other).find((each) => most / each < 4) ?? most;
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
};

/** "12.5%": a place along an axis that is as wide as the page lets it be. */
export const along = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`;
