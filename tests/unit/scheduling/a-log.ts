// A short way to write logs in tests: events an hour apart, ids that count up.
import type { EventContent, Grade, LogEvent } from "#lib/domain/scheduling/index.ts";
import { addDays, dayNumber, type Instant, type LocalDate } from "#lib/domain/time/index.ts";

export const FIRST_DAY = "2026-06-01" as LocalDate;

export const date = (text: string): LocalDate => text as LocalDate;

/** Day 0 is 1 June 2026. */
export const dayOf = (count: number): LocalDate => addDays(FIRST_DAY, count);

/** Noon of that day, and so many minutes, in UTC. */
export const noonOf = (count: number, minutes = 0): Instant =>
  (dayNumber(dayOf(count)) * 86_400_000 + 43_200_000 + minutes * 60_000) as Instant;

export const event = (
  id: string,
  count: number,
  minutes: number,
  content: EventContent,
): LogEvent => ({
  id,
  cardId: "card",
  at: noonOf(count, minutes),
  day: dayOf(count),
  ...content,
});

export const review = (id: string, count: number, grade: Grade, minutes = 0): LogEvent =>
  event(id, count, minutes, { type: "review", grade, purpose: "review" });

export const practice = (id: string, count: number, grade: Grade, minutes = 0): LogEvent =>
  event(id, count, minutes, { type: "review", grade, purpose: "practice" });

export const undo = (id: string, target: string, count: number, minutes = 0): LogEvent => ({
  ...event(id, count, minutes, { type: "undo", target }),
  cardId: null,
});
