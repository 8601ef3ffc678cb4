import { median } from "./median.ts";

/** What is assumed of a learner who has not answered enough yet. */
export const USUAL_SECONDS = 30;

/** From how many of the latest answers the pace is taken. */
export const RECENT_ANSWERS = 200;

const FEWEST_ANSWERS = 5;

/** Seconds for one answer: the median of the latest that were timed. */
export const paceSeconds = (latestDurationsMillis: readonly number[]): number => {
  const timed = latestDurationsMillis.filter((millis) => millis > 0);
  if (timed.length < FEWEST_ANSWERS) return USUAL_SECONDS;
  return Math.max(1, Math.round((median(timed) ?? 0) / 1000));
};
