import "server-only";
import type { NewCard } from "../data/cards.ts";
import type { CardId, DeckId } from "../data/identifiers.ts";

/** What a card of the learner's own says and is known by; all that a note would add is empty. */
type Own = Pick<NewCard, "kind" | "prompt" | "answer" | "slot" | "source" | "family">;

/** A card that no note gave. */
export const cardWithoutNote = (
  place: {
    readonly id: CardId;
    readonly deckId: DeckId;
    readonly position: number;
    readonly createdAt: Date;
  },
  own: Own,
): NewCard => ({
  ...place,
  ...own,
  noteId: null,
  context: [],
  label: "",
  rule: "own",
  sectionNumber: null,
  sectionName: null,
  concept: "",
  conceptKey: "",
  line: null,
  blockStart: null,
  blockEnd: null,
});
