import { loadEvents, loadLatestQueue } from "#lib/client/device-store.ts";
import { dayAt, itemsOnDevice, type KeptQueue } from "#lib/client/kept-queue.ts";
import { isMadeFamily } from "#lib/domain/exercises/reading.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import type { QueueAnswer } from "#lib/server/use-cases/next-in-queue.ts";

/** What this device can ask without a connection. */
export type OnDevice =
  | { readonly kind: "never-here" }
  | { readonly kind: "all-done" }
  | { readonly kind: "reviews"; readonly learnerId: string; readonly queue: QueueAnswer };

const MILLIS_PER_DAY = 86_400_000;

/** Rows of the device come back as they were put there, by this same code. */
const isWhole = (queue: KeptQueue): queue is KeptQueue<QueueItemAnswer> =>
  queue.days.every(({ items }) => items.every((item) => "card" in item && "memory" in item));

/** Exercises of one's own are judged by the server alone: they wait for the connection. */
const isAskable = ({ exercise }: QueueItemAnswer): boolean =>
  exercise === undefined || !isMadeFamily(exercise.family);

const countOf = (items: readonly QueueItemAnswer[], state: QueueItemAnswer["state"]): number =>
  items.filter((item) => item.state === state).length;

/** Reads the kept queue of who studied here last, less what was done since. */
export const loadOnDevice = async (now: number): Promise<OnDevice> => {
  const kept = await loadLatestQueue().catch(() => undefined);
  if (kept === undefined || !isWhole(kept)) return { kind: "never-here" };
  const day = dayAt(kept, now);
  if (day === null) return { kind: "never-here" };
  const events = await loadEvents(kept.learnerId);
  const items = itemsOnDevice(kept, events, now).filter(isAskable);
  if (items.length === 0) return { kind: "all-done" };
  const next = kept.days.find(({ startsAt }) => startsAt > now);
  return {
    kind: "reviews",
    learnerId: kept.learnerId,
    queue: {
      day: day.day as LocalDate,
      dayStartsAt: day.startsAt,
      dayEndsAt: next?.startsAt ?? day.startsAt + MILLIS_PER_DAY,
      zone: kept.zone,
      dayStart: kept.dayStart,
      paceSeconds: kept.paceSeconds,
      leeches: kept.leeches,
      held: 0,
      counts: {
        new: countOf(items, "new"),
        due: countOf(items, "due"),
        repeat: countOf(items, "repeat"),
      },
      items,
      next: null,
    },
  };
};
