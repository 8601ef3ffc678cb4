import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { shareOf } from "./catch-up.ts";
import { inDueOrder } from "./due-order.ts";
import { keepSiblingsApart } from "./keep-siblings-apart.ts";
import { isReviewedOn, limitsOn, whatFits, type QueueLimits } from "./limits.ts";
import { chooseNew } from "./new-cards.ts";
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

/** How much a day offers, by state. */
export interface QueueCounts {
  readonly counts: Record<QueueState, number>;
  /** Due cards that are not offered today. They stay due. */
  readonly held: number;
}

export interface Queue<Card extends QueueCard = QueueCard> extends QueueCounts {
  readonly items: readonly QueueItem<Card>[];
}

/**
 * What `today` asks for, in order: due cards in the order that was chosen, new ones mixed in evenly,
 * siblings apart; last the cards of today that were graded below 4. Depends only on its arguments.
 */
export const arrangeQueue = <Card extends QueueCard>(
  cards: readonly Card[],
  today: LocalDate,
  limits: QueueLimits,
): Queue<Card> => {
  const offer = offerOf(cards, today, limits);
  const repeats = inDueOrder(offer.repeat, today);
  const ordered = [...keepSiblingsApart(spread(offer.due, offer.new)), ...repeats];
  return { items: ordered.map((card) => itemOf(card, today)), ...countsOf(offer) };
};

/** The same without the order, which takes longest. */
export const countQueue = (
  cards: readonly QueueCard[],
  today: LocalDate,
  limits: QueueLimits,
): QueueCounts => countsOf(offerOf(cards, today, limits));

interface Offer<Card> extends Record<QueueState, readonly Card[]> {
  readonly held: number;
}

const countsOf = ({ held, ...offer }: Offer<QueueCard>): QueueCounts => ({
  counts: { new: offer.new.length, due: offer.due.length, repeat: offer.repeat.length },
  held,
});

const offerOf = <Card extends QueueCard>(
  cards: readonly Card[],
  today: LocalDate,
  limits: QueueLimits,
): Offer<Card> => {
  const byState: Record<QueueState, Card[]> = { new: [], due: [], repeat: [] };
  for (const card of cards) {
    const state = stateOn(card, today);
    if (state !== null) byState[state].push(card);
  }
  const day = limitsOn(limits, today);
  if (day.off) return { new: [], due: [], repeat: [], held: byState.due.length };
  const due = chooseDue(byState.due, cards, today, limits);
  const fresh = chooseNew(byState.new, cards, today, day);
  return { new: fresh, due, repeat: byState.repeat, held: byState.due.length - due.length };
};

/** A random order mixes what is offered; it is never chance that holds an urgent card back. */
const chooseDue = <Card extends QueueCard>(
  due: readonly Card[],
  all: readonly Card[],
  today: LocalDate,
  limits: QueueLimits,
): readonly Card[] => {
  const { order = "overdue" } = limits;
  const share = shareOf(inDueOrder(due, today), limits.catchUp, today);
  const urgent = order === "day" ? inDueOrder(share, today, order) : share;
  const { reviews, ofDeck } = limitsOn(limits, today);
  const offered = whatFits(urgent, {
    total: reviews,
    ofDeck: (deck) => ofDeck(deck).reviews,
    used: all.filter((card) => isReviewedOn(card, today)),
  });
  return order === "random" ? inDueOrder(offered, today, order) : offered;
};

const itemOf = <Card extends QueueCard>(card: Card, today: LocalDate): QueueItem<Card> => {
  const { cardId, kind, memory } = card;
  const state = stateOn(card, today);
  if (state === null) throw new Error(`Card ${cardId} is not for ${today}`);
  return { card, cardId, kind, state, dueOn: memory.kind === "new" ? null : memory.dueOn };
};
