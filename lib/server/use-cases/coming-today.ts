import "server-only";
import { arrangeQueue } from "#lib/domain/scheduling/index.ts";
import { learningDay, type Instant } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import type { Learner } from "./find-learner.ts";
import { selectStudyCards } from "./study-cards.ts";

/** How many of these cards are in today's queue: siblings come on different days, and new cards have a limit. */
export const comingToday = async (
  learner: Learner,
  cardIds: readonly string[],
  at: Instant,
): Promise<number> => {
  const day = learningDay(at, learner.zone, learner.dayStart);
  const cards = await selectStudyCards(await database(), learner.id, day);
  const { items } = arrangeQueue(cards, day, { newPerDay: learner.newPerDay });
  return items.filter((item) => cardIds.includes(item.cardId)).length;
};
