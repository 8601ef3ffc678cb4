import "server-only";
import { readEvent, type ReceivedEvent } from "#lib/domain/scheduling/events.ts";
import { schedulerOf } from "#lib/domain/scheduling/schedulers.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { inTransaction, type Transaction } from "../data/database.ts";
import { lockLearner } from "../data/accounts.ts";
import { selectCardsOfLog, type StoredCard } from "../data/cards.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import type { LoggedEvent } from "../data/logged-event.ts";
import { insertEvents, selectCardsOfEvents, selectKnownEventIds } from "../data/review-log.ts";
import type { Learner } from "./find-learner.ts";
import { refold, type ScheduleAnswer } from "./refold.ts";
import type { FindFamily } from "#lib/domain/exercises/index.ts";
import { familiesFor } from "./families-for.ts";
import { judgeSentExercise } from "./judge-sent-exercise.ts";

/** What became of one event: `stored` means on disk; `duplicate`, that this id is stored already. */
export interface RecordResult {
  readonly id: string | null;
  readonly outcome: "stored" | "duplicate" | "refused";
  readonly reason?: string;
  /** The card's memory and due day after the fold. */
  readonly schedule?: ScheduleAnswer;
}

type Sorted =
  | { readonly outcome: "stored"; readonly logged: LoggedEvent }
  | {
      readonly outcome: "duplicate" | "refused";
      readonly id: string | null;
      readonly reason?: string;
    };

/**
 * Writes events into the learner's log, each by itself: one bad never loses a good one beside it. An event is
 * stored once however often it is sent, and every card it touches is folded anew in the same transaction.
 */
export const recordReviews = async (
  learner: Pick<Learner, "id" | "zone" | "dayStart">,
  rawEvents: readonly unknown[],
  at: Instant,
): Promise<readonly RecordResult[]> => {
  const readings = rawEvents.map((raw) =>
    readEvent(raw, { now: at, zone: learner.zone, dayStart: learner.dayStart }),
  );
  return inTransaction(async (transaction) => {
    const choice = await lockLearner(transaction, learner.id);
    const received = readings.flatMap((reading) =>
      reading.kind === "read" ? [reading.received] : [],
    );
    const known = new Set(await selectKnownEventIds(transaction, learner.id, idsOf(received)));
    const cards = await cardsOf(transaction, learner.id, received);
    const find = await familiesFor(
      transaction,
      learner.id,
      received.map(({ exercise }) => exercise?.family ?? null),
    );
    const sorted = readings.map((reading): Sorted => {
      if (reading.kind === "refused")
        return { outcome: "refused", id: reading.id, reason: reading.reason };
      const one = sortOne(reading.received, { known, cards, find }, at);
      if (one.outcome === "stored") known.add(one.logged.event.id);
      return one;
    });
    const logged = sorted.flatMap((each) => (each.outcome === "stored" ? [each.logged] : []));
    await insertEvents(transaction, learner.id, logged);
    const cardOf = await cardsTouched(transaction, learner.id, logged);
    const schedules = await refold(
      transaction,
      learner.id,
      [...new Set(cardOf.values())],
      schedulerOf(choice),
    );
    return sorted.map((each): RecordResult => {
      if (each.outcome !== "stored") return each;
      const cardId = cardOf.get(each.logged.event.id);
      const schedule = cardId && schedules.get(cardId);
      return { id: each.logged.event.id, outcome: "stored", ...(schedule ? { schedule } : {}) };
    });
  });
};

const idsOf = (received: readonly ReceivedEvent[]): readonly string[] =>
  received.map(({ event }) => event.id);

const cardsOf = async (
  transaction: Transaction,
  learnerId: LearnerId,
  received: readonly ReceivedEvent[],
): Promise<ReadonlyMap<string, StoredCard>> => {
  const ids = new Set(received.flatMap(({ event }) => event.cardId ?? []));
  const cards = await selectCardsOfLog(transaction, learnerId, [...ids]);
  return new Map(cards.map((card) => [card.id, card]));
};

/** What an event is held against. */
interface Known {
  /** Ids that are stored already. */
  readonly known: ReadonlySet<string>;
  readonly cards: ReadonlyMap<string, StoredCard>;
  readonly find: FindFamily;
}

const sortOne = (received: ReceivedEvent, { known, cards, find }: Known, at: Instant): Sorted => {
  const { event, exercise, ...said } = received;
  if (known.has(event.id)) return { outcome: "duplicate", id: event.id };
  const refuse = (reason: string): Sorted => ({ outcome: "refused", id: event.id, reason });
  const card = event.cardId === null ? undefined : cards.get(event.cardId);
  if (event.type !== "undo" && event.cardId !== null && !card) {
    return refuse("There is no such card. It may have been deleted on another device.");
  }
  // A device that does not say which wording it showed is taken to have shown the present one.
  const cardVersion =
    said.cardVersion ?? (event.type === "review" ? (card?.version ?? null) : null);
  const rest = { ...said, cardVersion };
  const receivedAt = new Date(at);
  // An undo belongs to the card of its target, which may still be on its way.
  if (event.type === "undo") {
    return {
      outcome: "stored",
      logged: {
        ...rest,
        event: { ...event, cardId: null },
        exercise: null,
        verdict: null,
        receivedAt,
      },
    };
  }
  if (event.type !== "review" || exercise === null) {
    return {
      outcome: "stored",
      logged: { ...rest, event, exercise: null, verdict: null, receivedAt },
    };
  }
  if (card && card.family !== exercise.family)
    return refuse("This card is no exercise of that family.");
  const judged = judgeSentExercise(exercise, event.grade, find);
  if (judged.kind === "refused") return refuse(judged.reason);
  const graded = { ...event, grade: judged.grade };
  return {
    outcome: "stored",
    logged: { ...rest, event: graded, exercise, verdict: judged.verdict, receivedAt },
  };
};

/** The card each stored event touches; an undo touches that of its target. */
const cardsTouched = async (
  transaction: Transaction,
  learnerId: LearnerId,
  logged: readonly LoggedEvent[],
): Promise<ReadonlyMap<string, CardId>> => {
  const touched = new Map<string, CardId>();
  for (const { event } of logged)
    if (event.cardId !== null) touched.set(event.id, event.cardId as CardId);
  const undos = logged.flatMap(({ event }) => (event.type === "undo" ? [event] : []));
  const targets = await selectCardsOfEvents(
    transaction,
    learnerId,
    undos.map((undo) => undo.target),
  );
  for (const undo of undos) {
    const cardId = targets.get(undo.target);
    if (cardId !== undefined) touched.set(undo.id, cardId);
  }
  return touched;
};
