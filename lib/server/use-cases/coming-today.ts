import "server-only";
import { arrangeQueue } from "#lib/domain/scheduling/index.ts";
import { learningDay, type Instant } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import type { Learner } from "./find-learner.ts";
import { queueLimits } from "./queue-limits.ts";
import { selectQueueCards } from "./study-cards.ts";

/** How many of these cards are in today's queue: siblings come on different days, and new cards have a limit. */
export const comingToday = async (
  learner: Learner,
  cardIds: readonly string[],
  at: Instant,
): Promise<number> => {
  const day = learningDay(at, learner.zone, learner.dayStart);
  const client = await database();
  const cards = await selectQueueCards(client, learner.id, day);
  const { items } = arrangeQueue(cards, day, await queueLimits(client, learner));
  return items.filter((item) => cardIds.includes(item.cardId)).length;
};
