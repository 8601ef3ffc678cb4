import { daysBetween, type LocalDate } from "#lib/domain/time/local-date.ts";
import { GOOD, type Grade, type Memory } from "./memory.ts";
import type { Scheduler } from "./scheduler.ts";

export interface GradePreview {
  readonly intervalDays: number;
  readonly dueOn: LocalDate;
  /** The interval after that, if the card is then passed on the day on which it falls due. */
  readonly nextIntervalDays: number;
}

/**
 * What each grade would do to a card that counts today: "36 days, then 85". `latest` is the day to which a `set-due`
 * after the grade would bring it forward.
 */
export const previewGrades = (
  memory: Memory,
  today: LocalDate,
  scheduler: Scheduler,
  latest?: LocalDate,
): Record<Grade, GradePreview> => {
  const preview = (grade: Grade): GradePreview => {
    const after = scheduler.remember(memory, grade, today);
    const dueOn = latest !== undefined && latest < after.dueOn ? latest : after.dueOn;
    const next = scheduler.remember({ ...after, dueOn }, GOOD, dueOn);
    return {
      intervalDays: daysBetween(today, dueOn),
      dueOn,
      nextIntervalDays: next.intervalDays,
    };
  };
  return {
    0: preview(0),
    1: preview(1),
    2: preview(2),
    3: preview(3),
    4: preview(4),
    5: preview(5),
  };
};
