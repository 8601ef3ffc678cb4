import { daysFrom, type LocalDate } from "#lib/domain/time/local-date.ts";
import { arrangeQueue, type Queue } from "./arrange-queue.ts";
import type { QueueLimits } from "./limits.ts";
import type { QueueCard } from "./queue-card.ts";

export interface DayQueue<Card extends QueueCard = QueueCard> extends Queue<Card> {
  readonly day: LocalDate;
}

/**
 * The queues of `days` days from today on, for a device that will be without a connection. Each
 * card stands on the first day that asks for it: how it will be graded, and so when it comes
 * back, is not known. What an earlier day lists counts as passed when a later one opens exercises.
 */
export const arrangeComingDays = <Card extends QueueCard>(
  cards: readonly Card[],
  today: LocalDate,
  days: number,
  limits: QueueLimits,
): readonly DayQueue<Card>[] => {
  const passedConcepts = new Set<string>();
  let waiting = cards;
  return daysFrom(today, days).map((day) => {
    const opened = waiting.map((card) =>
      passedConcepts.has(card.concept) ? { ...card, conceptPassed: true } : card,
    );
    const queue = arrangeQueue(opened, day, limits);
    const listed = new Set(queue.items.map((item) => item.cardId));
    for (const { card } of queue.items) if (card.kind === "card") passedConcepts.add(card.concept);
    waiting = waiting.filter((card) => !listed.has(card.cardId));
    return { day, ...queue };
  });
};
