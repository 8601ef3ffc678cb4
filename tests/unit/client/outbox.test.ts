import { describe, expect, it } from "vitest";
import { memoryStore } from "#lib/client/memory-store.ts";
import { Outbox, type EventStore, type OutboxEvent, type Sending } from "#lib/client/outbox.ts";

const stored = (events: readonly OutboxEvent[]): Sending => ({
  kind: "answered",
  results: events.map(({ id }) => ({ id, outcome: "stored" })),
});

const unreachable = async (): Promise<Sending> => ({ kind: "unreachable" });

const open = async (
  store: EventStore = memoryStore(),
  send: (events: readonly OutboxEvent[]) => Promise<Sending> = async (events) => stored(events),
  learnerId = "a",
): Promise<Outbox> => {
  const outbox = new Outbox({ store, learnerId, send });
  await outbox.load();
  return outbox;
};

const waitingIn = ({ state }: Outbox): readonly string[] => state.waiting.map(({ id }) => id);

describe("the outbox", () => {
  it("lets an event wait no more only when the server has answered for it", async () => {
    const outbox = await open();
    await outbox.add({ id: "1" });
    expect(waitingIn(outbox)).toEqual(["1"]);
    await outbox.flush();
    expect(outbox.state).toMatchObject({ waiting: [], status: "idle" });
  });

  it("keeps events over a reload while the server is out of reach", async () => {
    const store = memoryStore();
    const outbox = await open(store, unreachable);
    await outbox.add({ id: "1" }, { id: "2" });
    await outbox.flush();
    expect(outbox.state.status).toBe("unreachable");
    const again = await open(store);
    expect(waitingIn(again)).toEqual(["1", "2"]);
    await again.flush();
    expect(waitingIn(again)).toEqual([]);
  });

  it("keeps and shows what was refused, and lets the rest go", async () => {
    const outbox = await open(memoryStore(), async () => ({
      kind: "answered",
      results: [
        { id: "1", outcome: "refused", reason: "There is no such card." },
        { id: "2", outcome: "duplicate" },
      ],
    }));
    await outbox.add({ id: "1" }, { id: "2" });
    await outbox.flush();
    expect(waitingIn(outbox)).toEqual([]);
    expect(outbox.state.refused).toEqual([
      { event: { id: "1" }, reason: "There is no such card." },
    ]);
    await outbox.forgetRefused();
    expect(outbox.state.refused).toEqual([]);
  });

  it("sends what was added while it was sending, in order", async () => {
    const batches: string[][] = [];
    const outbox: Outbox = await open(memoryStore(), async (events) => {
      batches.push(events.map(({ id }) => id));
      if (batches.length === 1) await outbox.add({ id: "2" });
      return stored(events);
    });
    await outbox.add({ id: "1" });
    await Promise.all([outbox.flush(), outbox.flush()]);
    expect(batches).toEqual([["1"], ["2"]]);
  });

  it("one learner's events are not seen by another", async () => {
    const store = memoryStore();
    const outbox = await open(store, async () => ({ kind: "unreachable" }), "a");
    await outbox.add({ id: "1" });
    expect(waitingIn(await open(store, undefined, "b"))).toEqual([]);
  });

  it("two tabs keep each other's events", async () => {
    const store = memoryStore();
    const [one, other] = [await open(store), await open(store)];
    await one.add({ id: "1" });
    await other.add({ id: "2" });
    expect(waitingIn(await open(store))).toEqual(["1", "2"]);
  });

  it("says so when the device has no room, and then nothing waits", async () => {
    const full: EventStore = {
      ...memoryStore(),
      addEvents: () => Promise.reject(new DOMException("No room.", "QuotaExceededError")),
    };
    const outbox = await open(full);
    await expect(outbox.add({ id: "1" })).rejects.toThrow("No room.");
    expect(waitingIn(outbox)).toEqual([]);
  });

  it("remembers what was sent until a newer queue holds it, and what came after that", async () => {
    const outbox = await open();
    await outbox.add({ id: "1" });
    await outbox.flush();
    const asked = outbox.events.filter(({ sent }) => sent);
    await outbox.add({ id: "2" });
    await outbox.flush();
    await outbox.forgetSent(asked);
    expect(outbox.events.map(({ event }) => event.id)).toEqual(["2"]);
  });

  it("sends with a flush what an earlier visit left, though the device is slow to tell", async () => {
    const store = memoryStore();
    await (await open(store)).add({ id: "1" });
    const slow: EventStore = {
      ...store,
      loadEvents: async (learnerId) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return store.loadEvents(learnerId);
      },
    };
    const outbox = new Outbox({ store: slow, learnerId: "a", send: unreachable });
    await outbox.flush();
    expect(waitingIn(outbox)).toEqual(["1"]);
    expect(outbox.state.status).toBe("unreachable");
  });

  it("sends with a flush what was added just before it, though it is not yet on the device", async () => {
    const sent: string[] = [];
    const outbox = await open(memoryStore(), async (events) => {
      sent.push(...events.map(({ id }) => id));
      return stored(events);
    });
    void outbox.add({ id: "1" });
    await outbox.flush();
    expect(sent).toEqual(["1"]);
  });
});
