import { hash32 } from "#lib/domain/random/index.ts";
import { daysBetween, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueCard } from "./queue-card.ts";

/**
 * The most overdue first, measured in its own intervals: 2 days late matter more at 1 day than at
 * 30. Among equals the shorter interval, then an order that differs from day to day, so that no
 * card is recalled because of the one before it.
 */
export const inDueOrder = <Card extends QueueCard>(
  cards: readonly Card[],
  today: LocalDate,
): readonly Card[] =>
  cards
    .map((card) => ({ card, ...urgency(card, today) }))
    .sort(
      (one, other) =>
        other.overdueIntervals - one.overdueIntervals ||
        one.intervalDays - other.intervalDays ||
        one.shuffle - other.shuffle ||
        (one.card.cardId < other.card.cardId ? -1 : 1),
    )
    .map(({ card }) => card);

const urgency = ({ cardId, memory }: QueueCard, today: LocalDate) => {
  const shuffle = hash32(`${today} ${cardId}`);
  if (memory.kind === "new") return { overdueIntervals: 0, intervalDays: 0, shuffle };
  const { intervalDays, dueOn } = memory;
  return { overdueIntervals: daysBetween(dueOn, today) / intervalDays, intervalDays, shuffle };
};
