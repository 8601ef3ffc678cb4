import type { EventStore, KeptEvent } from "./outbox.ts";

/** Keeps events as long as the page is open: where a browser lets nothing be stored, and in tests. */
export const memoryStore = (): EventStore => {
  const rows = new Map<number, KeptEvent & { readonly learnerId: string }>();
  let made = 0;
  const change = (order: number, to: Partial<KeptEvent>): void => {
    const row = rows.get(order);
    if (row) rows.set(order, { ...row, ...to });
  };
  return {
    loadEvents: (learnerId) =>
      Promise.resolve([...rows.values()].filter((row) => row.learnerId === learnerId)),
    addEvents: (learnerId, events) =>
      Promise.resolve(
        events.map((event) => {
          made += 1;
          rows.set(made, { order: made, learnerId, event, sent: false });
          return made;
        }),
      ),
    markSent: (orders) => {
      for (const order of orders) change(order, { sent: true });
      return Promise.resolve();
    },
    markRefused: (refused) => {
      for (const { order, reason } of refused) change(order, { sent: true, refused: reason });
      return Promise.resolve();
    },
    dropEvents: (orders) => {
      for (const order of orders) rows.delete(order);
      return Promise.resolve();
    },
  };
};
