import "server-only";
import { isMadeFamily } from "#lib/domain/exercises/index.ts";
import { paceSeconds as paceSecondsOf, RECENT_ANSWERS } from "#lib/domain/progress/index.ts";
import {
  arrangeComingDays,
  arrangeQueue,
  NEW,
  previewGrades,
  type Grade,
  type GradePreview,
  type QueueItem,
  type QueueState,
} from "#lib/domain/scheduling/index.ts";
import { schedulerOf } from "#lib/domain/scheduling/schedulers.ts";
import {
  addDays,
  learningDay,
  startOfDay,
  type Instant,
  type LocalDate,
} from "#lib/domain/time/index.ts";
import { database, type Transaction } from "../data/database.ts";
import type { CardId } from "../data/identifiers.ts";
import { selectNotes } from "../data/notes.ts";
import { selectPastExercises } from "../data/past-exercises.ts";
import type { LeechChoice } from "../data/queue-choices.ts";
import { selectRecentDurationsMillis } from "../data/review-log.ts";
import { selectFoldSteps } from "../data/schedules.ts";
import { groupBy } from "../group-by.ts";
import type { CardDraft } from "./card-draft.ts";
import { selectAnswerPictures } from "./answer-pictures.ts";
import { cardFace, pastReviews, type CardFace, type PastReview } from "./card-face.ts";
import { draftOfCard } from "./draft-of-card.ts";
import { familiesFor } from "./families-for.ts";
import type { Learner } from "./find-learner.ts";
import { nextReviews, type NextReviews } from "./next-reviews.ts";
import { queueLimits } from "./queue-limits.ts";
import { scheduleAnswer } from "./refold.ts";
import { selectRewordings, type Rewording } from "./rewordings.ts";
import { showExercise, type ShownExercise } from "./show-exercise.ts";
import { selectStudyCards, type StudyCard } from "./study-cards.ts";

export type GradePreviews = Readonly<Record<Grade, GradePreview>>;

export interface QueueItemAnswer {
  readonly cardId: string;
  readonly kind: "card" | "exercise";
  readonly cardVersion: number;
  readonly state: QueueState;
  readonly dueOn: string | null;
  readonly memory: {
    readonly repetition: number;
    readonly intervalDays: number;
    readonly easeHundredths: number;
    readonly lapses: number;
    /** Under FSRS alone. */
    readonly stability?: number;
    readonly difficulty?: number;
    readonly lastDay: string | null;
  };
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

/** The queue of a coming day, as far as it can be known today. */
export interface ComingDay {
  readonly day: LocalDate;
  /** Milliseconds since 1970 at which the day starts for the learner. */
  readonly startsAt: number;
  readonly items: readonly QueueItemAnswer[];
}

export interface QueueAnswer {
  readonly day: LocalDate;
  /** Milliseconds since 1970 at which that day started for the learner. */
  readonly dayStartsAt: number;
  readonly zone: string;
  readonly dayStart: number;
  /** Milliseconds since 1970 at which the learner's next day starts. */
  readonly dayEndsAt: number;
  readonly counts: Readonly<Record<QueueState, number>>;
  /** Due cards that a limit or a choice of the learner holds back. */
  readonly held: number;
  /** What becomes of a card that becomes a leech: the device says it with the review. */
  readonly leeches: LeechChoice;
  /** Median seconds of the learner's latest reviews. */
  readonly paceSeconds: number;
  readonly items: readonly QueueItemAnswer[];
  readonly next: NextReviews | null;
  /** The queues of the coming days, when they were asked for. */
  readonly days?: readonly ComingDay[];
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
  const noteIds = [...new Set(items.flatMap(({ card }) => card.stored.noteId ?? []))];
  const cards = items.map(({ card }) => card.stored);
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
  return items.map((item): QueueItemAnswer => {
    const { stored, memory } = item.card;
    const rewording = rewordings.get(stored.id) ?? null;
    const {
      cardId: _,
      dueOn: __,
      repeatOpenOn: ___,
      ...numbers
    } = scheduleAnswer(item.cardId, { memory, repeatOpenOn: null });
    return {
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
  });
};

const itemsIn = (minutes: number | undefined, paceSeconds: number): number =>
  minutes === undefined ? Infinity : Math.max(1, Math.floor((minutes * 60) / paceSeconds));

/** All that a device needs to review today without asking again; an exercise never carries its answer. */
export const nextInQueue = async (
  learner: Learner,
  at: Instant,
  options: {
    readonly limit?: number | undefined;
    /** As many items as fit into these minutes at the learner's pace, one at least. */
    readonly minutes?: number | undefined;
    readonly days?: number | undefined;
  } = {},
): Promise<QueueAnswer> => {
  const client = await database();
  const day = learningDay(at, learner.zone, learner.dayStart);
  const [limits, cards, durations] = await Promise.all([
    queueLimits(client, learner),
    selectStudyCards(client, learner.id, day),
    selectRecentDurationsMillis(client, learner.id, RECENT_ANSWERS),
  ]);
  const queue = arrangeQueue(cards, day, limits);
  const paceSeconds = paceSecondsOf(durations);
  const limit = Math.min(options.limit ?? Infinity, itemsIn(options.minutes, paceSeconds));
  const items = await answerItems(client, learner, queue.items.slice(0, limit), day);
  const queued = new Set(queue.items.map((item) => item.cardId));
  const answer = {
    day,
    zone: learner.zone,
    dayStart: learner.dayStart,
    dayStartsAt: startOfDay(day, learner.zone, learner.dayStart),
    dayEndsAt: startOfDay(addDays(day, 1), learner.zone, learner.dayStart),
    counts: queue.counts,
    held: queue.held,
    leeches: learner.leeches,
    paceSeconds,
    next: nextReviews(cards, queued, day, limits, paceSeconds),
    items,
  };
  if (options.days === undefined) return answer;
  const coming = arrangeComingDays(cards, day, options.days, limits);
  const days = await Promise.all(
    coming.slice(1).map(async (each) => ({
      day: each.day,
      startsAt: startOfDay(each.day, learner.zone, learner.dayStart),
      items: await answerItems(client, learner, each.items.slice(0, options.limit), each.day),
    })),
  );
  return { ...answer, days };
};

export type { NextReviews } from "./next-reviews.ts";
