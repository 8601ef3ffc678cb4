"use client";

import { useOfflineReady } from "./use-offline-ready.ts";
import { useOutbox } from "./use-outbox.ts";

/** On a page without an outbox of its own: sends what waits, and gets the device ready for a tunnel. */
export const OfflineReady = ({ learnerId }: { learnerId: string }) => {
  const outbox = useOutbox(learnerId);
  useOfflineReady(learnerId, outbox);
  return null;
};
