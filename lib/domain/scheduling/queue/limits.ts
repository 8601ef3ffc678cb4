import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { amountOn, NOTHING, type Amount, type DayChoice } from "./day-choice.ts";
import type { CatchUp } from "./catch-up.ts";
import type { DueOrder } from "./due-order.ts";
import type { QueueCard } from "./queue-card.ts";

/** How many a day; null is as many as there are. */
export interface DeckLimits {
  readonly newPerDay: number | null;
  readonly reviewsPerDay: number | null;
}

/** What a learner wants of a day. It shapes what is offered, never what is accepted. */
export interface QueueLimits {
  /** New cards and exercises a day; those that were met earlier in the day count. */
  readonly newPerDay: number;
  /** Cards that were met on an earlier day; those reviewed earlier in the day count. Repeats never do. */
  readonly reviewsPerDay?: number | null;
  /** By deck, beside the two above; a deck that is not named has no limit of its own. */
  readonly decks?: ReadonlyMap<string, DeckLimits>;
  /** "overdue" unless told. */
  readonly order?: DueOrder;
  /** What was chosen for one day; on any other it means nothing. */
  readonly choice?: DayChoice | null;
  readonly catchUp?: CatchUp | null;
}

export const USUAL_LIMITS: QueueLimits = { newPerDay: 20 };

/** What a day allows, in all and of each deck. */
export interface DayLimits extends Amount {
  readonly off: boolean;
  readonly ofDeck: (deck: string) => Amount;
}

const orAll = (limit: number | null | undefined): number => limit ?? Infinity;

export const limitsOn = (limits: QueueLimits, today: LocalDate): DayLimits => {
  const choice = limits.choice?.day === today ? limits.choice : null;
  const more = choice?.kind === "more" ? choice : NOTHING;
  return {
    off: choice?.kind === "off",
    ...amountOn({ newCards: limits.newPerDay, reviews: orAll(limits.reviewsPerDay) }, choice),
    ofDeck: (deck) => {
      const own = limits.decks?.get(deck);
      return {
        newCards: orAll(own?.newPerDay) + more.newCards,
        reviews: orAll(own?.reviewsPerDay) + more.reviews,
      };
    },
  };
};

/** Whether the card came back from an earlier day and was answered on `today`. */
export const isReviewedOn = ({ memory, introducedOn }: QueueCard, today: LocalDate): boolean =>
  memory.kind === "reviewed" && memory.lastDay === today && introducedOn !== today;

/** Room for cards, in all and in each deck; what was `used` already takes its place first. */
export interface Room {
  readonly total: number;
  readonly ofDeck: (deck: string) => number;
  readonly used: readonly Pick<QueueCard, "deck">[];
}

/** The first cards that find room, in their order. */
export const whatFits = <Card extends Pick<QueueCard, "deck">>(
  cards: readonly Card[],
  { total, ofDeck, used }: Room,
): readonly Card[] => {
  const taken = new Map<string, number>();
  const take = (deck: string): void => void taken.set(deck, (taken.get(deck) ?? 0) + 1);
  for (const { deck } of used) take(deck);
  let left = total - used.length;
  return cards.filter(({ deck }) => {
    if (left <= 0 || (taken.get(deck) ?? 0) >= ofDeck(deck)) return false;
    left -= 1;
    take(deck);
    return true;
  });
};
