import "server-only";
import { readEvent, type EventReading } from "#lib/domain/scheduling/events.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { inTransaction } from "../data/database.ts";
import { inGroups } from "../in-groups.ts";
import type { Learner } from "./find-learner.ts";
import { storeTogether, type Delivery, type RecordResult } from "./store-deliveries.ts";

export type { RecordResult } from "./store-deliveries.ts";

/** More events in one transaction would keep those who wait behind it for longer than the disk does. */
const MOST_EVENTS_TOGETHER = 1_000;

/**
 * Each transaction waits for the disk once, however much it holds: deliveries that arrive while one is being written
 * are the next one, of whichever learners they are.
 */
const store = inGroups<Delivery, readonly RecordResult[]>(
  (deliveries) => inTransaction((transaction) => storeTogether(transaction, deliveries)),
  { size: ({ readings }) => readings.length, most: MOST_EVENTS_TOGETHER },
);

/**
 * Writes events into the learner's log, each by itself: one bad never loses a good one beside it. An event is
 * stored once however often it is sent, and every card it touches is folded anew in the same transaction.
 */
export const recordReviews = (
  learner: Pick<Learner, "id" | "zone" | "dayStart">,
  rawEvents: readonly unknown[],
  at: Instant,
): Promise<readonly RecordResult[]> => {
  const readings = rawEvents.map((raw): EventReading =>
    readEvent(raw, { now: at, zone: learner.zone, dayStart: learner.dayStart }),
  );
  return store({ learnerId: learner.id, readings, at });
};
