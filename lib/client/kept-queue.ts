import type { Grade } from "#lib/domain/scheduling/index.ts";
import type { KeptEvent, OutboxEvent } from "./outbox.ts";

/** What the device needs to know of an item to ask it; pages hand over more. */
export interface KeptItem {
  readonly cardId: string;
  readonly kind: "card" | "exercise";
  readonly state: "new" | "due" | "repeat";
  readonly dueOn: string | null;
  readonly grades: Readonly<Record<Grade, { readonly dueOn: string }>> | null;
}

/** The queue of a local day, which begins at an instant (milliseconds, UTC). */
export interface KeptDay<Item extends KeptItem = KeptItem> {
  readonly day: string;
  readonly startsAt: number;
  readonly items: readonly Item[];
}

/** What a device has of one learner: today's queue and those of the coming days, as they stood when it asked. */
export interface KeptQueue<Item extends KeptItem = KeptItem> {
  readonly learnerId: string;
  readonly zone: string;
  readonly dayStart: number;
  readonly paceSeconds: number;
  /** What becomes of a card that becomes a leech. */
  readonly leeches: "mark" | "suspend";
  /** In order; the first is the day on which it was asked for. */
  readonly days: readonly KeptDay<Item>[];
}

/** The day that runs at `now`: the last one that has begun. Null before the first, with a clock that was set back. */
export const dayAt = <Item extends KeptItem>(
  { days }: Pick<KeptQueue<Item>, "days">,
  now: number,
): KeptDay<Item> | null => days.findLast(({ startsAt }) => startsAt <= now) ?? null;

const isUndone = (events: readonly OutboxEvent[], id: string): boolean =>
  events.some((event) => event["type"] === "undo" && event["target"] === id);

const isGrade = (value: unknown): value is Grade =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 5;

/** The lowest grade that needs no repeat on the same day. */
const GOOD: Grade = 4;

/** What is left of an item after what was done with it on this device; null when it is not for `today` any more. */
const after = <Item extends KeptItem>(
  item: Item,
  events: readonly OutboxEvent[],
  { startsAt, day: today }: KeptDay,
): Item | null => {
  let left: Item | null = item;
  for (const event of events) {
    const { type, grade, at } = event;
    if (type === "suspend" || type === "bury") left = null;
    else if (type === "resume") left = item;
    else if ((type ?? "review") === "review" && isGrade(grade) && event["purpose"] !== "practice") {
      const isToday = typeof at === "number" && at >= startsAt;
      const dueOn: string | undefined = item.grades?.[grade].dueOn;
      if (isToday) left = grade < GOOD ? { ...item, state: "repeat" } : null;
      // What an earlier day graded comes again on the day that its grade set.
      else left = dueOn !== undefined && dueOn <= today ? { ...item, state: "due", dueOn } : null;
    }
  }
  return left;
};

/**
 * What a device that cannot ask has for its learner now: all that today and the kept days before it list, less what
 * was done here since. Repeats stand last. Depends only on its arguments.
 */
export const itemsOnDevice = <Item extends KeptItem>(
  queue: KeptQueue<Item>,
  kept: readonly KeptEvent[],
  now: number,
): readonly Item[] => {
  const day = dayAt(queue, now);
  if (day === null) return [];
  const events = kept.map(({ event }) => event);
  const standing = events.filter(({ id }) => !isUndone(events, id));
  const listed = queue.days
    .filter(({ startsAt }) => startsAt <= day.startsAt)
    .flatMap(({ items }) => items);
  const left = listed.flatMap(
    (item) =>
      after(
        item,
        standing.filter((event) => event["cardId"] === item.cardId),
        day,
      ) ?? [],
  );
  return [
    ...left.filter(({ state }) => state !== "repeat"),
    ...left.filter(({ state }) => state === "repeat"),
  ];
};
