"use client";

import { useEffect } from "react";
import type { Outbox } from "#lib/client/outbox.ts";
import { keepComingDays } from "./keep-queue.ts";

const whenIdle = (work: () => void): (() => void) => {
  // Safari has no such callback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(work, 2_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 10_000 });
  return () => cancelIdleCallback(handle);
};

/** Loaded, so that the service worker has it: what judges exercises without a connection. */
const fetchJudge = (): Promise<unknown> => import("#app/_exercise/judge-here.ts");

const getReady = async (learnerId: string, outbox: Outbox): Promise<void> => {
  await outbox.load();
  await outbox.flush();
  await keepComingDays(learnerId, outbox);
  // Browsers have none where the page did not come by https or from this machine.
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/sw.js");
  await navigator.serviceWorker.ready;
  await fetchJudge();
  // For style sheets and tests: from here on the connection may go.
  document.documentElement.dataset["offline"] = "ready";
};

/** Sends what waits, and gets this device ready for a tunnel: the coming days, the service worker, the judge. */
export const useOfflineReady = (learnerId: string, outbox: Outbox): void => {
  useEffect(
    () => whenIdle(() => void getReady(learnerId, outbox).catch(() => undefined)),
    [learnerId, outbox],
  );
};
