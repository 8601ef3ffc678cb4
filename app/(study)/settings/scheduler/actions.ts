"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { currentLearner } from "#lib/server/session.ts";
import { chooseScheduler, schedulerChoiceSchema } from "#lib/server/use-cases/choose-scheduler.ts";

export type SchedulerOutcome =
  | { readonly kind: "chosen" }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "signed-out" };

/** Every due day is reckoned anew by the scheduler that is named. */
export const saveScheduler = async (choice: unknown): Promise<SchedulerOutcome> => {
  const learner = await currentLearner();
  if (!learner) return { kind: "signed-out" };
  const parsed = schedulerChoiceSchema.safeParse(choice);
  if (!parsed.success) return { kind: "refused", reason: z.prettifyError(parsed.error) };
  await chooseScheduler(learner.id, parsed.data);
  refresh();
  return { kind: "chosen" };
};
