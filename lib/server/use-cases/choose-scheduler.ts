import "server-only";
import { z } from "zod";
import { SCHEDULER_NAMES, type SchedulerChoice } from "#lib/domain/scheduling/index.ts";
import { LEAST_RETENTION, MOST_RETENTION, schedulerOf } from "#lib/domain/scheduling/schedulers.ts";
import { lockLearner, updateScheduler } from "../data/accounts.ts";
import { chunksOf } from "../data/chunks.ts";
import { inLongTransaction } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { selectReviewedCardIds } from "../data/review-log.ts";
import { refold } from "./refold.ts";

const WANTED = `Choose a whole number of per cent from ${LEAST_RETENTION} to ${MOST_RETENTION}.`;

const retentionSchema = z.coerce
  .number(WANTED)
  .int(WANTED)
  .min(LEAST_RETENTION, WANTED)
  .max(MOST_RETENTION, WANTED);

/** A choice as a form or an address names it. */
export const schedulerChoiceSchema = z.object({
  scheduler: z.enum(SCHEDULER_NAMES, "Choose SM-2 or FSRS."),
  retention: retentionSchema,
});

/** What FSRS may aim at, in whole per cent. */
export const RETENTION = {
  least: LEAST_RETENTION,
  most: MOST_RETENTION,
  /** Null where the text of an address names none. */
  read: (text: unknown): number | null => retentionSchema.safeParse(text).data ?? null,
};

/**
 * From now on this scheduler reckons every due day: all that the learner ever reviewed is folded anew from the log, in
 * one transaction. The log stays as it is, so that choosing the former scheduler again gives its schedules exactly.
 */
export const chooseScheduler = async (
  learnerId: LearnerId,
  choice: SchedulerChoice,
): Promise<void> => {
  const scheduler = schedulerOf(choice);
  await inLongTransaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    await updateScheduler(transaction, learnerId, choice);
    for (const cardIds of chunksOf(await selectReviewedCardIds(transaction, learnerId)))
      await refold(transaction, new Map([[learnerId, { cardIds, written: null, scheduler }]]));
  });
};
