/**
 * The third public file of this room: both schedulers by name. Server code imports it; index.ts stays free of the
 * library of FSRS for the browser.
 */
import { fsrs } from "./fsrs.ts";
import type { Scheduler, SchedulerChoice } from "./scheduler.ts";
import { sm2 } from "./sm2.ts";

export { fsrs, fsrsSchedule, LEAST_RETENTION, MOST_RETENTION, USUAL_RETENTION } from "./fsrs.ts";

export const schedulerOf = ({ scheduler, retention }: SchedulerChoice): Scheduler =>
  scheduler === "fsrs" ? fsrs(retention) : sm2;
