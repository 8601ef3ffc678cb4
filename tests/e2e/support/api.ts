import type { APIRequestContext, APIResponse } from "@playwright/test";

interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string };
}

export const errorOf = async (response: APIResponse): Promise<ErrorBody["error"]> =>
  ((await response.json()) as ErrorBody).error;

/** Sends a body to the log's route as it is, right or wrong. */
export const postRaw = (request: APIRequestContext, data: unknown): Promise<APIResponse> =>
  request.post("/api/reviews", { data });
