import "server-only";
import {
  forecast30Days,
  paceSeconds as paceSecondsOf,
  RECENT_ANSWERS,
  retentionByDay,
  retentionByInterval,
  reviewsByDay,
  totals,
  type BandRetention,
  type DayForecast,
  type DayOfRetention,
  type DayOfReviews,
  type StudyRow,
  type Totals,
} from "#lib/domain/progress/index.ts";
import { arrangeQueue } from "#lib/domain/scheduling/index.ts";
import {
  addDays,
  learningDay,
  mondayOf,
  type Instant,
  type LocalDate,
} from "#lib/domain/time/index.ts";
import { selectAnsweredExercises } from "../data/answered-exercises.ts";
import { database } from "../data/database.ts";
import { selectStudiedNotes } from "../data/notes.ts";
import { selectRecentDurationsMillis } from "../data/review-log.ts";
import { selectStudyRows } from "../data/study-rows.ts";
import type { Learner } from "./find-learner.ts";
import { conceptGroups, type ConceptGroup } from "./see-concepts.ts";
import { familiesFor } from "./families-for.ts";
import { queueLimits } from "./queue-limits.ts";
import { exerciseResults, type ExerciseResult } from "./see-exercises.ts";
import { selectStudyCards, studiedCard, type StudyCard } from "./study-cards.ts";

export type DayOfStudy = DayOfReviews & DayOfRetention;

export interface Progress {
  readonly day: LocalDate;
  readonly totals: Totals;
  readonly inRotation: { readonly cards: number; readonly exercises: number };
  /** What waits now, new cards too. */
  readonly waiting: number;
  /** Today and the 30 days after it, without new cards. */
  readonly coming: readonly DayForecast[];
  readonly paceSeconds: number;
  /** From a Monday half a year ago to today. */
  readonly days: readonly DayOfStudy[];
  readonly byInterval: readonly BandRetention[];
  readonly concepts: readonly ConceptGroup[];
  readonly exercises: readonly ExerciseResult[];
}

const WEEKS_BACK = 25;

const daysOfStudy = (rows: readonly StudyRow[], day: LocalDate): readonly DayOfStudy[] => {
  const from = addDays(mondayOf(day), -7 * WEEKS_BACK);
  const retention = new Map(
    retentionByDay(rows, from, day).map((each) => [each.day, each.retention]),
  );
  return reviewsByDay(rows, from, day).flatMap((each) => {
    const ofDay = retention.get(each.day);
    return ofDay === undefined ? [] : [{ ...each, retention: ofDay }];
  });
};

const rotationOf = (cards: readonly StudyCard[]): Progress["inRotation"] => {
  const met = cards.filter((card) => card.memory.kind !== "new" && !card.availability.suspended);
  const exercises = met.filter((card) => card.kind === "exercise").length;
  return { cards: met.length - exercises, exercises };
};

/** Everything that the log says about a learner, in the learner's own days. */
export const seeProgress = async (learner: Learner, at: Instant): Promise<Progress> => {
  const client = await database();
  const day = learningDay(at, learner.zone, learner.dayStart);
  const [limits, cards, rows, answered, durations, notes] = await Promise.all([
    queueLimits(client, learner),
    selectStudyCards(client, learner.id, day),
    selectStudyRows(client, learner.id),
    selectAnsweredExercises(client, learner.id),
    selectRecentDurationsMillis(client, learner.id, RECENT_ANSWERS),
    selectStudiedNotes(client, learner.id),
  ]);
  const find = await familiesFor(
    client,
    learner.id,
    answered.map(({ exercise }) => exercise.family),
  );
  return {
    day,
    totals: totals(rows),
    inRotation: rotationOf(cards),
    waiting: arrangeQueue(cards, day, limits).items.length,
    coming: forecast30Days(cards.map(studiedCard), day),
    paceSeconds: paceSecondsOf(durations),
    days: daysOfStudy(rows, day),
    byInterval: retentionByInterval(rows),
    concepts: conceptGroups(cards, rows, notes, day),
    exercises: exerciseResults(answered, find),
  };
};
