import { readBytes } from "#app/api/_shared/read-body.ts";
import { respond, respondError, signedOut } from "#app/api/_shared/respond.ts";
import { PICTURE_BYTES_AT_MOST } from "#lib/domain/files/index.ts";
import { now } from "#lib/server/clock.ts";
import { currentLearner } from "#lib/server/session.ts";
import { storePicture } from "#lib/server/use-cases/store-picture.ts";

/** Keeps the bytes of a picture, to be put in its place by an import; answers their hash. */
export const PUT = async (request: Request): Promise<Response> => {
  const learner = await currentLearner();
  if (!learner) return signedOut();
  const hint = "Make the picture smaller and import again.";
  const body = await readBytes(request, PICTURE_BYTES_AT_MOST, hint);
  if (body.kind === "refused") return body.answer;
  const stored = await storePicture(learner.id, body.bytes, now());
  return stored.kind === "stored"
    ? respond({ hash: stored.hash })
    : respondError(415, { code: "no-picture", message: stored.reason, hint: stored.hint });
};
