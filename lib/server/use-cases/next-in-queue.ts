import "server-only";
import { paceSeconds as paceSecondsOf, RECENT_ANSWERS } from "#lib/domain/progress/index.ts";
import { arrangeComingDays, arrangeQueue, type QueueState } from "#lib/domain/scheduling/index.ts";
import {
  addDays,
  daysBetween,
  learningDay,
  startOfDay,
  type Instant,
  type LocalDate,
} from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import type { LeechChoice } from "../data/queue-choices.ts";
import { selectNextDueDay } from "../data/queue-schedules.ts";
import { selectRecentDurationsMillis } from "../data/review-log.ts";
import { answerItems, type QueueItemAnswer } from "./answer-items.ts";
import type { Learner } from "./find-learner.ts";
import { nextComing, nextReviews, type NextReviews, type WhatWaits } from "./next-reviews.ts";
import { queueLimits } from "./queue-limits.ts";
import { selectQueueCards } from "./study-cards.ts";

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

const itemsIn = (minutes: number | undefined, paceSeconds: number): number =>
  minutes === undefined ? Infinity : Math.max(1, Math.floor((minutes * 60) / paceSeconds));

/** Looks at no more of the coming days than it takes to find one with something to review. */
const findNextReviews = async (
  learner: Learner,
  today: LocalDate,
  known: Required<WhatWaits>,
  find: (waits: WhatWaits) => NextReviews | null,
): Promise<NextReviews | null> => {
  const client = await database();
  for (let { cards, through } = known; ;) {
    const next = find({ cards, through });
    if (next !== null) return next;
    const days = [
      nextComing(cards, today, through),
      await selectNextDueDay(client, learner.id, through),
    ].flatMap((day) => day ?? []);
    const [first] = days.sort();
    if (first === undefined) return null;
    // Twice as far each time: days on which limits hold everything back may follow one another.
    const twice = addDays(today, 2 * daysBetween(today, through));
    through = first > twice ? first : twice;
    cards = await selectQueueCards(client, learner.id, today, through);
  }
};

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
  const through = addDays(day, Math.max(1, (options.days ?? 1) - 1));
  const [limits, cards, durations] = await Promise.all([
    queueLimits(client, learner),
    selectQueueCards(client, learner.id, day, through),
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
    next: await findNextReviews(learner, day, { cards, through }, (waits) =>
      nextReviews(waits, queued, day, limits, paceSeconds),
    ),
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
