import type { SchedulerChoice } from "#lib/domain/scheduling/index.ts";

/** "SM-2", or "FSRS at 90%". */
export const schedulerWords = ({ scheduler, retention }: SchedulerChoice): string =>
  scheduler === "sm2" ? "SM-2" : `FSRS at ${retention}%`;
