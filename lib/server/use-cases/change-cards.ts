import "server-only";
import { randomUUID } from "node:crypto";
import type { Instant, LocalDate } from "#lib/domain/time/index.ts";
import type { Learner } from "./find-learner.ts";
import { recordReviews } from "./record-reviews.ts";

export const CARD_CHANGES = ["suspend", "resume", "forget"] as const;
export type CardChange = (typeof CARD_CHANGES)[number];

type Who = Pick<Learner, "id" | "zone" | "dayStart">;

const record = async (
  { id: learnerId, zone, dayStart }: Who,
  bodies: readonly object[],
  at: Instant,
): Promise<readonly string[]> => {
  const events = bodies.map((body) => ({ ...body, id: randomUUID(), at, zone, dayStart }));
  const results = await recordReviews({ id: learnerId }, events, at);
  return results.flatMap(({ id, outcome }) => (outcome === "stored" && id !== null ? [id] : []));
};

/** Suspends, resumes or forgets cards, as events of the log; the ids of those stored, for an undo. */
export const changeCards = (
  learner: Who,
  change: CardChange,
  cardIds: readonly string[],
  at: Instant,
): Promise<readonly string[]> =>
  record(
    learner,
    cardIds.map((cardId) => ({ type: change, cardId })),
    at,
  );

/** Moves cards to a day by hand; their intervals stay. A new card has no due day to move. */
export const setDue = (
  learner: Who,
  cardIds: readonly string[],
  dueOn: LocalDate,
  at: Instant,
): Promise<readonly string[]> =>
  record(
    learner,
    cardIds.map((cardId) => ({ type: "set-due", cardId, dueOn })),
    at,
  );

/** Takes such events back; how many. */
export const undoChanges = async (
  learner: Who,
  eventIds: readonly string[],
  at: Instant,
): Promise<number> =>
  (
    await record(
      learner,
      eventIds.map((target) => ({ type: "undo", target })),
      at,
    )
  ).length;
