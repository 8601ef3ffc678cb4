import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import { selectCards, selectOptionalCard, type StoredCard } from "../data/cards.ts";
import { database, type Transaction } from "../data/database.ts";
import type { CardId, LearnerId, NoteId } from "../data/identifiers.ts";
import { selectNotes } from "../data/notes.ts";
import { selectTextCards } from "../data/own-cards.ts";
import type { CardDraft } from "./card-draft.ts";
import { cardFace, type CardFace } from "./card-face.ts";
import { draftOfCard } from "./draft-of-card.ts";
import { editCard, type CardEdition } from "./edit-card.ts";
import { readOwnSlot, slotsOfGroup } from "./own-slot.ts";

/** A card as a sitting shows it after its wording was mended. */
export interface MendedCard {
  readonly cardId: string;
  readonly cardVersion: number;
  readonly card: CardFace;
  readonly draft: CardDraft | null;
}

export type Mending =
  | {
      readonly kind: "mended";
      /** All cards of the text that was edited. */
      readonly cards: readonly MendedCard[];
      /** Cards whose hidden part the text has no more. */
      readonly gone: readonly string[];
    }
  | Exclude<CardEdition, { kind: "edited" }>;

const cardsOfText = async (
  transaction: Transaction,
  learnerId: LearnerId,
  card: StoredCard,
): Promise<readonly { readonly id: CardId; readonly deleted: boolean }[]> =>
  card.noteId === null
    ? selectTextCards(transaction, learnerId, slotsOfGroup(readOwnSlot(card.slot)))
    : [{ id: card.id, deleted: false }];

/** Rewords a card in the midst of a review; what the sitting goes on with. */
export const mendCard = async (
  learnerId: LearnerId,
  cardId: CardId,
  draft: CardDraft,
  at: Instant,
  from?: CardDraft,
): Promise<Mending> => {
  const client = await database();
  const before = await selectOptionalCard(client, learnerId, cardId);
  const edition = await editCard(learnerId, cardId, draft, at, from);
  if (edition.kind !== "edited" || !before) return edition.kind === "edited" ? NO_CARD : edition;
  const text = await cardsOfText(client, learnerId, before);
  const cards = await selectCards(
    client,
    learnerId,
    text.map(({ id }) => id),
  );
  const noteIds = [...new Set(cards.flatMap(({ noteId }): NoteId[] => (noteId ? [noteId] : [])))];
  const notes = await selectNotes(client, learnerId, noteIds);
  return {
    kind: "mended",
    cards: cards.map((card) => ({
      cardId: card.id,
      cardVersion: card.version,
      card: cardFace(card, card.noteId ? notes.get(card.noteId) : undefined),
      draft: draftOfCard(card),
    })),
    gone: text.filter(({ deleted }) => deleted).map(({ id }) => id),
  };
};

const NO_CARD = { kind: "no-card" } as const;
