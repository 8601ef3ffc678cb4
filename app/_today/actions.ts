"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { spreadBacklog, stopCatchingUp } from "#lib/server/use-cases/catch-up.ts";
import { changeDay, DAY_PRESSES, type DayPress } from "#lib/server/use-cases/change-day.ts";

/** More, less or nothing today, or as usual again. */
export const changeDayAction = async (press: DayPress): Promise<void> => {
  const learner = await requireLearner();
  await changeDay(learner, z.enum(DAY_PRESSES).parse(press), now());
  refresh();
};

/** Spreads the backlog over some days; null offers all of it again. */
export const catchUpAction = async (days: number | null): Promise<void> => {
  const learner = await requireLearner();
  if (days === null) await stopCatchingUp(learner.id);
  else await spreadBacklog(learner, days, now());
  refresh();
};
