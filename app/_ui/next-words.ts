import { countOf } from "./count-of.ts";
import { dayAsSeenFrom, hourInWords, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { NextReviews } from "#lib/server/use-cases/next-in-queue.ts";

/** "14 minutes"; never less than one. */
export const minutesInWords = (seconds: number): string =>
  countOf(Math.max(1, Math.round(seconds / 60)), "minute");

/** "Next: 12 reviews tomorrow from 04:00, about 7 minutes." */
export const nextWords = (next: NextReviews | null, today: LocalDate, dayStart: number): string => {
  if (!next) return "Nothing is scheduled. Import a note or add a card, and it comes here.";
  const reviews = countOf(next.count, "review");
  const when = `${dayAsSeenFrom(today, next.day)} from ${hourInWords(dayStart)}`;
  return `Next: ${reviews} ${when}, about ${minutesInWords(next.seconds)}.`;
};
