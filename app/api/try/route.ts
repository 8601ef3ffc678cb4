import { connection } from "next/server";
import { readJson, respond, respondError, wrongEnvelope } from "#app/api/_shared/respond.ts";
import { judgeTry, tryRequestSchema } from "#lib/server/use-cases/try-exercise.ts";

/** Judges the exercise of the page for strangers; stores nothing and asks for no session. */
export const POST = async (request: Request): Promise<Response> => {
  await connection();
  const body = await readJson(request);
  if (body.kind === "refused") return body.answer;
  const parsed = tryRequestSchema.safeParse(body.value);
  if (!parsed.success) {
    return wrongEnvelope(
      "The request holds no answer to judge.",
      "Send version, seed, tries and giveUp.",
    );
  }
  const outcome = judgeTry(parsed.data);
  return outcome.kind === "judged"
    ? respond(outcome.answer)
    : respondError(404, { code: "unknown-exercise", message: outcome.reason });
};
