import { NextResponse } from "next/server";
import { DATA_HEADERS } from "#lib/server/safe-headers.ts";

export interface ApiError {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

export const respond = (body: unknown): NextResponse =>
  NextResponse.json(body, { headers: DATA_HEADERS });

export const respondError = (status: number, error: ApiError): NextResponse =>
  NextResponse.json({ error }, { status, headers: DATA_HEADERS });

export const signedOut = (): NextResponse =>
  respondError(401, {
    code: "signed-out",
    message: "Nobody is signed in.",
    hint: "Sign in and send it again; nothing was stored.",
  });

export const wrongEnvelope = (message: string, hint: string): NextResponse =>
  respondError(400, { code: "wrong-envelope", message, hint });

const MAXIMUM_BYTES = 4 * 1024 * 1024;

/** The body as JSON of unknown shape, or the answer to give when it is none. */
export const readJson = async (
  request: Request,
): Promise<
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "refused"; readonly answer: NextResponse }
> => {
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    return {
      kind: "refused",
      answer: wrongEnvelope("The body is not JSON.", "Send content-type: application/json."),
    };
  }
  const text = await request.text();
  if (text.length > MAXIMUM_BYTES) {
    return {
      kind: "refused",
      answer: respondError(413, {
        code: "too-large",
        message: "The body is over 4 MB.",
        hint: "Send fewer events at once.",
      }),
    };
  }
  try {
    return { kind: "json", value: JSON.parse(text) as unknown };
  } catch {
    return {
      kind: "refused",
      answer: wrongEnvelope("The body is not JSON.", "Check for a missing bracket or quote."),
    };
  }
};
