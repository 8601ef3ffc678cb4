import "server-only";
import { foldCard, type Fold, type Scheduler } from "#lib/domain/scheduling/index.ts";
import type { Transaction } from "../data/database.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { selectEventsByCard } from "../data/review-log.ts";
import { replaceFolds, stepsOf } from "../data/schedules.ts";

/** A card's memory as the HTTP interface tells it. Interval in days, ease in hundredths. */
export interface ScheduleAnswer {
  readonly cardId: string;
  readonly repetition: number;
  readonly intervalDays: number;
  readonly easeHundredths: number;
  readonly lapses: number;
  /** FSRS alone: days until recall falls to 90 per cent, and how hard the card is, 1 to 10. */
  readonly stability?: number;
  readonly difficulty?: number;
  readonly lastDay: string | null;
  readonly dueOn: string | null;
  /** The day on which a grade below 4 still waits for its repeat, if it does. */
  readonly repeatOpenOn: string | null;
}

const NEW_NUMBERS = {
  repetition: 0,
  intervalDays: 0,
  easeHundredths: 250,
  lapses: 0,
  lastDay: null,
  dueOn: null,
};

export const scheduleAnswer = (
  cardId: string,
  { memory, repeatOpenOn }: Pick<Fold, "memory" | "repeatOpenOn">,
): ScheduleAnswer => {
  if (memory.kind === "new") return { cardId, ...NEW_NUMBERS, repeatOpenOn };
  const { kind: _, fsrs, ...numbers } = memory;
  return { cardId, ...numbers, ...fsrs, repeatOpenOn };
};

/** Folds these cards anew from the whole of their log and stores what comes out. */
export const refold = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
  scheduler: Scheduler,
): Promise<ReadonlyMap<CardId, ScheduleAnswer>> => {
  const answers = new Map<CardId, ScheduleAnswer>();
  if (cardIds.length === 0) return answers;
  const eventsByCard = await selectEventsByCard(transaction, learnerId, cardIds);
  const folds = [...eventsByCard].map(([cardId, logged]) => {
    const events = logged.map(({ event }) => event);
    const fold = foldCard(events, scheduler);
    return { cardId, fold, steps: stepsOf(cardId, events, fold) };
  });
  await replaceFolds(transaction, learnerId, folds);
  for (const { cardId, fold } of folds) answers.set(cardId, scheduleAnswer(cardId, fold));
  return answers;
};
