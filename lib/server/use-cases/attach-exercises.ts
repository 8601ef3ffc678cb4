import "server-only";
import { familiesForConcept, selectFamily } from "#lib/domain/exercises/index.ts";
import {
  insertCards,
  selectFamiliesOfLearner,
  selectFamiliesStudied,
  type NewCard,
} from "../data/cards.ts";
import type { Transaction } from "../data/database.ts";
import { newCardId, type DeckId, type LearnerId, type NoteId } from "../data/identifiers.ts";
import type { NoteCard, ReadNote } from "./note-cards.ts";

interface ConceptPlace {
  readonly last: NoteCard;
  readonly families: readonly string[];
}

/** Concepts of the note that give cards, each with its last card, in the order of the note. */
const conceptPlaces = (cards: readonly NoteCard[]): readonly ConceptPlace[] => {
  const lastCard = new Map<string, NoteCard>();
  for (const card of cards) lastCard.set(`${card.section ?? ""} ${card.concept}`, card);
  return [...lastCard.values()].map((last) => ({
    last,
    families: familiesForConcept(last.section, last.concept),
  }));
};

const exerciseCard = (
  family: string,
  place: NoteCard,
  ids: { readonly deckId: DeckId; readonly noteId: NoteId },
  at: Date,
): NewCard | null => {
  const found = selectFamily(family);
  if (!found) return null;
  return {
    id: newCardId(),
    ...ids,
    kind: "exercise",
    prompt: found.title,
    answer: found.objective,
    context: place.context,
    label: "Exercise",
    rule: "exercise",
    slot: `${place.slot.slice(0, place.slot.indexOf("|"))}|exercise|${family}|forward|0`,
    sectionNumber: place.section,
    sectionName: place.sectionName,
    concept: place.concept,
    conceptKey: place.slot.slice(0, place.slot.indexOf("|")),
    line: place.line,
    blockStart: null,
    blockEnd: null,
    position: place.position + 1,
    source: "",
    family,
    createdAt: at,
  };
};

/**
 * Gives the concepts of a note the exercises that match them: one card a family and deck. A family that the
 * deck's owner studies already, here or in another deck, is not added twice.
 */
export const attachExercises = async (
  transaction: Transaction,
  deckId: DeckId,
  noteId: NoteId,
  read: ReadNote,
  at: Date,
): Promise<number> => {
  const studied = new Set(await selectFamiliesStudied(transaction, deckId));
  const added: NewCard[] = [];
  for (const { last, families } of conceptPlaces(read.cards)) {
    for (const family of families) {
      const card = studied.has(family) ? null : exerciseCard(family, last, { deckId, noteId }, at);
      studied.add(family);
      if (card) added.push(card);
    }
  }
  await insertCards(transaction, added);
  return added.length;
};

/** Titles of the exercises that importing this note would add for the learner. */
export const familiesOfConcepts = async (
  transaction: Transaction,
  learnerId: LearnerId,
  read: ReadNote,
): Promise<readonly string[]> => {
  const studied = new Set(await selectFamiliesOfLearner(transaction, learnerId));
  const families = new Set(conceptPlaces(read.cards).flatMap((place) => place.families));
  return [...families].flatMap((family) =>
    studied.has(family) ? [] : (selectFamily(family)?.title ?? []),
  );
};
