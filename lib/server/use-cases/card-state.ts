import {
  dateInWords,
  daysBetween,
  daysInWords,
  everyInWords,
  type LocalDate,
} from "#lib/domain/time/local-date.ts";
import type { Schedule } from "../data/schedules.ts";

/** Where a card stands for a learner. */
export interface CardState {
  readonly kind: "new" | "due" | "scheduled" | "suspended" | "buried" | "archived";
  /** "due in 9 days, 3 December, every 15 days". */
  readonly words: string;
}

const whenDue = (dueOn: LocalDate, today: LocalDate): string => {
  const days = daysBetween(today, dueOn);
  return days === 1 ? "tomorrow" : `in ${daysInWords(days)}, ${dateInWords(dueOn, today)}`;
};

/** Says in words where a card stands on `day`. */
export const cardState = (
  schedule: Schedule | undefined,
  archived: boolean,
  day: string,
): CardState => {
  if (archived) return { kind: "archived", words: "archived, history kept" };
  if (schedule?.availability.suspended) return { kind: "suspended", words: "suspended" };
  const today = day as LocalDate;
  const buried = schedule?.availability.buriedUntil;
  if (buried && buried > day)
    return { kind: "buried", words: `buried until ${dateInWords(buried, today)}` };
  if (!schedule || schedule.memory.kind === "new") return { kind: "new", words: "new" };
  const { dueOn, intervalDays } = schedule.memory;
  const every = everyInWords(intervalDays);
  if (dueOn <= day) return { kind: "due", words: `due today, ${every}` };
  return { kind: "scheduled", words: `due ${whenDue(dueOn, today)}, ${every}` };
};
