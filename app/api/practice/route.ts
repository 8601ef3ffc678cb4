import { randomSeeds } from "#lib/server/chance.ts";
import { currentLearner } from "#lib/server/session.ts";
import { drawPractice, practiceRequestSchema } from "#lib/server/use-cases/draw-practice.ts";
import { readJson, respond, respondError, signedOut, wrongEnvelope } from "../_shared/respond.ts";

/** Draws an exercise to practise and stores nothing; like one of the queue it never carries its answer. */
export const POST = async (request: Request): Promise<Response> => {
  const learner = await currentLearner();
  if (!learner) return signedOut();
  const body = await readJson(request);
  if (body.kind === "refused") return body.answer;
  const parsed = practiceRequestSchema.safeParse(body.value);
  if (!parsed.success) {
    return wrongEnvelope(
      "The request does not say what to practise.",
      "Send family, level (1 to 3, or null) and what was seen, a list of level and seed.",
    );
  }
  const exercise = await drawPractice(learner, parsed.data, randomSeeds());
  return exercise
    ? respond(exercise)
    : respondError(404, {
        code: "unknown-exercise",
        message: `There is no family "${parsed.data.family}".`,
      });
};
