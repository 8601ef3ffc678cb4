import "server-only";
import {
  foldCard,
  type Fold,
  type LogEvent,
  type Scheduler,
} from "#lib/domain/scheduling/index.ts";
import type { Transaction } from "../data/database.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { selectEventsByCards } from "../data/review-log.ts";
import { replaceFolds, stepsOf, type FoldOfCard } from "../data/schedules.ts";

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

/** Cards of one learner whose log has changed. */
export interface Changed {
  readonly cardIds: readonly CardId[];
  /** What was written to their log since they were last folded; null where nobody says. */
  readonly written: ReadonlySet<string> | null;
  readonly scheduler: Scheduler;
}

/** Folds these cards anew from the whole of their log and stores what comes out. */
export const refold = async (
  transaction: Transaction,
  changes: ReadonlyMap<LearnerId, Changed>,
): Promise<ReadonlyMap<LearnerId, ReadonlyMap<CardId, ScheduleAnswer>>> => {
  const touched = [...changes].filter(([, { cardIds }]) => cardIds.length > 0);
  if (touched.length === 0) return new Map();
  const logs = await selectEventsByCards(
    transaction,
    new Map(touched.map(([learnerId, { cardIds }]) => [learnerId, cardIds])),
  );
  const answers = new Map<LearnerId, Map<CardId, ScheduleAnswer>>();
  const folds: FoldOfCard[] = [];
  for (const [learnerId, { written, scheduler }] of touched) {
    const ofLearner = new Map<CardId, ScheduleAnswer>();
    for (const [cardId, logged] of logs.get(learnerId) ?? []) {
      const events = logged.map(({ event }) => event);
      const fold = foldCard(events, scheduler);
      const steps = stepsOf(cardId, events, fold);
      folds.push({
        learnerId,
        cardId,
        fold,
        steps,
        storedSteps: stepsBefore(events, fold, written),
      });
      ofLearner.set(cardId, scheduleAnswer(cardId, fold));
    }
    answers.set(learnerId, ofLearner);
  }
  await replaceFolds(transaction, folds);
  return answers;
};

/**
 * How many steps stand as they were before these events were written: a fold goes from the oldest to the newest, so
 * what comes last changes nothing that came before it. An undo does, wherever it stands.
 */
const stepsBefore = (
  events: readonly LogEvent[],
  { trail }: Fold,
  written: ReadonlySet<string> | null,
): number | null => {
  if (written === null) return null;
  const takesBack = events.some(
    (event) => event.type === "undo" && (written.has(event.id) || written.has(event.target)),
  );
  if (takesBack) return null;
  const first = trail.findIndex(({ eventId }) => written.has(eventId));
  if (first < 0) return trail.length;
  return trail.slice(first).every(({ eventId }) => written.has(eventId)) ? first : null;
};
