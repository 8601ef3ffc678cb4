import "server-only";
import type { EventReading, ReceivedEvent } from "#lib/domain/scheduling/events.ts";
import { schedulerOf } from "#lib/domain/scheduling/schedulers.ts";
import type { Scheduler } from "#lib/domain/scheduling/index.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { lockLearner } from "../data/accounts.ts";
import { selectCardsOfLog, type CardOfLog } from "../data/cards.ts";
import type { Transaction } from "../data/database.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { insertEvents, selectCardsOfEvents, selectKnownEventIds } from "../data/review-log.ts";
import type { LoggedEvent } from "../data/logged-event.ts";
import { groupBy } from "../group-by.ts";
import { inRounds } from "./delivery-rounds.ts";
import { familiesFor } from "./families-for.ts";
import { refold, type ScheduleAnswer } from "./refold.ts";
import { sortEvent, type Sorted } from "./sort-event.ts";

/** What became of one event: `stored` means on disk; `duplicate`, that this id is stored already. */
export interface RecordResult {
  readonly id: string | null;
  readonly outcome: "stored" | "duplicate" | "refused";
  readonly reason?: string;
  /** The card's memory and due day after the fold. */
  readonly schedule?: ScheduleAnswer;
}

/** What one request brought. */
export interface Delivery {
  readonly learnerId: LearnerId;
  readonly readings: readonly EventReading[];
  readonly at: Instant;
}

/**
 * Stores deliveries as if they came one by one, each learner's in their order; what became of each. Learners are taken
 * in the order of their ids, so that two transactions never wait for each other.
 */
export const storeTogether = async (
  transaction: Transaction,
  deliveries: readonly Delivery[],
): Promise<readonly (readonly RecordResult[])[]> => {
  const results = new Map<Delivery, readonly RecordResult[]>();
  const byLearner = groupBy(deliveries, ({ learnerId }) => learnerId);
  for (const learnerId of [...byLearner.keys()].sort()) {
    const scheduler = schedulerOf(await lockLearner(transaction, learnerId));
    for (const round of inRounds(byLearner.get(learnerId) ?? []))
      for (const [delivery, stored] of await storeRound(transaction, learnerId, round, scheduler))
        results.set(delivery, stored);
  }
  return deliveries.map((delivery) => results.get(delivery) ?? []);
};

/** Deliveries of one learner that have no card in common, in the fewest statements. */
const storeRound = async (
  transaction: Transaction,
  learnerId: LearnerId,
  round: readonly Delivery[],
  scheduler: Scheduler,
): Promise<ReadonlyMap<Delivery, readonly RecordResult[]>> => {
  const received = round.flatMap(({ readings }) => readings.flatMap(receivedIn));
  const known = new Set(
    await selectKnownEventIds(
      transaction,
      learnerId,
      received.map(({ event }) => event.id),
    ),
  );
  const cards = await cardsOf(transaction, learnerId, received);
  const find = await familiesFor(
    transaction,
    learnerId,
    received.map(({ exercise }) => exercise?.family ?? null),
  );
  const sorted = new Map(
    round.map((delivery) => [
      delivery,
      delivery.readings.map((reading): Sorted => {
        const one = sortEvent(reading, { known, cards, find }, delivery.at);
        if (one.outcome === "stored") known.add(one.logged.event.id);
        return one;
      }),
    ]),
  );
  const logged = [...sorted.values()].flat().flatMap(loggedIn);
  if (logged.length > 0) await insertEvents(transaction, learnerId, logged);
  const cardOf = await cardsTouched(transaction, learnerId, logged);
  const touched = [...new Set(cardOf.values())];
  const schedules = await refold(transaction, learnerId, touched, scheduler);
  const resultOf = (one: Sorted): RecordResult => {
    if (one.outcome !== "stored") return one;
    const { id } = one.logged.event;
    const cardId = cardOf.get(id);
    const schedule = cardId && schedules.get(cardId);
    return { id, outcome: "stored", ...(schedule ? { schedule } : {}) };
  };
  return new Map(
    round.map((delivery) => [delivery, (sorted.get(delivery) ?? []).map(resultOf)] as const),
  );
};

const receivedIn = (reading: EventReading): readonly ReceivedEvent[] =>
  reading.kind === "read" ? [reading.received] : [];

const loggedIn = (sorted: Sorted): readonly LoggedEvent[] =>
  sorted.outcome === "stored" ? [sorted.logged] : [];

const cardsOf = async (
  transaction: Transaction,
  learnerId: LearnerId,
  received: readonly ReceivedEvent[],
): Promise<ReadonlyMap<string, CardOfLog>> => {
  const ids = new Set(received.flatMap(({ event }) => event.cardId ?? []));
  const cards = await selectCardsOfLog(transaction, learnerId, [...ids]);
  return new Map(cards.map((card) => [card.id, card]));
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
  if (undos.length === 0) return touched;
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
