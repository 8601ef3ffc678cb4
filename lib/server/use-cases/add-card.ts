import "server-only";
import { randomUUID } from "node:crypto";
import type { Instant } from "#lib/domain/time/index.ts";
import { insertCards, type NewCard } from "../data/cards.ts";
import { inTransaction } from "../data/database.ts";
import { ensureOwnDeck } from "../data/decks.ts";
import { newCardId, type CardId, type DeckId, type LearnerId } from "../data/identifiers.ts";
import { selectLastPosition } from "../data/own-cards.ts";
import { readDraft, type CardDraft, type CardSides, type DraftProblem } from "./card-draft.ts";
import { cardWithoutNote } from "./card-without-note.ts";
import { writeOwnSlot } from "./own-slot.ts";

export type CardAddition =
  | { readonly kind: "added"; readonly cardIds: readonly CardId[] }
  | { readonly kind: "refused"; readonly problems: readonly DraftProblem[] };

/** A learner's own card; `group` and `ordinal` tie the cards of one text together. */
export const ownCard = (
  draft: CardDraft,
  sides: CardSides,
  place: {
    readonly deckId: DeckId;
    readonly position: number;
    readonly group: string;
    readonly ordinal: number;
    readonly createdAt: Date;
  },
): NewCard =>
  cardWithoutNote(
    { id: newCardId(), deckId: place.deckId, position: place.position, createdAt: place.createdAt },
    {
      kind: draft.kind,
      prompt: sides.prompt,
      answer: sides.answer,
      slot: writeOwnSlot({ kind: draft.kind, group: place.group, ordinal: place.ordinal }),
      source: sourceOf(draft),
      family: null,
    },
  );

/** The text that the cards of a cloze share; a question is its own text. */
export const sourceOf = (draft: CardDraft): string =>
  draft.kind === "cloze" ? draft.text.trim() : "";

/** Adds a card of the learner's own, or one for each hidden part of a cloze. It joins the queue as new. */
export const addCard = async (
  learnerId: LearnerId,
  draft: CardDraft,
  at: Instant,
): Promise<CardAddition> => {
  const reading = readDraft(draft);
  if (reading.kind === "problems") return { kind: "refused", problems: reading.problems };
  return inTransaction(async (transaction): Promise<CardAddition> => {
    const createdAt = new Date(at);
    const deckId = await ensureOwnDeck(transaction, learnerId, createdAt);
    const last = await selectLastPosition(transaction, deckId);
    const group = randomUUID();
    const cards = reading.cards.map((sides, ordinal) =>
      ownCard(draft, sides, { deckId, position: last + 1 + ordinal, group, ordinal, createdAt }),
    );
    await insertCards(transaction, cards);
    return { kind: "added", cardIds: cards.map((card) => card.id) };
  });
};
