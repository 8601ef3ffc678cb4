// The rows that the figures are reckoned from, as the store hands them over.
import type { Availability, Grade, Memory, Role } from "#lib/domain/scheduling/index.ts";
import type { Instant, LocalDate } from "#lib/domain/time/index.ts";

/** One event of the log with what the fold made of it. The day is the stored one. */
export interface StudyRow {
  readonly cardId: string;
  readonly at: Instant;
  readonly day: LocalDate;
  readonly role: Role;
  /** Null unless the event is a review. */
  readonly grade: Grade | null;
  /** 0 for a new card. */
  readonly intervalDaysBefore: number;
  readonly intervalDaysAfter: number;
  readonly durationMillis: number | null;
}

/** A card of the learner that is neither archived nor deleted. */
export interface StudiedCard {
  readonly cardId: string;
  readonly kind: "card" | "exercise";
  /** Keys of the section and of the concept that the card stands under. */
  readonly section: string;
  readonly concept: string;
  readonly memory: Memory;
  readonly availability: Availability;
}

/** An answer was given and stands: scheduled, repeat or practice. */
export const isAnswer = (row: StudyRow): boolean =>
  row.grade !== null && row.role !== "undone" && row.role !== "setting";

/** The answer shows whether something learned earlier was still there. */
export const testsMemory = (row: StudyRow): boolean =>
  row.role === "scheduled" && row.intervalDaysBefore > 0;
