"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { TextReading } from "#lib/client/text-reading.ts";

const WAIT_MILLIS = 250;
/** A worker that cannot even begin says nothing. */
const PATIENCE_MILLIS = 20_000;

interface LiveCards {
  /** Of the latest text that was read; null before the first. */
  readonly reading: TextReading | null;
  /** No worker runs here, so no cards are shown while writing. */
  readonly failed: boolean;
  /** Asks for the cards of a text, a moment after the last change. */
  readonly read: (text: string) => void;
}

/**
 * Reads the text on the device and beside the page, with the code that the server imports with: so typing never waits,
 * nothing is sent before it is asked for, and the cards stay there without a connection. While one text is read the
 * latest waits, and those between are left out.
 */
export const useLiveCards = (first: string): LiveCards => {
  const [reading, setReading] = useState<TextReading | null>(null);
  const [failed, setFailed] = useState(false);
  const worker = useRef<Worker | null>(null);
  const busy = useRef(false);
  const waiting = useRef<string | null>(first);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const send = useCallback((): void => {
    if (busy.current || waiting.current === null || worker.current === null) return;
    busy.current = true;
    // A worker has no origin to be named.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.current.postMessage(waiting.current);
    waiting.current = null;
  }, []);

  useEffect(() => {
    const made = new Worker(new URL("./live-cards.worker.ts", import.meta.url), { type: "module" });
    worker.current = made;
    const patience = setTimeout(() => setFailed(true), PATIENCE_MILLIS);
    made.addEventListener("message", ({ data }: MessageEvent<TextReading>) => {
      clearTimeout(patience);
      busy.current = false;
      setFailed(false);
      setReading(data);
      send();
    });
    made.addEventListener("error", () => setFailed(true));
    send();
    return () => {
      clearTimeout(timer.current);
      clearTimeout(patience);
      made.terminate();
      worker.current = null;
      busy.current = false;
    };
  }, [send]);

  const read = useCallback(
    (text: string): void => {
      waiting.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(send, WAIT_MILLIS);
    },
    [send],
  );
  return { reading, failed, read };
};
