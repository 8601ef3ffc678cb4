import { signedOut } from "#app/api/_shared/respond.ts";
import { streamLines } from "#app/api/_shared/stream-lines.ts";
import { currentLearner } from "#lib/server/session.ts";
import { planNotes } from "#lib/server/use-cases/plan-notes.ts";
import { readGivenImport } from "../_shared/given-import.ts";

/**
 * Shows what importing notes would do, and stores nothing. Answers lines of JSON: `{ phase, done, of }` on the way, then
 * `{ plan }` or `{ refused }`.
 */
export const POST = async (request: Request): Promise<Response> => {
  const learner = await currentLearner();
  if (!learner) return signedOut();
  const body = await readGivenImport(request);
  if (body.kind === "refused") return body.answer;
  const { given, problem } = body;
  return streamLines(async (say) => {
    if (problem !== null) return { refused: problem };
    return { plan: await planNotes(learner.id, given, say) };
  });
};
