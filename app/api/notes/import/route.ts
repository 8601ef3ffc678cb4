import { signedOut } from "#app/api/_shared/respond.ts";
import { streamLines } from "#app/api/_shared/stream-lines.ts";
import { now } from "#lib/server/clock.ts";
import { currentLearner } from "#lib/server/session.ts";
import { importNotes } from "#lib/server/use-cases/import-notes.ts";
import { readGivenImport } from "../_shared/given-import.ts";

/**
 * Imports notes as their plan showed, all or none. Answers lines of JSON: `{ phase, done, of }` on the way, then
 * `{ imported }` or `{ refused }`.
 */
export const POST = async (request: Request): Promise<Response> => {
  const learner = await currentLearner();
  if (!learner) return signedOut();
  const body = await readGivenImport(request);
  if (body.kind === "refused") return body.answer;
  const { given, problem } = body;
  return streamLines(async (say) => {
    if (problem !== null) return { refused: problem };
    const result = await importNotes(learner.id, given, now(), say);
    return result.kind === "imported" ? { imported: result } : { refused: result.reason };
  });
};
