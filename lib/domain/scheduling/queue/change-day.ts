import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { countQueue } from "./arrange-queue.ts";
import { NOTHING, type DayChoice } from "./day-choice.ts";
import { isReviewedOn, type QueueLimits } from "./limits.ts";
import type { QueueCard } from "./queue-card.ts";

/** How much one press adds. */
const MORE_REVIEWS = 20;
const MORE_NEW_CARDS = 10;

/** A choice for today, and how many items it brings or takes away. */
export interface DayChange {
  readonly choice: DayChoice;
  readonly reviews: number;
  readonly newCards: number;
}

/** More than the day would offer: first of what is due and held back by a limit, else new cards; null if there is none. */
export const moreToday = (
  cards: readonly QueueCard[],
  today: LocalDate,
  limits: QueueLimits,
): DayChange | null => {
  const before = countQueue(cards, today, limits).counts;
  const had =
    limits.choice?.day === today && limits.choice.kind === "more" ? limits.choice : NOTHING;
  const steps = [
    { newCards: 0, reviews: MORE_REVIEWS },
    { newCards: MORE_NEW_CARDS, reviews: 0 },
  ];
  for (const step of steps) {
    const choice: DayChoice = {
      day: today,
      kind: "more",
      newCards: had.newCards + step.newCards,
      reviews: had.reviews + step.reviews,
    };
    const after = countQueue(cards, today, { ...limits, choice }).counts;
    const reviews = after.due - before.due;
    const newCards = after.new - before.new;
    if (reviews + newCards > 0) return { choice, reviews, newCards };
  }
  return null;
};

/** Half of what the day still offers, cards to repeat aside; null where that is none less. */
export const lessToday = (
  cards: readonly QueueCard[],
  today: LocalDate,
  limits: QueueLimits,
): DayChange | null => {
  const before = countQueue(cards, today, limits).counts;
  const reviewed = cards.filter((card) => isReviewedOn(card, today)).length;
  const met = cards.filter((card) => card.introducedOn === today).length;
  const choice: DayChoice = {
    day: today,
    kind: "less",
    newCards: met + Math.floor(before.new / 2),
    reviews: reviewed + Math.ceil(before.due / 2),
  };
  const after = countQueue(cards, today, { ...limits, choice }).counts;
  const reviews = before.due - after.due;
  const newCards = before.new - after.new;
  return reviews + newCards > 0 ? { choice, reviews, newCards } : null;
};
