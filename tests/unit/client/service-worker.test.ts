import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const SCRIPT = readFileSync("public/sw.js", "utf8");
const PAGE = "https://notecurve.example/review";

interface FetchEvent {
  readonly request: { url: string; method: string; mode: string };
  readonly respondWith: (answer: Promise<Response>) => void;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** What the worker answers when the page is opened; the network is `fetch`, the device keeps `kept`. */
const open = async (fetch: typeof globalThis.fetch, kept: Response): Promise<Response> => {
  const handlers = new Map<string, (event: FetchEvent) => void>();
  const self = {
    location: new URL(PAGE),
    addEventListener: (type: string, handler: (event: FetchEvent) => void) => {
      handlers.set(type, handler);
    },
  };
  const caches = { match: async () => kept };
  const { setTimeout, clearTimeout } = globalThis;
  runInNewContext(SCRIPT, {
    self,
    caches,
    fetch,
    URL,
    Response,
    AbortController,
    setTimeout,
    clearTimeout,
  });
  return new Promise((respondWith) => {
    handlers.get("fetch")?.({
      request: { url: PAGE, method: "GET", mode: "navigate" },
      respondWith,
      waitUntil: () => undefined,
    });
  });
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a page that is opened through the service worker", () => {
  it("is the kept one where none has begun to come in time", async () => {
    const silent: typeof fetch = (_page, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new Error("gave up")));
      });
    const answer = open(silent, new Response("kept"));
    await vi.advanceTimersByTimeAsync(6000);
    expect(await (await answer).text()).toBe("kept");
  });

  it("comes whole once it has begun, however slowly", async () => {
    let patience: AbortSignal | null | undefined;
    const slow: typeof fetch = async (_page, init) => {
      patience ??= init?.signal;
      return new Response("begun");
    };
    const answer = await open(slow, new Response("kept"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(patience?.aborted).toBe(false);
    expect(await answer.text()).toBe("begun");
  });
});
