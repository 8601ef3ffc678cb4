import { memoryStore } from "./memory-store.ts";
import type { EventStore } from "./outbox.ts";

/**
 * The device's store where it can be opened. A browser that lets nothing be stored, as some do in private windows,
 * still reviews: its events wait in the page, and go out as ever.
 */
export const openEventStore = (device: EventStore): EventStore => {
  let opened: Promise<EventStore> | undefined;
  const store = (): Promise<EventStore> => {
    opened ??= device.loadEvents("").then(
      () => device,
      () => memoryStore(),
    );
    return opened;
  };
  return {
    loadEvents: async (...given) => (await store()).loadEvents(...given),
    addEvents: async (...given) => (await store()).addEvents(...given),
    markSent: async (...given) => (await store()).markSent(...given),
    markRefused: async (...given) => (await store()).markRefused(...given),
    dropEvents: async (...given) => (await store()).dropEvents(...given),
  };
};
