import "server-only";
import { lessToday, moreToday, type DayChoice } from "#lib/domain/scheduling/index.ts";
import { learningDay, type Instant } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import { updateQueueChoices } from "../data/queue-choices.ts";
import type { Learner } from "./find-learner.ts";
import { queueLimits } from "./queue-limits.ts";
import { selectQueueCards } from "./study-cards.ts";

/** `usual` takes back what was chosen for the day. */
export const DAY_PRESSES = ["more", "less", "off", "usual"] as const;
export type DayPress = (typeof DAY_PRESSES)[number];

/** What the learner has for today from now on; null is the usual. It is over when the day is. */
export const changeDay = async (
  learner: Learner,
  press: DayPress,
  at: Instant,
): Promise<DayChoice | null> => {
  const client = await database();
  const day = learningDay(at, learner.zone, learner.dayStart);
  const chosen = async (): Promise<DayChoice | null> => {
    if (press === "usual") return null;
    if (press === "off") return { day, kind: "off" };
    const [cards, limits] = await Promise.all([
      selectQueueCards(client, learner.id, day),
      queueLimits(client, learner),
    ]);
    const change = (press === "more" ? moreToday : lessToday)(cards, day, limits);
    return change?.choice ?? learner.dayChoice;
  };
  const dayChoice = await chosen();
  await updateQueueChoices(client, learner.id, { dayChoice });
  return dayChoice;
};
