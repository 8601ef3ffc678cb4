import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { AdoptedState } from "./log-event.ts";
import type { Grade, Memory, ReviewedMemory } from "./memory.ts";

export const SCHEDULER_NAMES = ["sm2", "fsrs"] as const;
export type SchedulerName = (typeof SCHEDULER_NAMES)[number];

/** What a learner has chosen. `retention` is the share to be recalled on the due day, in per cent; FSRS alone aims at it. */
export interface SchedulerChoice {
  readonly scheduler: SchedulerName;
  readonly retention: number;
}

/** What makes a memory of grades. The fold knows events and days; a scheduler knows neither log nor clock. */
export interface Scheduler {
  readonly name: SchedulerName;
  /** Whether a review on `day` changes the memory; `countedOn` is the day of the last one that did. */
  readonly counts: (memory: Memory, day: LocalDate, countedOn: LocalDate | null) => boolean;
  /** The memory after a counted review on `day`. */
  readonly remember: (memory: Memory, grade: Grade, day: LocalDate) => ReviewedMemory;
  /** How likely the card is recalled on `day`, 0 to 1. A day that goes back has passed no time. */
  readonly recall: (memory: ReviewedMemory, day: LocalDate) => number;
  /** The memory that another program's numbers stand for. */
  readonly adopt: (memory: Memory, state: AdoptedState) => ReviewedMemory;
}
