import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { KeptEvent, OutboxEvent } from "./outbox.ts";
import type { KeptQueue } from "./kept-queue.ts";

/** What a device keeps of each learner that studies on it; a learner's rows carry the learner's id. */
interface Shelves extends DBSchema {
  events: {
    key: number;
    value: KeptEvent & { readonly learnerId: string };
    indexes: { learnerId: string };
  };
  queues: { key: string; value: KeptQueue };
  /** Who studied here last, under the one key "learner". */
  latest: { key: string; value: string };
}

const NAME = "notecurve";
const VERSION = 1;
const LATEST = "learner";

let opened: Promise<IDBPDatabase<Shelves>> | undefined;

/** One connection a page. When a newer page wants to change the shelves, this one lets go and opens again at need. */
const open = (): Promise<IDBPDatabase<Shelves>> => {
  opened ??= openDB<Shelves>(NAME, VERSION, {
    upgrade: (database) => {
      const events = database.createObjectStore("events", {
        keyPath: "order",
        autoIncrement: true,
      });
      events.createIndex("learnerId", "learnerId");
      database.createObjectStore("queues", { keyPath: "learnerId" });
      database.createObjectStore("latest");
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
};

/** Asks the browser for its word that the row is on the disk, not only on its way there. */
const writing = async () =>
  (await open()).transaction("events", "readwrite", { durability: "strict" });

/** The learner's events in the order in which they were made. */
export const loadEvents = async (learnerId: string): Promise<readonly KeptEvent[]> =>
  (await open()).getAllFromIndex("events", "learnerId", learnerId);

/** On the disk when it resolves. Rejects, with nothing kept, when there is no room. */
export const addEvents = async (
  learnerId: string,
  events: readonly OutboxEvent[],
): Promise<readonly number[]> => {
  const transaction = await writing();
  const added = events.map((event) =>
    transaction.store.add({ learnerId, event, sent: false } as Shelves["events"]["value"]),
  );
  const [orders] = await Promise.all([Promise.all(added), transaction.done]);
  return orders;
};

export const markSent = async (orders: readonly number[]): Promise<void> => {
  const transaction = await writing();
  for (const order of orders) {
    const kept = await transaction.store.get(order);
    if (kept) await transaction.store.put({ ...kept, sent: true });
  }
  await transaction.done;
};

export const markRefused = async (
  refused: readonly { readonly order: number; readonly reason: string }[],
): Promise<void> => {
  const transaction = await writing();
  for (const { order, reason } of refused) {
    const kept = await transaction.store.get(order);
    if (kept) await transaction.store.put({ ...kept, sent: true, refused: reason });
  }
  await transaction.done;
};

export const dropEvents = async (orders: readonly number[]): Promise<void> => {
  const transaction = await writing();
  for (const order of orders) await transaction.store.delete(order);
  await transaction.done;
};

/** Puts the newest queue in place of the one before; it is this learner's device from now on. */
export const keepQueue = async (queue: KeptQueue): Promise<void> => {
  const database = await open();
  await database.put("queues", queue);
  await database.put("latest", queue.learnerId, LATEST);
};

/** The queue of who studied here last. */
export const loadLatestQueue = async (): Promise<KeptQueue | undefined> => {
  const database = await open();
  const learnerId = await database.get("latest", LATEST);
  return learnerId === undefined ? undefined : database.get("queues", learnerId);
};

/** Somebody signs in: without a connection nothing of who was here before is shown. */
export const forgetLatest = async (): Promise<void> => {
  await (await open()).delete("latest", LATEST);
};

/** The service worker's name for the pictures that it keeps. */
const PICTURES = "notecurve pictures";

/** Takes everything of a learner off the device, what waits to be sent too. */
export const forgetLearner = async (learnerId: string): Promise<void> => {
  await dropEvents((await loadEvents(learnerId)).map(({ order }) => order));
  const database = await open();
  await database.delete("queues", learnerId);
  await forgetLatest();
  if (typeof caches !== "undefined") await caches.delete(PICTURES);
};
