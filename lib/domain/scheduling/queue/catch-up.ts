import { addDays, daysBetween, type LocalDate } from "#lib/domain/time/local-date.ts";
import { stateOn, type QueueCard } from "./queue-card.ts";

/** A backlog spread over some days. No card's interval or due day changes: only when it is offered. */
export interface CatchUp {
  /** The first of its days. The backlog is what was due before it. */
  readonly from: LocalDate;
  readonly days: number;
  /** Cards in the backlog when it began. */
  readonly size: number;
}

/** Cards that wait since before `from`; one that was failed since waits no longer for this. */
export const isBacklog = ({ memory }: QueueCard, from: LocalDate): boolean =>
  memory.kind === "reviewed" && memory.dueOn < from;

export const beginCatchUp = (
  cards: readonly QueueCard[],
  today: LocalDate,
  days: number,
): CatchUp => ({
  from: today,
  days,
  size: cards.filter((card) => stateOn(card, today) === "due" && isBacklog(card, today)).length,
});

export const lastDayOf = ({ from, days }: CatchUp): LocalDate => addDays(from, days - 1);

/** Before its first day and after its last one it holds nothing back. */
export const isRunning = (catchUp: CatchUp, today: LocalDate): boolean =>
  today >= catchUp.from && today <= lastDayOf(catchUp);

/**
 * How many of the backlog may still wait when `today` is over: on the k-th of n days that is ⌊size · (n − k) / n⌋. So
 * what a missed day left undone comes on the next one, and the last day leaves none.
 */
const mayWait = ({ from, days, size }: CatchUp, today: LocalDate): number =>
  Math.floor((size * (days - 1 - daysBetween(from, today))) / days);

/**
 * Of due cards, the most urgent first, those that the day offers: its share of the backlog beside all that fell due
 * since. They keep their order.
 */
export const shareOf = <Card extends QueueCard>(
  due: readonly Card[],
  catchUp: CatchUp | null | undefined,
  today: LocalDate,
): readonly Card[] => {
  if (!catchUp || !isRunning(catchUp, today)) return due;
  const backlog = due.filter((card) => isBacklog(card, catchUp.from));
  const share = Math.max(0, backlog.length - mayWait(catchUp, today));
  const held = new Set(backlog.slice(share).map(({ cardId }) => cardId));
  return due.filter(({ cardId }) => !held.has(cardId));
};
