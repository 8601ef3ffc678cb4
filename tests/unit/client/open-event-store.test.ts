import { expect, it } from "vitest";
import { memoryStore } from "#lib/client/memory-store.ts";
import { openEventStore } from "#lib/client/open-event-store.ts";
import { Outbox } from "#lib/client/outbox.ts";

it("a browser that lets nothing be stored keeps events in the page, and sends them", async () => {
  const closed = {
    ...memoryStore(),
    loadEvents: () => Promise.reject(new DOMException("Not here.", "InvalidStateError")),
    addEvents: () => Promise.reject(new DOMException("Not here.", "InvalidStateError")),
  };
  const sent: string[] = [];
  const outbox = new Outbox({
    store: openEventStore(closed),
    learnerId: "a",
    send: async (events) => {
      sent.push(...events.map(({ id }) => id));
      return { kind: "answered", results: events.map(({ id }) => ({ id, outcome: "stored" })) };
    },
  });
  await outbox.load();
  await outbox.add({ id: "1" });
  await outbox.flush();
  expect(sent).toEqual(["1"]);
  expect(outbox.state.waiting).toEqual([]);
});

it("a device that can store, and is full, says so", async () => {
  const full = {
    ...memoryStore(),
    addEvents: () => Promise.reject(new DOMException("No room.", "QuotaExceededError")),
  };
  await expect(openEventStore(full).addEvents("a", [{ id: "1" }])).rejects.toThrow("No room.");
});
