import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import {
  deleteCardEdit,
  deleteOwnCard,
  insertCards,
  selectOptionalCard,
  selectOwnClozes,
  updateOwnCard,
  upsertCardEdit,
  type StoredCard,
} from "../data/cards.ts";
import { inTransaction, type Transaction } from "../data/database.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { ownCard } from "./add-card.ts";
import { readDraft, type CardDraft, type CardSides, type DraftProblem } from "./card-draft.ts";

export type CardEdition =
  | { readonly kind: "edited" }
  | { readonly kind: "no-card" }
  | { readonly kind: "refused"; readonly problems: readonly DraftProblem[] };

/** The clozes of one text are edited together: parts keep their cards in order, further ones get new cards. */
const editCloze = async (
  transaction: Transaction,
  learnerId: LearnerId,
  card: StoredCard,
  draft: CardDraft & { readonly kind: "cloze" },
  sides: readonly CardSides[],
  at: Date,
): Promise<void> => {
  const siblings = await selectOwnClozes(transaction, learnerId, card.source);
  for (const [index, sibling] of siblings.entries()) {
    const part = sides[index];
    if (part)
      await updateOwnCard(transaction, learnerId, sibling.id, {
        ...part,
        kind: "cloze",
        source: draft.text.trim(),
      });
    else await deleteOwnCard(transaction, learnerId, sibling.id, at);
  }
  const added = sides.slice(siblings.length).map((part, index) => {
    const ordinal = siblings.length + index;
    return ownCard(draft, part, {
      deckId: card.deckId,
      position: card.position,
      ordinal,
      createdAt: at,
    });
  });
  await insertCards(transaction, added);
};

/**
 * Changes the wording of a card; its schedule and history stay. A card of one's own is changed itself; one that
 * comes from a note keeps the note's wording underneath, so that an import finds it again.
 */
export const editCard = async (
  learnerId: LearnerId,
  cardId: CardId,
  draft: CardDraft,
  at: Instant,
): Promise<CardEdition> => {
  const reading = readDraft(draft);
  if (reading.kind === "problems") return { kind: "refused", problems: reading.problems };
  const [first] = reading.cards;
  return inTransaction(async (transaction): Promise<CardEdition> => {
    const card = await selectOptionalCard(transaction, learnerId, cardId);
    if (!card || !first || card.family !== null) return { kind: "no-card" };
    const editedAt = new Date(at);
    if (card.noteId !== null) await upsertCardEdit(transaction, learnerId, card, first, editedAt);
    else if (draft.kind === "cloze")
      await editCloze(transaction, learnerId, card, draft, reading.cards, editedAt);
    else
      await updateOwnCard(transaction, learnerId, cardId, {
        ...first,
        kind: "question",
        source: "",
      });
    return { kind: "edited" };
  });
};

/** Takes one's own wording back: the card says again what its note says. */
export const resetWording = async (learnerId: LearnerId, cardId: CardId): Promise<void> => {
  await inTransaction((transaction) => deleteCardEdit(transaction, learnerId, cardId));
};
