import { describe, expect, it } from "vitest";
import { Outbox, type OutboxEvent, type Sending } from "#lib/client/outbox.ts";

const memory = () => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
};
const stored = (events: readonly OutboxEvent[]): Sending => ({
  kind: "answered",
  results: events.map(({ id }) => ({ id, outcome: "stored" })),
});

describe("the outbox", () => {
  it("lets an event go only when the server has answered for it", async () => {
    const outbox = new Outbox({
      storage: memory(),
      learnerId: "a",
      send: async (events) => stored(events),
    });
    outbox.add({ id: "1" });
    expect(outbox.state.waiting).toHaveLength(1);
    await outbox.flush();
    expect(outbox.state).toMatchObject({ waiting: [], status: "idle" });
  });

  it("keeps events over a reload while the server is out of reach", async () => {
    const storage = memory();
    const outbox = new Outbox({
      storage,
      learnerId: "a",
      send: async () => ({ kind: "unreachable" }),
    });
    outbox.add({ id: "1" }, { id: "2" });
    await outbox.flush();
    const again = new Outbox({ storage, learnerId: "a", send: async (events) => stored(events) });
    expect(again.state.waiting.map(({ id }) => id)).toEqual(["1", "2"]);
    await again.flush();
    expect(again.state.waiting).toEqual([]);
  });

  it("keeps and shows what was refused, and lets the rest go", async () => {
    const outbox = new Outbox({
      storage: memory(),
      learnerId: "a",
      send: async () => ({
        kind: "answered",
        results: [
          { id: "1", outcome: "refused", reason: "There is no such card." },
          { id: "2", outcome: "duplicate" },
        ],
      }),
    });
    outbox.add({ id: "1" }, { id: "2" });
    await outbox.flush();
    expect(outbox.state.waiting).toEqual([]);
    expect(outbox.state.refused).toEqual([
      { event: { id: "1" }, reason: "There is no such card." },
    ]);
  });

  it("sends what was added while it was sending, in order", async () => {
    const batches: string[][] = [];
    const outbox = new Outbox({
      storage: memory(),
      learnerId: "a",
      send: async (events) => {
        batches.push(events.map(({ id }) => id));
        if (batches.length === 1) outbox.add({ id: "2" });
        return stored(events);
      },
    });
    outbox.add({ id: "1" });
    await Promise.all([outbox.flush(), outbox.flush()]);
    expect(batches).toEqual([["1"], ["2"]]);
  });

  it("one learner's events are not seen by another", () => {
    const storage = memory();
    new Outbox({ storage, learnerId: "a", send: async (events) => stored(events) }).add({
      id: "1",
    });
    expect(
      new Outbox({ storage, learnerId: "b", send: async (events) => stored(events) }).state.waiting,
    ).toEqual([]);
  });

  it("two tabs keep each other's events", () => {
    const storage = memory();
    const open = () =>
      new Outbox({ storage, learnerId: "a", send: async (events) => stored(events) });
    const [one, other] = [open(), open()];
    one.add({ id: "1" });
    other.add({ id: "2" });
    expect(open().state.waiting.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("starts empty when what is stored is broken", () => {
    const storage = memory();
    storage.setItem("notecurve outbox a", "{");
    expect(
      new Outbox({ storage, learnerId: "a", send: async (events) => stored(events) }).state.waiting,
    ).toEqual([]);
  });
});
