import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import {
  deleteCardEdit,
  insertCards,
  selectOptionalCard,
  updateCardEditVersion,
  upsertCardEdit,
} from "../data/cards.ts";
import type { StoredCard } from "../data/cards.ts";
import { inTransaction, type Transaction } from "../data/database.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { deleteOwnCards, selectTextCards, updateOwnCard } from "../data/own-cards.ts";
import { ownCard, sourceOf } from "./add-card.ts";
import { draftOfCard } from "./draft-of-card.ts";
import { readDraft, type CardDraft, type CardSides, type DraftProblem } from "./card-draft.ts";
import { readOwnSlot, slotsOfGroup } from "./own-slot.ts";

export type CardEdition =
  | { readonly kind: "edited" }
  | { readonly kind: "no-card" }
  /** Nothing was stored: what the edit began with is not what stands there now. */
  | { readonly kind: "changed"; readonly now: CardDraft }
  | { readonly kind: "refused"; readonly problems: readonly DraftProblem[] };

const sameDraft = (one: CardDraft, other: CardDraft): boolean =>
  one.kind === "cloze"
    ? other.kind === "cloze" && one.text === other.text
    : other.kind === "question" && one.prompt === other.prompt && one.answer === other.answer;

/**
 * The cards of one text are edited together: each hidden part keeps the card of its place, a part more gets a card,
 * a part less loses its own. A card that comes back brings its history.
 */
const editText = async (
  transaction: Transaction,
  learnerId: LearnerId,
  card: StoredCard,
  draft: CardDraft,
  sides: readonly CardSides[],
  at: Date,
): Promise<void> => {
  const { kind, group } = readOwnSlot(card.slot);
  const found = await selectTextCards(transaction, learnerId, slotsOfGroup({ kind, group }));
  const cardAt = new Map(found.map((each) => [readOwnSlot(each.slot).ordinal, each]));
  const source = sourceOf(draft);
  for (const [ordinal, part] of sides.entries()) {
    const kept = cardAt.get(ordinal);
    if (kept) await updateOwnCard(transaction, learnerId, kept.id, { ...part, source });
  }
  const gone = found.filter(({ slot }) => readOwnSlot(slot).ordinal >= sides.length);
  await deleteOwnCards(
    transaction,
    learnerId,
    gone.map((each) => each.id),
    at,
  );
  const position = Math.max(...found.map((each) => each.position));
  const added = sides.flatMap((part, ordinal) => {
    if (cardAt.has(ordinal)) return [];
    return ownCard(draft, part, { deckId: card.deckId, position, group, ordinal, createdAt: at });
  });
  await insertCards(transaction, added);
};

/** A card made from a note has two sides, however it came about; one's own stays what it was written as. */
const isOfItsKind = (card: StoredCard, draft: CardDraft): boolean =>
  draft.kind === (card.noteId === null ? card.kind : "question");

/**
 * Changes the wording of a card; its schedule and history stay. A card of one's own is changed itself; one that
 * comes from a note keeps the note's wording underneath, so that an import finds it again. `from` is what the edit
 * began with: another tab or device may have saved since.
 */
export const editCard = async (
  learnerId: LearnerId,
  cardId: CardId,
  draft: CardDraft,
  at: Instant,
  from?: CardDraft,
): Promise<CardEdition> => {
  const reading = readDraft(draft);
  if (reading.kind === "problems") return { kind: "refused", problems: reading.problems };
  const [first] = reading.cards;
  return inTransaction(async (transaction): Promise<CardEdition> => {
    const card = await selectOptionalCard(transaction, learnerId, cardId);
    if (!card || !first || card.family !== null || !isOfItsKind(card, draft))
      return { kind: "no-card" };
    const stored = draftOfCard(card);
    if (from && stored && ![from, draft].some((each) => sameDraft(each, stored)))
      return { kind: "changed", now: stored };
    const editedAt = new Date(at);
    if (card.noteId === null)
      await editText(transaction, learnerId, card, draft, reading.cards, editedAt);
    else if (first.prompt !== card.prompt || first.answer !== card.answer || card.sourceMoved)
      await upsertCardEdit(transaction, learnerId, card, first, editedAt);
    return { kind: "edited" };
  });
};

/** Takes one's own wording back: the card says again what its note says. */
export const resetWording = async (learnerId: LearnerId, cardId: CardId): Promise<void> => {
  await inTransaction((transaction) => deleteCardEdit(transaction, learnerId, cardId));
};

/** Keeps one's own wording over the note's present text: that the note moved on is not said again. */
export const keepWording = async (learnerId: LearnerId, cardId: CardId): Promise<void> => {
  await inTransaction(async (transaction) => {
    const card = await selectOptionalCard(transaction, learnerId, cardId);
    if (card) await updateCardEditVersion(transaction, learnerId, card);
  });
};
