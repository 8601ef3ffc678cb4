import { hash32 } from "#lib/domain/random/index.ts";
import { daysBetween, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueCard } from "./queue-card.ts";

/** In which order due cards come. */
export const DUE_ORDERS = ["overdue", "day", "random"] as const;
export type DueOrder = (typeof DUE_ORDERS)[number];

interface Placed<Card> {
  readonly card: Card;
  readonly overdueIntervals: number;
  readonly intervalDays: number;
  readonly dueOn: string;
  readonly shuffle: number;
}

type Comparison = (one: Placed<unknown>, other: Placed<unknown>) => number;

const COMPARISONS: Readonly<Record<DueOrder, Comparison>> = {
  // In its own intervals: 2 days late matter more at 1 day than at 30. Among equals the shorter interval.
  overdue: (one, other) =>
    other.overdueIntervals - one.overdueIntervals || one.intervalDays - other.intervalDays,
  day: (one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)),
  random: () => 0,
};

/**
 * Due cards in the order that was chosen. What it leaves equal comes in an order that differs from day to day, so that
 * no card is recalled because of the one before it.
 */
export const inDueOrder = <Card extends QueueCard>(
  cards: readonly Card[],
  today: LocalDate,
  order: DueOrder = "overdue",
): readonly Card[] => {
  const compare = COMPARISONS[order];
  return cards
    .map((card) => place(card, today))
    .sort(
      (one, other) =>
        compare(one, other) ||
        one.shuffle - other.shuffle ||
        (one.card.cardId < other.card.cardId ? -1 : 1),
    )
    .map(({ card }) => card);
};

const place = <Card extends QueueCard>(card: Card, today: LocalDate): Placed<Card> => {
  const { cardId, memory } = card;
  const shuffle = hash32(`${today} ${cardId}`);
  if (memory.kind === "new")
    return { card, overdueIntervals: 0, intervalDays: 0, dueOn: "", shuffle };
  const { intervalDays, dueOn } = memory;
  const overdueIntervals = daysBetween(dueOn, today) / intervalDays;
  return { card, overdueIntervals, intervalDays, dueOn, shuffle };
};
