"use client";

import { useEffect } from "react";
import type { Outbox } from "#lib/client/outbox.ts";

const whenIdle = (work: () => void): (() => void) => {
  // Safari has no such callback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(work, 2_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 10_000 });
  return () => cancelIdleCallback(handle);
};

const getReady = async (learnerId: string, outbox: Outbox): Promise<void> => {
  const { getOfflineReady } = await import("./get-offline-ready.ts");
  await getOfflineReady(learnerId, outbox);
};

/** When the page rests, it sends what waits and gets this device ready for a tunnel. */
export const useOfflineReady = (learnerId: string, outbox: Outbox): void => {
  useEffect(
    () => whenIdle(() => void getReady(learnerId, outbox).catch(() => undefined)),
    [learnerId, outbox],
  );
};
