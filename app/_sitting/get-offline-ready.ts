import type { Outbox } from "#lib/client/outbox.ts";
import { keepComingDays } from "./keep-queue.ts";

/** Loaded, so that the service worker has it: what judges exercises without a connection, and the list of keys. */
const fetchWhatMayBeWanted = (): Promise<unknown> =>
  Promise.all([import("#app/_exercise/judge-here.ts"), import("#app/_ui/hotkey-list.tsx")]);

/** What came before the service worker did comes once more, from the browser's own store, through it. */
const fetchLoadedAgain = (): Promise<unknown> =>
  Promise.all(
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).pathname.startsWith("/_next/static/"))
      .map(({ name }) => fetch(name)),
  );

/** Sends what waits, and gets this device ready for a tunnel: the coming days, the service worker, the judge. */
export const getOfflineReady = async (learnerId: string, outbox: Outbox): Promise<void> => {
  await outbox.load();
  await outbox.flush();
  await keepComingDays(learnerId, outbox);
  // Browsers have none where the page did not come by https or from this machine.
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/sw.js");
  await navigator.serviceWorker.ready;
  await fetchWhatMayBeWanted();
  await fetchLoadedAgain();
  // For style sheets and tests: from here on the connection may go.
  document.documentElement.dataset["offline"] = "ready";
};
