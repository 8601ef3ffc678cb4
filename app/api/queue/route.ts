import { z } from "zod";
import { now } from "#lib/server/clock.ts";
import { currentLearner } from "#lib/server/session.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { respond, respondError, signedOut } from "../_shared/respond.ts";

const querySchema = z.object({
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  days: z.coerce.number().int().min(1).max(30).optional(),
});

/** Today's queue with all that a device needs to review it. `limit` items at most; `days` for the coming days too. */
export const GET = async (request: Request): Promise<Response> => {
  const learner = await currentLearner();
  if (!learner) return signedOut();
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) {
    return respondError(400, {
      code: "wrong-query",
      message: "limit and days are whole numbers.",
      hint: "limit is 1 to 1000, days is 1 to 30.",
    });
  }
  return respond(await nextInQueue(learner, now(), query.data));
};
