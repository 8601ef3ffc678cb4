import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import { insertCards, selectLastPosition, type NewCard } from "../data/cards.ts";
import { inTransaction } from "../data/database.ts";
import { ensureOwnDeck } from "../data/decks.ts";
import { newCardId, type CardId, type DeckId, type LearnerId } from "../data/identifiers.ts";
import { readDraft, type CardDraft, type CardSides, type DraftProblem } from "./card-draft.ts";

export type CardAddition =
  | { readonly kind: "added"; readonly cardIds: readonly CardId[] }
  | { readonly kind: "refused"; readonly problems: readonly DraftProblem[] };

/** A learner's own card: in no note, so its slot only keeps the clozes of one text apart. */
export const ownCard = (
  draft: CardDraft,
  sides: CardSides,
  place: {
    readonly deckId: DeckId;
    readonly position: number;
    readonly ordinal: number;
    readonly createdAt: Date;
  },
): NewCard => ({
  id: newCardId(),
  deckId: place.deckId,
  noteId: null,
  createdAt: place.createdAt,
  kind: draft.kind,
  prompt: sides.prompt,
  answer: sides.answer,
  context: [],
  label: "",
  rule: "own",
  slot: `own|${draft.kind}|own|forward|${place.ordinal}`,
  sectionNumber: null,
  sectionName: null,
  concept: "",
  conceptKey: "",
  line: null,
  blockStart: null,
  blockEnd: null,
  position: place.position,
  source: draft.kind === "cloze" ? draft.text.trim() : "",
  family: null,
});

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
    const cards = reading.cards.map((sides, ordinal) =>
      ownCard(draft, sides, { deckId, position: last + 1 + ordinal, ordinal, createdAt }),
    );
    await insertCards(transaction, cards);
    return { kind: "added", cardIds: cards.map((card) => card.id) };
  });
};
