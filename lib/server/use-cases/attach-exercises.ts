import "server-only";
import { placeFamilies, selectFamily } from "#lib/domain/exercises/index.ts";
import {
  insertCards,
  selectFamiliesOfLearner,
  selectFamiliesStudied,
  type NewCard,
} from "../data/cards.ts";
import type { Transaction } from "../data/database.ts";
import { newCardId, type DeckId, type LearnerId, type NoteId } from "../data/identifiers.ts";
import type { NoteCard, ReadNote } from "./note-cards.ts";

interface PlacedFamily {
  readonly family: string;
  /** The last card of the concept that the exercise stands behind. */
  readonly behind: NoteCard;
}

/** Each family that fits a concept of the note, at its best place. Only concepts that give cards take exercises. */
const placedFamilies = (cards: readonly NoteCard[]): readonly PlacedFamily[] => {
  const lastCard = new Map<string, NoteCard>();
  for (const card of cards) lastCard.set(`${card.section ?? ""} ${card.concept}`, card);
  const places = [...lastCard.values()];
  return placeFamilies(
    places.map((card) => ({ section: card.section, title: card.concept })),
  ).flatMap(({ family, place }) => {
    const behind = places[place];
    return behind ? [{ family, behind }] : [];
  });
};

const exerciseCard = (
  family: string,
  place: NoteCard,
  noteTitle: string,
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
    // The card before it may hide steps that give its own answer away; an exercise has nothing to hide.
    context: [noteTitle, place.sectionName ?? "", place.concept].filter((step) => step !== ""),
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
  const added = placedFamilies(read.cards).flatMap(({ family, behind }) =>
    studied.has(family)
      ? []
      : (exerciseCard(family, behind, read.note.title, { deckId, noteId }, at) ?? []),
  );
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
  return placedFamilies(read.cards).flatMap(({ family }) =>
    studied.has(family) ? [] : (selectFamily(family)?.title ?? []),
  );
};
