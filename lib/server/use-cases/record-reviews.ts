import "server-only";
import type { Instant } from "#lib/domain/time/index.ts";
import { inTransaction } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { inGroups } from "../in-groups.ts";
import type { Learner } from "./find-learner.ts";
import type { SessionToken } from "./find-session-learner.ts";
import { storeTogether, type Delivery, type RecordResult } from "./store-deliveries.ts";

export type { RecordResult } from "./store-deliveries.ts";

/** More events in one transaction would keep those who wait behind it for longer than the disk does. */
const MOST_EVENTS_TOGETHER = 1_000;

/**
 * Each transaction waits for the disk once, however much it holds: deliveries that arrive while one is being written
 * are the next one, of whichever learners they are.
 */
const store = inGroups<Delivery, readonly RecordResult[] | null>(
  (deliveries) => inTransaction((transaction) => storeTogether(transaction, deliveries)),
  { size: ({ events }) => events.length, most: MOST_EVENTS_TOGETHER },
);

/**
 * Writes events into the learner's log, each by itself: one bad never loses a good one beside it. An event is
 * stored once however often it is sent, and every card it touches is folded anew in the same transaction.
 *
 * @throws where there is no such account
 */
export const recordReviews = async (
  { id: learnerId }: Pick<Learner, "id">,
  events: readonly unknown[],
  at: Instant,
): Promise<readonly RecordResult[]> => {
  const results = await store({ learnerId, epoch: null, events, at });
  if (results === null) throw new Error(`No account has the id ${learnerId}`);
  return results;
};

/**
 * The same for whoever holds this session; null if it has ended. The account is read where it is locked, so that a
 * review asks for it once.
 */
export const deliverReviews = (
  { learnerId, epoch }: SessionToken,
  events: readonly unknown[],
  at: Instant,
): Promise<readonly RecordResult[] | null> =>
  store({ learnerId: learnerId as LearnerId, epoch, events, at });
