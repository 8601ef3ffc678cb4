import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import {
  addEvents,
  dropEvents,
  forgetLatest,
  forgetLearner,
  keepQueue,
  loadEvents,
  loadLatestQueue,
  markRefused,
  markSent,
} from "#lib/client/device-store.ts";
import { Outbox } from "#lib/client/outbox.ts";

const queueOf = (learnerId: string) => ({
  learnerId,
  zone: "UTC",
  dayStart: 4,
  paceSeconds: 9,
  leeches: "mark" as const,
  days: [],
});

it("events come back in the order in which they were made, each learner's own", async () => {
  await addEvents("one", [{ id: "1" }, { id: "2" }]);
  await addEvents("other", [{ id: "3" }]);
  await addEvents("one", [{ id: "4" }]);
  const kept = await loadEvents("one");
  expect(kept.map(({ event }) => event.id)).toEqual(["1", "2", "4"]);
  expect((await loadEvents("other")).map(({ event }) => event.id)).toEqual(["3"]);
});

it("what was sent or refused is known to be, and what is dropped is gone", async () => {
  const [first = 0, second = 0, third = 0] = await addEvents("marks", [
    { id: "1" },
    { id: "2" },
    { id: "3" },
  ]);
  await markSent([first]);
  await markRefused([{ order: second, reason: "No such card." }]);
  await dropEvents([third]);
  expect(await loadEvents("marks")).toMatchObject([
    { sent: true },
    { sent: true, refused: "No such card." },
  ]);
});

it("without a connection the queue of who was here last is shown, and of nobody once another signs in", async () => {
  await keepQueue(queueOf("one"));
  await keepQueue(queueOf("other"));
  expect((await loadLatestQueue())?.learnerId).toBe("other");
  await forgetLatest();
  expect(await loadLatestQueue()).toBeUndefined();
});

it("a learner who signs out leaves nothing, and takes nothing of another along", async () => {
  await addEvents("leaves", [{ id: "1" }]);
  await addEvents("stays", [{ id: "2" }]);
  await keepQueue(queueOf("leaves"));
  await forgetLearner("leaves");
  expect(await loadEvents("leaves")).toEqual([]);
  expect(await loadLatestQueue()).toBeUndefined();
  expect(await loadEvents("stays")).toHaveLength(1);
});

it("an outbox on it outlives the page", async () => {
  const store = { loadEvents, addEvents, markSent, markRefused, dropEvents };
  const cut = new Outbox({ store, learnerId: "p", send: async () => ({ kind: "unreachable" }) });
  await cut.add({ id: "1", grade: 4 });
  await cut.flush();
  const sent: unknown[] = [];
  const next = new Outbox({
    store,
    learnerId: "p",
    send: async (events) => {
      sent.push(...events);
      return { kind: "answered", results: [{ id: "1", outcome: "stored" }] };
    },
  });
  await next.load();
  await next.flush();
  expect(sent).toEqual([{ id: "1", grade: 4 }]);
  expect(next.state.waiting).toEqual([]);
});
