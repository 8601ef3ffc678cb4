import { plainText, renderLinkWords } from "#lib/domain/prose/index.ts";
import type { StoredCard } from "../data/cards.ts";
import type { CardId } from "../data/identifiers.ts";
import type { Schedule } from "../data/schedules.ts";
import { groupBy } from "../group-by.ts";
import { cardState, type CardState } from "./card-state.ts";
import { practisable } from "./practisable.ts";
import { remembered } from "./remembered.ts";

/** A card in the margin of its block. */
export interface MarginCard {
  readonly cardId: string;
  /** What it asks, as text. */
  readonly title: string;
  /** What it asks, as inline HTML. */
  readonly titleHtml: string;
  readonly exercise: boolean;
  /** The family to practise it by; null where it has none. */
  readonly family: string | null;
  readonly edited: boolean;
  readonly state: CardState;
}

/** Cards whose block is gone from the note, under the concept that they stood under. */
export interface FormerCards {
  readonly concept: string;
  readonly cards: readonly MarginCard[];
}

const titleOf = remembered(renderLinkWords);

export const marginCard = (
  card: StoredCard,
  schedule: Schedule | undefined,
  day: string,
): MarginCard => ({
  cardId: card.id,
  title: plainText(card.prompt),
  titleHtml: titleOf(card.prompt),
  exercise: card.family !== null,
  family: practisable(card.family),
  edited: card.edited,
  state: cardState(schedule, card.archivedAt !== null, day),
});

/** Archived cards by their former concepts, in the order in which the note had them. */
export const formerCards = (
  cards: readonly StoredCard[],
  schedules: ReadonlyMap<CardId, Schedule>,
  day: string,
): readonly FormerCards[] => {
  const archived = cards.filter((card) => card.archivedAt !== null);
  return [...groupBy(archived, (card) => card.concept)].map(([concept, some]) => ({
    concept: plainText(concept),
    cards: some.map((card) => marginCard(card, schedules.get(card.id), day)),
  }));
};
