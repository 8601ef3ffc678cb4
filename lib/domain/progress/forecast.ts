import { daysBetween, daysFrom, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { StudiedCard } from "./rows.ts";

export interface DayForecast {
  readonly day: LocalDate;
  readonly due: number;
}

/**
 * Cards that fall due today and on each of the next `days` days, as things stand: today has the
 * overdue ones too. Suspended and new cards are left out; a buried card comes when it may.
 */
export const forecast = (
  cards: readonly StudiedCard[],
  today: LocalDate,
  days: number,
): readonly DayForecast[] => {
  const due = Array.from({ length: days + 1 }, () => 0);
  for (const card of cards) {
    const day = comesOn(card, today);
    const index = day === null ? days + 1 : daysBetween(today, day);
    if (index <= days) due[index] = (due[index] ?? 0) + 1;
  }
  return daysFrom(today, days + 1).map((day, index) => ({ day, due: due[index] ?? 0 }));
};

/** Today and the 30 days after it: 31 entries. */
export const forecast30Days = (
  cards: readonly StudiedCard[],
  today: LocalDate,
): readonly DayForecast[] => forecast(cards, today, 30);

/** The day on which the queue will hold the card, today at the earliest. */
export const comesOn = (
  { memory, availability }: StudiedCard,
  today: LocalDate,
): LocalDate | null => {
  if (memory.kind === "new" || availability.suspended) return null;
  const days = [today, memory.dueOn, availability.buriedUntil ?? today];
  return days.reduce((latest, day) => (day > latest ? day : latest));
};
