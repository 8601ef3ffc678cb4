import { readEnvelope } from "#lib/domain/scheduling/events.ts";
import { now } from "#lib/server/clock.ts";
import { currentToken } from "#lib/server/session.ts";
import { deliverReviews } from "#lib/server/use-cases/record-reviews.ts";
import { readJson, respond, signedOut, wrongEnvelope } from "../_shared/respond.ts";

/** Takes 1 to 500 events of the review log; answers what became of each, in order, once they are on disk. */
export const POST = async (request: Request): Promise<Response> => {
  const token = await currentToken();
  if (!token) return signedOut();
  const body = await readJson(request);
  if (body.kind === "refused") return body.answer;
  const envelope = readEnvelope(body.value);
  if (envelope.kind === "refused") {
    return wrongEnvelope(envelope.reason, 'Send { "reviews": [ … ] } with 1 to 500 events.');
  }
  // Somebody else signed in on the device since: the events wait until their own learner is back.
  if (envelope.learnerId !== null && envelope.learnerId !== token.learnerId) return signedOut();
  const results = await deliverReviews(token, envelope.events, now());
  return results === null ? signedOut() : respond({ results });
};
