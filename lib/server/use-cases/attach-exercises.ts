import "server-only";
import { placeFamilies, selectFamily } from "#lib/domain/exercises/index.ts";
import { insertCards, type NewCard } from "../data/cards.ts";
import type { Transaction } from "../data/database.ts";
import { updateDeckCard } from "../data/deck-cards.ts";
import { selectFamiliesOfLearner, selectFamiliesStudied } from "../data/families.ts";
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
  for (const card of cards)
    if (card.kind !== "exercise") lastCard.set(`${card.section ?? ""} ${card.concept}`, card);
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

interface NoteWithPlaces {
  readonly noteId: NoteId;
  readonly read: ReadNote;
}

/**
 * Gives the concepts of notes the exercises that match them: one card a family and deck. A family that the deck's
 * owner studies already, here or in another deck, is not added twice; one that was put aside comes back.
 */
export const attachExercises = async (
  transaction: Transaction,
  deckId: DeckId,
  notes: readonly NoteWithPlaces[],
  at: Date,
): Promise<number> => {
  const { studied, aside } = await selectFamiliesStudied(transaction, deckId);
  const taken = new Set(studied);
  const added: NewCard[] = [];
  let revived = 0;
  for (const { noteId, read } of notes) {
    for (const { family, behind } of placedFamilies(read.cards)) {
      const card = exerciseCard(family, behind, read.title, { deckId, noteId }, at);
      if (!card || taken.has(family)) continue;
      taken.add(family);
      const { id: _, deckId: __, noteId: ___, createdAt: ____, ...text } = card;
      const cardId = aside.get(family);
      if (cardId === undefined) added.push(card);
      else {
        await updateDeckCard(transaction, cardId, noteId, text, false);
        revived += 1;
      }
    }
  }
  await insertCards(transaction, added);
  return added.length + revived;
};

/** Titles of the exercises that importing these notes would add for the learner, by note. */
export const exercisesOfNotes = async <Note extends { readonly read: ReadNote }>(
  transaction: Transaction,
  learnerId: LearnerId,
  notes: readonly Note[],
): Promise<ReadonlyMap<Note, readonly string[]>> => {
  const taken = new Set(await selectFamiliesOfLearner(transaction, learnerId));
  return new Map(
    notes.map((note) => {
      const titles = placedFamilies(note.read.cards).flatMap(({ family }) => {
        if (taken.has(family)) return [];
        taken.add(family);
        return selectFamily(family)?.title ?? [];
      });
      return [note, titles];
    }),
  );
};
