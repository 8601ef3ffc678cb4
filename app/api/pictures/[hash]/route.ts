import { respondError, signedOut } from "#app/api/_shared/respond.ts";
import { SAFE_HEADERS } from "#lib/server/safe-headers.ts";
import { currentLearner } from "#lib/server/session.ts";
import { readPicture } from "#lib/server/use-cases/read-picture.ts";

/** A picture is named by its bytes, so it never changes. It may show itself and nothing else, were it opened alone. */
const HEADERS = {
  ...SAFE_HEADERS,
  "Cache-Control": "private, max-age=31536000, immutable",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  "Content-Disposition": "inline",
} as const;

/** Serves a picture of a deck that the learner studies; anybody else's is as if there were none. */
export const GET = async (
  _request: Request,
  { params }: { params: Promise<{ hash: string }> },
): Promise<Response> => {
  const learner = await currentLearner();
  if (!learner) return signedOut();
  const picture = await readPicture(learner.id, (await params).hash);
  if (!picture) {
    return respondError(404, { code: "no-picture", message: "There is no such picture." });
  }
  return new Response(picture.bytes, {
    headers: { ...HEADERS, "Content-Type": picture.mediaType },
  });
};
