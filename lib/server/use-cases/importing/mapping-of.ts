import { wordsKey, type CardInDeck, type CardMapping } from "#lib/domain/cards/index.ts";

/** Which card each slot has, as the cards of a note stand. */
export const mappingOf = (cards: readonly CardInDeck[]): CardMapping =>
  cards
    .filter(({ archived }) => !archived)
    .map((card): [string, string, string] => [card.slot, wordsKey(card), card.id]);
