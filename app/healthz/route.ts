import { connection } from "next/server";
import { DATA_HEADERS } from "#lib/server/safe-headers.ts";

/** The process is up. */
export const GET = async (): Promise<Response> => {
  await connection();
  return new Response("ok\n", {
    headers: { ...DATA_HEADERS, "Content-Type": "text/plain" },
  });
};
