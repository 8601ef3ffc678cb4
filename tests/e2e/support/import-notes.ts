import { expect, type APIRequestContext } from "@playwright/test";

interface GivenNote {
  readonly path: string;
  readonly markdown: string;
}

/** The last line of an answer that tells its progress line by line. */
const lastLine = async (
  request: APIRequestContext,
  address: string,
  data: unknown,
): Promise<Record<string, unknown>> => {
  const text = await (await request.post(address, { data })).text();
  return JSON.parse(text.trim().split("\n").at(-1) ?? "{}") as Record<string, unknown>;
};

/** Stores a picture; what to give with the notes beside which it stands. */
export const storePicture = async (
  request: APIRequestContext,
  path: string,
  bytes: Buffer,
): Promise<{ readonly path: string; readonly hash: string }> => {
  const answer = await request.put("/api/pictures", {
    data: bytes,
    headers: { "content-type": "application/octet-stream" },
  });
  return { path, hash: ((await answer.json()) as { hash: string }).hash };
};

/** Imports notes without their page; their ids by path. */
export const importNotes = async (
  request: APIRequestContext,
  notes: readonly GivenNote[],
  pictures: readonly { readonly path: string; readonly hash: string }[] = [],
): Promise<ReadonlyMap<string, string>> => {
  const given = { notes, pictures };
  const { plan } = (await lastLine(request, "/api/notes/plan", given)) as {
    plan: { basis: string };
  };
  const { imported, refused } = (await lastLine(request, "/api/notes/import", {
    ...given,
    basis: plan.basis,
  })) as { imported?: { notes: { path: string; noteId: string }[] }; refused?: string };
  expect(refused).toBeUndefined();
  return new Map(imported?.notes.map(({ path, noteId }) => [path, noteId]));
};
