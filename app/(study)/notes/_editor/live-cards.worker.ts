// Runs beside the page: typing never waits for cards.
import { readText } from "#lib/client/text-reading.ts";

/** The part of a worker's global scope that is used here; the types of the page know no workers. */
interface Scope {
  addEventListener: (type: "message", hear: (event: MessageEvent<string>) => void) => void;
  postMessage: (message: unknown) => void;
}

const scope = globalThis as unknown as Scope;

// A worker's page has no origin to be named.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
scope.addEventListener("message", ({ data }) => scope.postMessage(readText(data)));
