import { describe, expect, it } from "vitest";
import { onLateDelivery } from "#lib/client/late-delivery.ts";
import { memoryStore } from "#lib/client/memory-store.ts";
import { Outbox, type OutboxEvent, type Sending } from "#lib/client/outbox.ts";

const stored = (events: readonly OutboxEvent[]): Sending => ({
  kind: "answered",
  results: events.map(({ id }) => ({ id, outcome: "stored" })),
});

/** An outbox whose connection can be cut, with what was told of it. */
const listenedTo = (store = memoryStore()) => {
  const line = { up: true, told: [] as number[] };
  const send = async (events: readonly OutboxEvent[]): Promise<Sending> =>
    line.up ? stored(events) : { kind: "unreachable" };
  const outbox = new Outbox({ store, learnerId: "a", send });
  onLateDelivery(outbox, (count) => line.told.push(count));
  return { outbox, line };
};

describe("late delivery", () => {
  it("says nothing of what goes out at once", async () => {
    const { outbox, line } = listenedTo();
    await outbox.add({ id: "1" });
    await outbox.flush();
    expect(line.told).toEqual([]);
  });

  it("tells once how many had to wait for the connection", async () => {
    const { outbox, line } = listenedTo();
    line.up = false;
    for (const id of ["1", "2"]) {
      await outbox.add({ id });
      await outbox.flush();
    }
    line.up = true;
    await outbox.flush();
    await outbox.add({ id: "3" });
    await outbox.flush();
    expect(line.told).toEqual([2]);
  });

  it("tells what waited since an earlier visit", async () => {
    const store = memoryStore();
    const before = listenedTo(store);
    before.line.up = false;
    await before.outbox.add({ id: "1" });
    await before.outbox.flush();
    const { outbox, line } = listenedTo(store);
    await outbox.load();
    await outbox.flush();
    expect(line.told).toEqual([1]);
  });
});
