import { currentLearner } from "#lib/server/session.ts";
import { answerRequestSchema, judgeAnswerOf } from "#lib/server/use-cases/judge-answer.ts";
import { readJson, respond, respondError, signedOut, wrongEnvelope } from "../_shared/respond.ts";

/** Judges the tries of an exercise and stores nothing. */
export const POST = async (request: Request): Promise<Response> => {
  const learner = await currentLearner();
  if (!learner) return signedOut();
  const body = await readJson(request);
  if (body.kind === "refused") return body.answer;
  const parsed = answerRequestSchema.safeParse(body.value);
  if (!parsed.success) {
    return wrongEnvelope(
      "The request does not name an exercise and its tries.",
      "Send cardId, family, version, level, seed, tries, hint and giveUp.",
    );
  }
  const outcome = await judgeAnswerOf(learner.id, parsed.data);
  return outcome.kind === "judged"
    ? respond(outcome.answer)
    : respondError(404, { code: "unknown-exercise", message: outcome.reason });
};
