import { arrangeQueue, type QueueLimits } from "#lib/domain/scheduling/index.ts";
import { addDays, type LocalDate } from "#lib/domain/time/index.ts";
import type { StudyCard } from "./study-cards.ts";

/** When something is to be reviewed after today, how much, and about how long it takes. */
export interface NextReviews {
  readonly day: LocalDate;
  readonly count: number;
  readonly seconds: number;
}

/** The first day after `today` on which this card may come: a new one tomorrow, another when it falls due. */
const comesAfter = ({ memory, availability }: StudyCard, today: LocalDate): LocalDate | null => {
  if (availability.suspended) return null;
  const tomorrow = addDays(today, 1);
  const dueOn = memory.kind === "new" ? tomorrow : memory.dueOn;
  const from = availability.buriedUntil ?? tomorrow;
  return [tomorrow, dueOn, from].reduce((latest, day) => (day > latest ? day : latest));
};

/** The days after today on which one of these cards may come, the first one first. */
const comingDays = (cards: readonly StudyCard[], today: LocalDate): readonly LocalDate[] =>
  [...new Set(cards.flatMap((card) => comesAfter(card, today) ?? []))].sort();

export interface WhatWaits {
  readonly cards: readonly StudyCard[];
  /** The last day of which `cards` holds all that falls due; none where it holds everything. */
  readonly through?: LocalDate;
}

/** The next day with something in its queue, if what today's queue holds is done today: none behind `through`. */
export const nextReviews = (
  { cards, through }: WhatWaits,
  inTodaysQueue: ReadonlySet<string>,
  today: LocalDate,
  limits: QueueLimits,
  paceSeconds: number,
): NextReviews | null => {
  const rest = cards.filter((card) => !inTodaysQueue.has(card.cardId));
  for (const day of comingDays(rest, today)) {
    if (through !== undefined && day > through) return null;
    const count = arrangeQueue(rest, day, limits).items.length;
    if (count > 0) return { day, count, seconds: count * paceSeconds };
  }
  return null;
};

/** The first day behind `through` on which one of these cards may come. */
export const nextComing = (
  cards: readonly StudyCard[],
  today: LocalDate,
  through: LocalDate,
): LocalDate | null => comingDays(cards, today).find((day) => day > through) ?? null;
