import { connection } from "next/server";
import { DATA_HEADERS } from "#lib/server/safe-headers.ts";
import { isReady } from "#lib/server/use-cases/is-ready.ts";

/** The database answers and has the tables of this version. */
export const GET = async (): Promise<Response> => {
  await connection();
  const ready = await isReady();
  return new Response(ready ? "ready\n" : "the database does not answer, or is not migrated\n", {
    status: ready ? 200 : 503,
    headers: { ...DATA_HEADERS, "Content-Type": "text/plain" },
  });
};
