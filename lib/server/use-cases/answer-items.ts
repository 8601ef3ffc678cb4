import "server-only";
import { isMadeFamily } from "#lib/domain/exercises/index.ts";
import {
  NEW,
  previewGrades,
  type Grade,
  type GradePreview,
  type QueueItem,
  type QueueState,
} from "#lib/domain/scheduling/index.ts";
import { schedulerOf } from "#lib/domain/scheduling/schedulers.ts";
import { addDays, type LocalDate } from "#lib/domain/time/index.ts";
import { selectCards } from "../data/cards.ts";
import type { Transaction } from "../data/database.ts";
import type { CardId } from "../data/identifiers.ts";
import { selectNotes } from "../data/notes.ts";
import { selectPastExercises } from "../data/past-exercises.ts";
import { selectFoldSteps } from "../data/schedules.ts";
import { groupBy } from "../group-by.ts";
import { selectAnswerPictures } from "./answer-pictures.ts";
import type { CardDraft } from "./card-draft.ts";
import { cardFace, pastReviews, type CardFace, type PastReview } from "./card-face.ts";
import { draftOfCard } from "./draft-of-card.ts";
import { familiesFor } from "./families-for.ts";
import type { Learner } from "./find-learner.ts";
import { scheduleAnswer, type ScheduleAnswer } from "./refold.ts";
import { selectRewordings, type Rewording } from "./rewordings.ts";
import { showExercise, type ShownExercise } from "./show-exercise.ts";
import type { StudyCard } from "./study-cards.ts";

export type GradePreviews = Readonly<Record<Grade, GradePreview>>;

export interface QueueItemAnswer {
  readonly cardId: string;
  readonly kind: "card" | "exercise";
  readonly cardVersion: number;
  readonly state: QueueState;
  readonly dueOn: string | null;
  readonly memory: Omit<ScheduleAnswer, "cardId" | "dueOn" | "repeatOpenOn">;
  /** What each grade would do today; a repeat changes no schedule, so it has none. */
  readonly grades: GradePreviews | null;
  readonly card: CardFace;
  readonly history: readonly PastReview[];
  readonly exercise?: ShownExercise;
  /** The learner's own text, which a drop deletes; any other card is suspended for them. */
  readonly deletable: boolean;
  /** What can be mended of it; null for an exercise. */
  readonly draft: CardDraft | null;
  /** How the card was reworded since this learner saw it, if it was. */
  readonly rewording: Rewording | null;
  /** Of a reworded card: what each grade would do if it is asked sooner, or begins anew. */
  readonly gradesByChoice: { readonly sooner: GradePreviews; readonly reset: GradePreviews } | null;
}

type StudyItem = QueueItem<StudyCard>;

/** Content, histories and exercises of the items that are sent, and of no others. */
export const answerItems = async (
  transaction: Transaction,
  learner: Learner,
  items: readonly StudyItem[],
  day: LocalDate,
): Promise<readonly QueueItemAnswer[]> => {
  const cardIds = items.map((item) => item.cardId as CardId);
  const exerciseIds = items.flatMap((item) =>
    item.kind === "exercise" ? [item.cardId as CardId] : [],
  );
  const noteIds = [...new Set(items.flatMap(({ card }) => card.place.noteId ?? []))];
  const cards = await selectCards(transaction, learner.id, cardIds);
  const cardById = new Map(cards.map((card) => [card.id, card]));
  const [notes, steps, past, rewordings, find] = await Promise.all([
    selectNotes(transaction, learner.id, noteIds),
    selectFoldSteps(transaction, learner.id, cardIds),
    selectPastExercises(transaction, learner.id, exerciseIds),
    selectRewordings(transaction, learner.id, cards),
    familiesFor(
      transaction,
      learner.id,
      cards.map(({ family }) => family),
    ),
  ]);
  const pictures = await selectAnswerPictures(transaction, learner.id, cards, notes);
  const scheduler = schedulerOf(learner);
  const stepsOfCard = groupBy(steps, (step) => step.cardId);
  return items.flatMap((item): readonly QueueItemAnswer[] => {
    const { memory } = item.card;
    const stored = cardById.get(item.cardId as CardId);
    // Deleted since the queue was arranged.
    if (stored === undefined) return [];
    const rewording = rewordings.get(stored.id) ?? null;
    const {
      cardId: _,
      dueOn: __,
      repeatOpenOn: ___,
      ...numbers
    } = scheduleAnswer(item.cardId, { memory, repeatOpenOn: null });
    const answer: QueueItemAnswer = {
      cardId: item.cardId,
      kind: item.kind,
      cardVersion: stored.version,
      state: item.state,
      dueOn: item.dueOn,
      memory: numbers,
      grades: item.state === "repeat" ? null : previewGrades(memory, day, scheduler),
      card: cardFace(
        stored,
        stored.noteId ? notes.get(stored.noteId) : undefined,
        pictures.get(stored.id),
      ),
      history: pastReviews(stepsOfCard.get(stored.id) ?? []),
      deletable: !stored.builtIn && (stored.family === null || isMadeFamily(stored.family)),
      draft: draftOfCard(stored),
      rewording,
      gradesByChoice: rewording && {
        sooner: previewGrades(memory, day, scheduler, addDays(day, 1)),
        reset: previewGrades(NEW, day, scheduler),
      },
      ...(stored.family === null
        ? {}
        : {
            exercise: showExercise(
              { learnerId: learner.id, cardId: stored.id, family: stored.family, memory },
              day,
              past.get(stored.id) ?? [],
              find,
            ),
          }),
    };
    return [answer];
  });
};
