import "server-only";
import type { NoteAfter } from "#lib/domain/cards/index.ts";
import { readDraft } from "../card-draft.ts";
import type { NoteCard } from "../note-cards.ts";
import type { MatchedText } from "./match-deck.ts";
import type { LastWord } from "./plan-types.ts";
import { normalizePath } from "./read-given.ts";

export interface LastWords {
  /** Identities of new cards that the learner does not want. */
  readonly dropped: ReadonlySet<string>;
  /** Their own wording of a card, by its identity. */
  readonly wordings: ReadonlyMap<string, { readonly prompt: string; readonly answer: string }>;
}

export type LastWordsReading =
  | { readonly kind: "read"; readonly words: LastWords }
  | { readonly kind: "refused"; readonly reason: string };

/** What the learner said of new cards, by the cards that they became; refused where one of them is no new card. */
export const readLastWords = (
  given: readonly LastWord[],
  notes: readonly NoteAfter<NoteCard, MatchedText>[],
): LastWordsReading => {
  const cardAt = new Map(
    notes.flatMap(({ given: { text }, cards }) =>
      cards.map((card) => [`${text.path} ${card.next.slot}`, card]),
    ),
  );
  const dropped = new Set<string>();
  const wordings = new Map<string, { prompt: string; answer: string }>();
  for (const { path, slot, drop, wording } of given) {
    const card = cardAt.get(`${normalizePath(path)} ${slot}`);
    if (!card || card.was) {
      const reason = `${path}: one of the cards that you changed is not new. Look at the plan once more.`;
      return { kind: "refused", reason };
    }
    if (wording && card.next.kind === "exercise") {
      const reason = `${path}:${card.next.line}: an exercise is worded in its note.`;
      return { kind: "refused", reason };
    }
    if (drop) dropped.add(card.id);
    else if (wording) {
      const reading = readDraft({ kind: "question", ...wording });
      if (reading.kind === "problems") {
        const [problem] = reading.problems;
        return { kind: "refused", reason: `${path}:${card.next.line}: ${problem?.words ?? ""}` };
      }
      const [sides] = reading.cards;
      const same = sides?.prompt === card.next.prompt && sides.answer === card.next.answer;
      if (sides && !same) wordings.set(card.id, sides);
    }
  }
  return { kind: "read", words: { dropped, wordings } };
};

export const NO_LAST_WORDS: LastWords = { dropped: new Set(), wordings: new Map() };
