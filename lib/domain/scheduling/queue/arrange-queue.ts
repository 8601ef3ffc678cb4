import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { inDueOrder } from "./due-order.ts";
import { keepSiblingsApart } from "./keep-siblings-apart.ts";
import { chooseNew, type QueueLimits } from "./new-cards.ts";
import { stateOn, type QueueCard, type QueueState } from "./queue-card.ts";
import { spread } from "./spread.ts";

export interface QueueItem<Card extends QueueCard = QueueCard> {
  readonly card: Card;
  readonly cardId: string;
  readonly kind: Card["kind"];
  readonly state: QueueState;
  /** Null for a new card. */
  readonly dueOn: LocalDate | null;
}

export interface Queue<Card extends QueueCard = QueueCard> {
  readonly items: readonly QueueItem<Card>[];
  readonly counts: Record<QueueState, number>;
}

/**
 * What `today` asks for, in order: due cards, the most overdue first, new ones mixed in evenly,
 * siblings apart; last the cards of today that were graded below 4. Depends only on its arguments.
 */
export const arrangeQueue = <Card extends QueueCard>(
  cards: readonly Card[],
  today: LocalDate,
  limits: QueueLimits,
): Queue<Card> => {
  const byState: Record<QueueState, Card[]> = { new: [], due: [], repeat: [] };
  for (const card of cards) {
    const state = stateOn(card, today);
    if (state !== null) byState[state].push(card);
  }
  const due = inDueOrder(byState.due, today);
  const fresh = chooseNew(byState.new, cards, today, limits);
  const repeats = inDueOrder(byState.repeat, today);
  const ordered = [...keepSiblingsApart(spread(due, fresh)), ...repeats];
  return {
    items: ordered.map((card) => itemOf(card, today)),
    counts: { new: fresh.length, due: due.length, repeat: repeats.length },
  };
};

const itemOf = <Card extends QueueCard>(card: Card, today: LocalDate): QueueItem<Card> => {
  const { cardId, kind, memory } = card;
  const state = stateOn(card, today);
  if (state === null) throw new Error(`Card ${cardId} is not for ${today}`);
  return { card, cardId, kind, state, dueOn: memory.kind === "new" ? null : memory.dueOn };
};
