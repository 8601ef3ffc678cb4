import { keepQueue } from "#lib/client/device-store.ts";
import type { KeptQueue } from "#lib/client/kept-queue.ts";
import type { Outbox } from "#lib/client/outbox.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import type { QueueAnswer } from "#lib/server/use-cases/next-in-queue.ts";

/** Today and the six days after it. */
const DAYS = 7;
/** More than anybody reviews in a day without a connection. */
const MOST_A_DAY = 200;

const isQueue = (value: unknown): value is QueueAnswer =>
  typeof value === "object" && value !== null && "items" in value && "days" in value;

/** The queue as the device keeps it. */
const keptFrom = (learnerId: string, queue: QueueAnswer): KeptQueue<QueueItemAnswer> => ({
  learnerId,
  zone: queue.zone,
  dayStart: queue.dayStart,
  paceSeconds: queue.paceSeconds,
  leeches: queue.leeches,
  days: [
    { day: queue.day, startsAt: queue.dayStartsAt, items: queue.items },
    ...(queue.days ?? []),
  ],
});

/**
 * Asks for today's queue and those of the coming days and keeps them on the device, for when there is no connection.
 * What was sent before it asked is in them, so that the device may forget it. Without an answer all stays as it is.
 */
export const keepComingDays = async (learnerId: string, outbox: Outbox): Promise<void> => {
  try {
    const sent = outbox.events.filter((each) => each.sent);
    const response = await fetch(`/api/queue?days=${DAYS}&limit=${MOST_A_DAY}`, {
      cache: "no-store",
    });
    const body: unknown = response.ok ? await response.json() : null;
    if (!isQueue(body)) return;
    await keepQueue(keptFrom(learnerId, body));
    await outbox.forgetSent(sent);
  } catch {
    // No connection, or no room: what the device has stays.
  }
};
