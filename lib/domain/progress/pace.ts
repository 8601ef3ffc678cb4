import { median } from "./median.ts";
import { isAnswer, type StudyRow } from "./rows.ts";

/** What is assumed of a learner who has not answered enough yet. */
export const USUAL_SECONDS = 20;

const FEWEST_ANSWERS = 5;
const RECENT_ANSWERS = 200;

/** Seconds for one answer: the median of the last 200 that were timed. */
export const paceSeconds = (rows: readonly StudyRow[]): number => {
  const timed = rows
    .filter((row) => isAnswer(row) && row.durationMillis !== null && row.durationMillis > 0)
    .sort((one, other) => one.at - other.at)
    .slice(-RECENT_ANSWERS);
  if (timed.length < FEWEST_ANSWERS) return USUAL_SECONDS;
  const millis = median(timed.map((row) => row.durationMillis ?? 0)) ?? 0;
  return Math.max(1, Math.round(millis / 1000));
};
