import "server-only";
import { isMadeFamily } from "#lib/domain/exercises/index.ts";
import { archiveCards } from "../../data/cards.ts";
import type { Transaction } from "../../data/database.ts";
import { selectCardsOfNotes, type DeckCard } from "../../data/deck-cards.ts";
import type { NoteId } from "../../data/identifiers.ts";

/** Archives exercises of the catalogue in these notes: they come back where another note gives them a place. */
export const putExercisesAside = async (
  transaction: Transaction,
  noteIds: readonly NoteId[],
  which: (card: DeckCard) => boolean,
  at: Date,
): Promise<void> => {
  const cards = await selectCardsOfNotes(transaction, noteIds);
  const going = cards.filter(
    (card) => card.family !== null && !isMadeFamily(card.family) && !card.archived && which(card),
  );
  await archiveCards(
    transaction,
    going.map(({ id }) => id),
    at,
  );
};
