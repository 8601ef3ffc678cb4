/** Nobody in between keeps, rewrites or holds back what a stream says. */
const HEADERS = {
  "content-type": "application/x-ndjson; charset=utf-8",
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
  "x-content-type-options": "nosniff",
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
