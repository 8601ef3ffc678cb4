import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { foldCard } from "./fold.ts";
import type { LogEvent } from "./log-event.ts";
import { PASS } from "./memory.ts";
import type { Scheduler } from "./scheduler.ts";

/** A review that both schedulers count: how likely each held the recall to be, and whether it came. */
export interface ForeseenReview {
  readonly expected: readonly [number, number];
  readonly recalled: boolean;
}

/** Counted reviews of a card that was known before, with what the scheduler expected of them. */
const expectations = (
  events: readonly LogEvent[],
  dayOf: ReadonlyMap<string, LocalDate>,
  scheduler: Scheduler,
): ReadonlyMap<string, number> =>
  new Map(
    foldCard(events, scheduler).trail.flatMap(({ eventId, role, before }) => {
      const day = dayOf.get(eventId);
      return role !== "scheduled" || before.kind === "new" || day === undefined
        ? []
        : [[eventId, scheduler.recall(before, day)] as const];
    }),
  );

/** What two schedulers expected of the same reviews of one card. */
export const foreseenReviews = (
  events: readonly LogEvent[],
  [one, other]: readonly [Scheduler, Scheduler],
): readonly ForeseenReview[] => {
  const dayOf = new Map(events.map(({ id, day }) => [id, day]));
  const [first, second] = [expectations(events, dayOf, one), expectations(events, dayOf, other)];
  return events.flatMap((event) => {
    const [of, ofOther] = [first.get(event.id), second.get(event.id)];
    if (event.type !== "review" || of === undefined || ofOther === undefined) return [];
    return [{ expected: [of, ofOther], recalled: event.grade >= PASS }];
  });
};
