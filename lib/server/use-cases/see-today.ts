import "server-only";
import {
  forecast,
  openingRows,
  paceSeconds as paceSecondsOf,
  RECENT_ANSWERS,
  reviewsByDay,
  studiedOfLast,
  type DayForecast,
  type DayOfReviews,
  type StudiedDays,
} from "#lib/domain/progress/index.ts";
import {
  arrangeQueue,
  lessToday,
  moreToday,
  type DayChange,
  type DayChoice,
  type Queue,
  type QueueLimits,
} from "#lib/domain/scheduling/index.ts";
import { addDays, learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import { selectNotes, selectStudiedNotes } from "../data/notes.ts";
import { selectRecentDurationsMillis } from "../data/review-log.ts";
import { selectFirstStudyDay, selectStudyRows } from "../data/study-rows.ts";
import { backlogOf, type Backlog } from "./catch-up.ts";
import type { Learner } from "./find-learner.ts";
import { nextReviews, type NextReviews } from "./next-reviews.ts";
import { queueLimits } from "./queue-limits.ts";
import { basinOf, shelfOf, WEEKS_SHOWN, type Basin, type ShelfLine } from "./see-depth.ts";
import { selectStudyCards, studiedCard, type StudyCard } from "./study-cards.ts";

/** What waits now, each item once. */
export interface Waiting {
  readonly total: number;
  /** Cards and exercises that were met before. */
  readonly cards: number;
  readonly exercises: number;
  readonly fresh: number;
  /** Graded below 4 today. */
  readonly repeats: number;
}

/** How the day can be made larger or smaller, and how it was. */
export interface DayChanges {
  readonly chosen: DayChoice | null;
  readonly more: DayChange | null;
  readonly less: DayChange | null;
}

export interface Today {
  readonly day: LocalDate;
  readonly dayStart: number;
  /** Active cards and exercises that the learner studies. */
  readonly cards: number;
  /** The very first day with an answer; null before it. */
  readonly since: LocalDate | null;
  readonly waiting: Waiting;
  /** Due cards that are not offered today; they stay due. */
  readonly held: number;
  /** The account's own limit of reviews a day, if there is one. */
  readonly reviewsPerDay: number | null;
  readonly change: DayChanges;
  readonly backlog: Backlog | null;
  readonly paceSeconds: number;
  readonly next: NextReviews | null;
  /** Longest interval now kept; null while nothing is in rotation. */
  readonly longestIntervalDays: number | null;
  readonly habit: StudiedDays;
  /** The 13 days before today, and today. */
  readonly past: readonly DayOfReviews[];
  /** What falls due on each of the 7 days after today. */
  readonly coming: readonly DayForecast[];
  /** The built-in notes, section by section. */
  readonly basins: readonly Basin[];
  /** The learner's own notes and cards. */
  readonly shelf: readonly ShelfLine[];
}

const PAST_DAYS = 13;
const COMING_DAYS = 7;

const waitingIn = ({ items, counts }: Queue<StudyCard>): Waiting => {
  const due = items.filter((item) => item.state === "due");
  return {
    total: items.length,
    cards: due.filter((item) => item.kind === "card").length,
    exercises: due.filter((item) => item.kind === "exercise").length,
    fresh: counts.new,
    repeats: counts.repeat,
  };
};

const changesOf = (
  cards: readonly StudyCard[],
  day: LocalDate,
  limits: QueueLimits,
): DayChanges => {
  const chosen = limits.choice?.day === day ? limits.choice : null;
  const may = (kind: DayChoice["kind"]): boolean => chosen === null || chosen.kind === kind;
  return {
    chosen,
    more: may("more") ? moreToday(cards, day, limits) : null,
    less: may("less") ? lessToday(cards, day, limits) : null,
  };
};

const longestInterval = (cards: readonly StudyCard[]): number | null => {
  const days = cards.flatMap(({ memory }) => (memory.kind === "new" ? [] : memory.intervalDays));
  return days.length === 0 ? null : Math.max(...days);
};

/** What waits today, how the days before and after look, and how deep each section is held. */
export const seeToday = async (learner: Learner, at: Instant): Promise<Today> => {
  const client = await database();
  const day = learningDay(at, learner.zone, learner.dayStart);
  const from = addDays(day, -7 * WEEKS_SHOWN);
  const [limits, cards, rows, firstDay, durations, notes] = await Promise.all([
    queueLimits(client, learner),
    selectStudyCards(client, learner.id, day),
    selectStudyRows(client, learner.id, from),
    selectFirstStudyDay(client, learner.id),
    selectRecentDurationsMillis(client, learner.id, RECENT_ANSWERS),
    selectStudiedNotes(client, learner.id),
  ]);
  const builtIn = notes.filter((note) => note.builtIn).map((note) => note.id);
  const texts = await selectNotes(client, learner.id, builtIn);
  const queue = arrangeQueue(cards, day, limits);
  const queued = new Set(queue.items.map((item) => item.cardId));
  const paceSeconds = paceSecondsOf(durations);
  const studied = cards.map(studiedCard);
  const history = [...openingRows(rows, studied, from), ...rows];
  return {
    day,
    dayStart: learner.dayStart,
    cards: cards.length,
    since: firstDay,
    waiting: waitingIn(queue),
    held: queue.held,
    reviewsPerDay: learner.reviewsPerDay,
    change: changesOf(cards, day, limits),
    backlog: backlogOf(cards, rows, day, learner.catchUp),
    paceSeconds,
    next: nextReviews({ cards }, queued, day, limits, paceSeconds),
    longestIntervalDays: longestInterval(cards),
    habit: studiedOfLast(rows, day, PAST_DAYS, firstDay),
    past: reviewsByDay(rows, addDays(day, -PAST_DAYS), day),
    coming: forecast(studied, day, COMING_DAYS).slice(1),
    basins: builtIn
      .flatMap((noteId) => texts.get(noteId) ?? [])
      .map((note) => basinOf(note, studied, history, queued, day)),
    shelf: shelfOf(cards, notes, day),
  };
};
