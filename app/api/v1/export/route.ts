import { signedOut } from "#app/api/_shared/respond.ts";
import { DATA_HEADERS } from "#lib/server/safe-headers.ts";
import { now } from "#lib/server/clock.ts";
import { currentLearner } from "#lib/server/session.ts";
import { exportEverything } from "#lib/server/use-cases/export-everything.ts";

/** Everything of the learner who asks, as one JSON file to take away. */
export const GET = async (): Promise<Response> => {
  const learner = await currentLearner();
  if (!learner) return signedOut();
  const everything = await exportEverything(learner.id, now());
  const day = everything.exportedAt.toISOString().slice(0, 10);
  return new Response(`${JSON.stringify(everything, null, 2)}\n`, {
    headers: {
      ...DATA_HEADERS,
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="notecurve-${day}.json"`,
    },
  });
};
