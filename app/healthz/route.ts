import { connection } from "next/server";

/** The process is up. */
export const GET = async (): Promise<Response> => {
  await connection();
  return new Response("ok\n", {
    headers: { "cache-control": "no-store", "content-type": "text/plain" },
  });
};
