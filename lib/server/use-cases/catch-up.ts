import "server-only";
import { z } from "zod";
import {
  beginCatchUp,
  isBacklog,
  isRunning,
  lastDayOf,
  stateOn,
  type CatchUp,
} from "#lib/domain/scheduling/index.ts";
import { usualDay, type StudyRow } from "#lib/domain/progress/index.ts";
import { learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { updateQueueChoices } from "../data/queue-choices.ts";
import type { Learner } from "./find-learner.ts";
import { selectQueueCards, type StudyCard } from "./study-cards.ts";

const FEWEST_DAYS = 2;
const MOST_DAYS = 30;
const daysSchema = z.coerce.number().int().min(FEWEST_DAYS).max(MOST_DAYS);

/** What Today says of a backlog. */
export type Backlog =
  | {
      /** Much more is due than on a usual day. */
      readonly kind: "large";
      readonly size: number;
      readonly fewestDays: number;
      readonly mostDays: number;
      /** So many that a day's share is about a usual day's reviews. */
      readonly days: number;
    }
  | { readonly kind: "spread"; readonly left: number; readonly lastDay: LocalDate };

/** Where less is due, nobody needs a plan for it. */
const LEAST_BACKLOG = 30;
const LARGE = 2;
/** What is assumed where no day is known, and of one who does less. */
const USUAL_REVIEWS = 20;
const FEWEST_REVIEWS = 10;

export const backlogOf = (
  cards: readonly StudyCard[],
  rows: readonly StudyRow[],
  day: LocalDate,
  catchUp: CatchUp | null,
): Backlog | null => {
  const waiting = (from: LocalDate): number =>
    cards.filter((card) => stateOn(card, day) === "due" && isBacklog(card, from)).length;
  if (catchUp !== null && isRunning(catchUp, day)) {
    const left = waiting(catchUp.from);
    return left === 0 ? null : { kind: "spread", left, lastDay: lastDayOf(catchUp) };
  }
  const size = waiting(day);
  const usual = Math.max(FEWEST_REVIEWS, usualDay(rows, day) ?? USUAL_REVIEWS);
  if (size < LEAST_BACKLOG || size <= LARGE * usual) return null;
  const days = Math.min(MOST_DAYS, Math.max(FEWEST_DAYS, Math.ceil(size / usual)));
  return { kind: "large", size, fewestDays: FEWEST_DAYS, mostDays: MOST_DAYS, days };
};

/** Spreads what was due before today over so many days, today the first; false where that is no number of days. */
export const spreadBacklog = async (
  learner: Learner,
  days: unknown,
  at: Instant,
): Promise<boolean> => {
  const wanted = daysSchema.safeParse(days);
  if (!wanted.success) return false;
  const client = await database();
  const day = learningDay(at, learner.zone, learner.dayStart);
  const cards = await selectQueueCards(client, learner.id, day);
  const catchUp = beginCatchUp(cards, day, wanted.data);
  await updateQueueChoices(client, learner.id, { catchUp });
  return true;
};

/** All that is due is offered again. */
export const stopCatchingUp = async (learnerId: LearnerId): Promise<void> =>
  updateQueueChoices(await database(), learnerId, { catchUp: null });
