/** What is assumed of somebody who has not reviewed yet. */
const USUAL_SECONDS = 30;
const FEWEST_REVIEWS = 10;

/** Median seconds a review; the usual pace until there are enough reviews to tell. */
export const paceOf = (durationsMillis: readonly number[]): number => {
  if (durationsMillis.length < FEWEST_REVIEWS) return USUAL_SECONDS;
  const sorted = [...durationsMillis].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return Math.max(1, Math.round(median / 1000));
};
