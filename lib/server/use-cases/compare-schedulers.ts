import "server-only";
import {
  betterForesight,
  forecast30Days,
  foresightOf,
  paceSeconds as paceSecondsOf,
  RECENT_ANSWERS,
  type BetterForesight,
  type DayForecast,
  type Foresight,
} from "#lib/domain/progress/index.ts";
import {
  foldCard,
  foreseenReviews,
  sm2,
  type ForeseenReview,
  type Memory,
  type Scheduler,
  type SchedulerChoice,
} from "#lib/domain/scheduling/index.ts";
import { fsrs } from "#lib/domain/scheduling/schedulers.ts";
import { learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { chunksOf } from "../data/chunks.ts";
import { database } from "../data/database.ts";
import {
  selectEventsByCard,
  selectRecentDurationsMillis,
  selectReviewedCardIds,
} from "../data/review-log.ts";
import type { Learner } from "./find-learner.ts";
import { selectStudyCards, studiedCard, type StudyCard } from "./study-cards.ts";

/** What falls due when. */
export interface Load {
  readonly dueToday: number;
  /** Today and the 30 days after it, without new cards. */
  readonly coming: readonly DayForecast[];
}

/** What one scheduler makes of the learner's log. */
export interface SchedulerSide extends Load {
  readonly foresight: Foresight;
}

export interface SchedulerComparison {
  readonly day: LocalDate;
  readonly chosen: SchedulerChoice;
  /** The retention that FSRS aims at in this comparison, in per cent. */
  readonly retention: number;
  /** As things stand. */
  readonly now: Load;
  readonly sm2: SchedulerSide;
  readonly fsrs: SchedulerSide;
  /** Reviews that both count, of cards that were known before. */
  readonly reviews: number;
  /** "first" is SM-2. */
  readonly better: BetterForesight;
  readonly paceSeconds: number;
}

interface Folded {
  readonly memories: readonly [ReadonlyMap<string, Memory>, ReadonlyMap<string, Memory>];
  readonly reviews: readonly ForeseenReview[];
}

const foldAll = async (
  learner: Learner,
  schedulers: readonly [Scheduler, Scheduler],
): Promise<Folded> => {
  const client = await database();
  const memories = [new Map<string, Memory>(), new Map<string, Memory>()] as const;
  const reviews: ForeseenReview[] = [];
  for (const cardIds of chunksOf(await selectReviewedCardIds(client, learner.id)))
    for (const [cardId, logged] of await selectEventsByCard(client, learner.id, cardIds)) {
      const events = logged.map(({ event }) => event);
      memories[0].set(cardId, foldCard(events, schedulers[0]).memory);
      memories[1].set(cardId, foldCard(events, schedulers[1]).memory);
      for (const review of foreseenReviews(events, schedulers)) reviews.push(review);
    }
  return { memories, reviews };
};

/**
 * Both schedulers beside each other on the learner's own log, before anything is chosen: what would be due today and
 * on the coming days, and how what each expected stands beside what was recalled. Nothing is stored.
 */
export const compareSchedulers = async (
  learner: Learner,
  at: Instant,
  retention: number,
): Promise<SchedulerComparison> => {
  const client = await database();
  const day = learningDay(at, learner.zone, learner.dayStart);
  const [cards, { memories, reviews }, durations] = await Promise.all([
    selectStudyCards(client, learner.id, day),
    foldAll(learner, [sm2, fsrs(retention)]),
    selectRecentDurationsMillis(client, learner.id, RECENT_ANSWERS),
  ]);
  const loadOf = (memoryOf: (card: StudyCard) => Memory): Load => {
    const studied = cards.map((card) => ({ ...studiedCard(card), memory: memoryOf(card) }));
    const coming = forecast30Days(studied, day);
    return { dueToday: coming[0]?.due ?? 0, coming };
  };
  const sideOf = (which: 0 | 1): SchedulerSide => ({
    ...loadOf((card) => memories[which].get(card.cardId) ?? card.memory),
    foresight: foresightOf(
      reviews.map(({ expected, recalled }) => ({ expected: expected[which], recalled })),
    ),
  });
  return {
    day,
    chosen: { scheduler: learner.scheduler, retention: learner.retention },
    retention,
    now: loadOf(({ memory }) => memory),
    sm2: sideOf(0),
    fsrs: sideOf(1),
    reviews: reviews.length,
    better: betterForesight(reviews),
    paceSeconds: paceSecondsOf(durations),
  };
};
