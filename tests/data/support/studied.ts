import { randomUUID } from "node:crypto";
import { addDays, startOfDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { findLearner, type Learner } from "#lib/server/use-cases/find-learner.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { makeLearner, ownQuestion } from "./learners.ts";

export const ZONE = "Europe/Berlin";
export const MONDAY = "2026-11-23" as LocalDate;

/** Noon of the day that is so many days after Monday. */
export const noon = (days: number): Instant =>
  (startOfDay(addDays(MONDAY, days), ZONE, 4) + 8 * 3_600_000) as Instant;

/** The learner as the database holds them now. */
export const reread = async ({ id }: Pick<Learner, "id">): Promise<Learner> => {
  const learner = await findLearner(id);
  if (!learner) throw new Error("The learner is gone.");
  return learner;
};

/** Reviews of these cards at noon of a day, with one grade. */
export const gradeAll = (
  learner: Learner,
  cardIds: readonly string[],
  day: number,
  grade: number,
  more: object = {},
) =>
  recordReviews(
    learner,
    cardIds.map((cardId) => ({
      id: randomUUID(),
      cardId,
      grade,
      at: noon(day),
      zone: ZONE,
      ...more,
    })),
    noon(day),
  );

export const ownQuestions = async (
  learnerId: Learner["id"],
  count: number,
): Promise<readonly string[]> => {
  const cardIds: string[] = [];
  for (let made = 0; made < count; made += 1)
    cardIds.push(...(await ownQuestion(learnerId, noon(0))));
  return cardIds;
};

/** A learner with so many cards that were passed on Monday, so that they are due on Tuesday. */
export const studied = async (count: number) => {
  const learner = await makeLearner(ZONE);
  const cardIds = await ownQuestions(learner.id, count);
  await gradeAll(learner, cardIds, 0, 4);
  return { learner, cardIds };
};
