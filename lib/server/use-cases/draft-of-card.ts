import type { StoredCard } from "../data/cards.ts";
import type { CardDraft } from "./card-draft.ts";

/** What an editor of the card begins with: one's own cloze is its whole text; an exercise has no words to edit. */
export const draftOfCard = ({
  family,
  noteId,
  kind,
  source,
  prompt,
  answer,
}: Pick<
  StoredCard,
  "family" | "noteId" | "kind" | "source" | "prompt" | "answer"
>): CardDraft | null => {
  if (family !== null) return null;
  return noteId === null && kind === "cloze"
    ? { kind: "cloze", text: source }
    : { kind: "question", prompt, answer };
};
