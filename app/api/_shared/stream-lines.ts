import { DATA_HEADERS } from "#lib/server/safe-headers.ts";

/** Nobody in between keeps, rewrites or holds back what a stream says. */
const HEADERS = {
  ...DATA_HEADERS,
  "Content-Type": "application/x-ndjson; charset=utf-8",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
} as const;

const FAILED =
  "Something went wrong on the server, and nothing was stored. Try again; if it stays so, import fewer notes at once.";

/**
 * Answers with one JSON line for each thing that `work` says, as it says it, and its result as the last one. The work
 * goes on to its end if nobody listens any more.
 */
export const streamLines = (work: (say: (line: object) => void) => Promise<object>): Response => {
  const encoder = new TextEncoder();
  let listened = true;
  const stream = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const say = (line: object): void => {
        if (listened) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        say(await work(say));
      } catch (error) {
        console.error(error);
        say({ refused: FAILED });
      }
      if (listened) controller.close();
    },
    cancel: () => {
      listened = false;
    },
  });
  return new Response(stream, { headers: HEADERS });
};
