import "server-only";
import { readEvent, type EventReading, type ReceivedEvent } from "#lib/domain/scheduling/events.ts";
import { schedulerOf } from "#lib/domain/scheduling/schedulers.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { lockLearner, type AccountOfLog } from "../data/accounts.ts";
import { selectCardsOfLog } from "../data/cards-of-log.ts";
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

/** What one request brought, not looked at yet. */
export interface Delivery {
  readonly learnerId: LearnerId;
  /** Of the session that brought it; null where none did. */
  readonly epoch: number | null;
  readonly events: readonly unknown[];
  readonly at: Instant;
}

interface Brought {
  readonly delivery: Delivery;
  readonly readings: readonly EventReading[];
}

/** Deliveries of one learner that have no card in common. */
interface Round {
  readonly learnerId: LearnerId;
  readonly account: AccountOfLog;
  readonly brought: readonly Brought[];
}

type Results = ReadonlyMap<Delivery, readonly RecordResult[]>;

/**
 * Stores deliveries as if they came one by one, each learner's in their order; what became of each, null where its
 * session has ended. Learners are locked in the order of their ids, so that two transactions never wait for each other.
 */
export const storeTogether = async (
  transaction: Transaction,
  deliveries: readonly Delivery[],
): Promise<readonly (readonly RecordResult[] | null)[]> => {
  const rounds: Round[][] = [];
  const byLearner = groupBy(deliveries, ({ learnerId }) => learnerId);
  for (const learnerId of [...byLearner.keys()].sort()) {
    const account = await lockLearner(transaction, learnerId);
    if (!account) continue;
    const welcome = (byLearner.get(learnerId) ?? []).filter(
      ({ epoch }) => epoch === null || epoch === account.sessionEpoch,
    );
    inRounds(welcome.map((delivery) => readIn(account, delivery))).forEach((brought, index) => {
      (rounds[index] ??= []).push({ learnerId, account, brought });
    });
  }
  const results = new Map<Delivery, readonly RecordResult[]>();
  for (const round of rounds)
    for (const [delivery, stored] of await storeRounds(transaction, round))
      results.set(delivery, stored);
  return deliveries.map((delivery) => results.get(delivery) ?? null);
};

const readIn = ({ zone, dayStart }: AccountOfLog, delivery: Delivery): Brought => ({
  delivery,
  readings: delivery.events.map((raw) => readEvent(raw, { now: delivery.at, zone, dayStart })),
});

/** One round of each of several learners, in the fewest statements. */
const storeRounds = async (
  transaction: Transaction,
  rounds: readonly Round[],
): Promise<Results> => {
  const sorted = await sortRounds(transaction, rounds);
  const logged = new Map(
    rounds.map((round) => [
      round.learnerId,
      round.brought.flatMap(({ delivery }) => (sorted.get(delivery) ?? []).flatMap(loggedIn)),
    ]),
  );
  await insertEvents(transaction, logged);
  const cardsOf = await cardsTouched(transaction, logged);
  const schedules = await refold(
    transaction,
    new Map(
      rounds.map(({ learnerId, account }) => [
        learnerId,
        {
          cardIds: [...new Set(cardsOf.get(learnerId)?.values())],
          written: new Set(logged.get(learnerId)?.map(({ event }) => event.id)),
          scheduler: schedulerOf(account),
        },
      ]),
    ),
  );
  const resultOf = (learnerId: LearnerId, one: Sorted): RecordResult => {
    if (one.outcome !== "stored") return one;
    const { id } = one.logged.event;
    const cardId = cardsOf.get(learnerId)?.get(id);
    const schedule = cardId && schedules.get(learnerId)?.get(cardId);
    return { id, outcome: "stored", ...(schedule ? { schedule } : {}) };
  };
  return new Map(
    [...sorted].map(([delivery, each]) => [
      delivery,
      each.map((one) => resultOf(delivery.learnerId, one)),
    ]),
  );
};

/** What becomes of each event of these rounds, before anything is stored. */
const sortRounds = async (
  transaction: Transaction,
  rounds: readonly Round[],
): Promise<ReadonlyMap<Delivery, readonly Sorted[]>> => {
  const received = new Map(
    rounds.map(({ learnerId, brought }) => [
      learnerId,
      brought.flatMap(({ readings }) => readings.flatMap(receivedIn)),
    ]),
  );
  const keys = <Key>(keysOf: (one: ReceivedEvent) => Key | null) =>
    new Map(
      [...received].map(([learnerId, all]) => [
        learnerId,
        [...new Set(all.flatMap((one) => keysOf(one) ?? []))],
      ]),
    );
  const known = await selectKnownEventIds(
    transaction,
    keys(({ event }) => event.id),
  );
  const cards = await selectCardsOfLog(
    transaction,
    keys(({ event }) => event.cardId),
  );
  const sorted = new Map<Delivery, readonly Sorted[]>();
  for (const { learnerId, brought } of rounds) {
    const ids = new Set(known.get(learnerId));
    const cardById = new Map(cards.get(learnerId)?.map((card) => [card.id, card]));
    const families = received.get(learnerId)?.map(({ exercise }) => exercise?.family ?? null) ?? [];
    const find = await familiesFor(transaction, learnerId, families);
    for (const { delivery, readings } of brought)
      sorted.set(
        delivery,
        readings.map((reading) => {
          const one = sortEvent(reading, { known: ids, cards: cardById, find }, delivery.at);
          if (one.outcome === "stored") ids.add(one.logged.event.id);
          return one;
        }),
      );
  }
  return sorted;
};

const receivedIn = (reading: EventReading): readonly ReceivedEvent[] =>
  reading.kind === "read" ? [reading.received] : [];

const loggedIn = (sorted: Sorted): readonly LoggedEvent[] =>
  sorted.outcome === "stored" ? [sorted.logged] : [];

/** The card each stored event touches, by learner; an undo touches that of its target. */
const cardsTouched = async (
  transaction: Transaction,
  logged: ReadonlyMap<LearnerId, readonly LoggedEvent[]>,
): Promise<ReadonlyMap<LearnerId, ReadonlyMap<string, CardId>>> => {
  const targets = new Map(
    [...logged].flatMap(([learnerId, events]) => {
      const undone = events.flatMap(({ event }) => (event.type === "undo" ? event.target : []));
      return undone.length > 0 ? [[learnerId, undone] as const] : [];
    }),
  );
  const cardsOfTargets =
    targets.size > 0 ? await selectCardsOfEvents(transaction, targets) : new Map<never, never>();
  return new Map(
    [...logged].map(([learnerId, events]) => {
      const touched = new Map<string, CardId>();
      for (const { event } of events) {
        const cardId =
          event.type === "undo" ? cardsOfTargets.get(learnerId)?.get(event.target) : event.cardId;
        if (cardId) touched.set(event.id, cardId as CardId);
      }
      return [learnerId, touched] as const;
    }),
  );
};
