import "server-only";
import { randomUUID } from "node:crypto";
import { isMadeFamily, madeFamilyId, questionOf, type Made } from "#lib/domain/exercises/index.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { lockLearner } from "../data/accounts.ts";
import { insertCards, selectOptionalCard, type NewCard } from "../data/cards.ts";
import { inTransaction } from "../data/database.ts";
import { ensureOwnDeck } from "../data/decks.ts";
import { newCardId, type CardId, type DeckId, type LearnerId } from "../data/identifiers.ts";
import { insertMadeExercises, selectMadeExercises } from "../data/made-exercises.ts";
import { selectLastPosition, updateOwnCard } from "../data/own-cards.ts";
import type { DraftProblem } from "./card-draft.ts";
import { cardWithoutNote } from "./card-without-note.ts";
import { checkExercise, type ExerciseReading } from "./check-exercise.ts";
import { exerciseProblems } from "./exercise-problems.ts";

export type ExerciseMaking =
  | { readonly kind: "made"; readonly cardId: CardId }
  | { readonly kind: "refused"; readonly problems: readonly DraftProblem[] };

export type ExerciseEdition =
  | { readonly kind: "edited" }
  | { readonly kind: "no-card" }
  /** Nothing was stored: the text that the edit began with is not what stands there now. */
  | { readonly kind: "changed"; readonly now: string }
  | Extract<ExerciseMaking, { kind: "refused" }>;

const refused = ({
  problems,
}: Extract<ExerciseReading, { kind: "refused" }>): Extract<
  ExerciseMaking,
  { kind: "refused" }
> => ({
  kind: "refused",
  problems: exerciseProblems(problems),
});

/** What a list of cards says of the exercise: its title, and its question with names where numbers will stand. */
const sidesOf = (made: Made): { readonly prompt: string; readonly answer: string } => ({
  prompt: made.title,
  answer: questionOf(made),
});

const exerciseCard = (made: Made, deckId: DeckId, position: number, createdAt: Date): NewCard => {
  const id = newCardId();
  return cardWithoutNote(
    { id, deckId, position, createdAt },
    {
      kind: "exercise",
      ...sidesOf(made),
      slot: `own|exercise|${randomUUID()}|forward|0`,
      source: "",
      family: madeFamilyId(id),
    },
  );
};

/** Keeps an exercise that the learner wrote, once 1,000 draws find no fault in it. It joins the queue as new. */
export const makeExercise = async (
  learnerId: LearnerId,
  text: string,
  at: Instant,
): Promise<ExerciseMaking> => {
  const reading = await checkExercise(text);
  if (reading.kind === "refused") return refused(reading);
  return inTransaction(async (transaction): Promise<ExerciseMaking> => {
    await lockLearner(transaction, learnerId);
    const madeAt = new Date(at);
    const deckId = await ensureOwnDeck(transaction, learnerId, madeAt);
    const last = await selectLastPosition(transaction, deckId);
    const card = exerciseCard(reading.made, deckId, last + 1, madeAt);
    await insertCards(transaction, [card]);
    const { text: kept } = reading.made;
    await insertMadeExercises(transaction, [{ cardId: card.id, version: 1, text: kept }], madeAt);
    return { kind: "made", cardId: card.id };
  });
};

/**
 * A changed text is a new version: the schedule stays, and what was answered is judged by the text of its day. `from`
 * is the text that the edit began with: another tab or device may have saved since.
 */
export const editExercise = async (
  learnerId: LearnerId,
  cardId: CardId,
  text: string,
  at: Instant,
  from?: string,
): Promise<ExerciseEdition> => {
  const reading = await checkExercise(text);
  if (reading.kind === "refused") return refused(reading);
  const { made } = reading;
  return inTransaction(async (transaction): Promise<ExerciseEdition> => {
    await lockLearner(transaction, learnerId);
    const card = await selectOptionalCard(transaction, learnerId, cardId);
    if (!card || card.noteId !== null || !isMadeFamily(card.family ?? ""))
      return { kind: "no-card" };
    const versions = await selectMadeExercises(transaction, learnerId, [card.family ?? ""]);
    const stored = versions.at(-1)?.text ?? "";
    if (stored === made.text) return { kind: "edited" };
    if (from !== undefined && from !== stored) return { kind: "changed", now: stored };
    await updateOwnCard(transaction, learnerId, cardId, { ...sidesOf(made), source: "" });
    const version = card.version + 1;
    await insertMadeExercises(transaction, [{ cardId, version, text: made.text }], new Date(at));
    return { kind: "edited" };
  });
};
