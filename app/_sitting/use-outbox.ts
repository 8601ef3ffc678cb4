"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Outbox, type OutboxState } from "#lib/client/outbox.ts";
import { sendReviews } from "#lib/client/send-reviews.ts";

const NOTHING: OutboxState = { waiting: [], refused: [], status: "idle" };
const RETRY_MILLIS = 15_000;

const onServer = (): OutboxState => NOTHING;
const noStorage = { getItem: () => null, setItem: () => undefined };

/** The device's outbox, sending again when the connection is back and every 15 seconds while something waits. */
export const useOutbox = (
  learnerId: string,
): { readonly outbox: Outbox; readonly state: OutboxState } => {
  const [outbox] = useState(
    () =>
      new Outbox({
        storage: typeof localStorage === "undefined" ? noStorage : localStorage,
        learnerId,
        send: sendReviews,
      }),
  );
  const state = useSyncExternalStore(
    (listener) => outbox.subscribe(listener),
    () => outbox.state,
    onServer,
  );
  useEffect(() => {
    const flush = () => void outbox.flush();
    flush();
    window.addEventListener("online", flush);
    const timer = setInterval(() => {
      if (outbox.state.waiting.length > 0) flush();
    }, RETRY_MILLIS);
    return () => {
      window.removeEventListener("online", flush);
      clearInterval(timer);
    };
  }, [outbox]);
  return { outbox, state };
};
