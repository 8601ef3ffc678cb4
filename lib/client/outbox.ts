/** An event of the review log as a device sends it. */
export interface OutboxEvent {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface Delivery {
  readonly id: string | null;
  readonly outcome: "stored" | "duplicate" | "refused";
  readonly reason?: string;
}

/** What came of handing events to the server. */
export type Sending =
  | { readonly kind: "answered"; readonly results: readonly Delivery[] }
  /** The session ended; the events stay until somebody signs in again. */
  | { readonly kind: "signed-out" }
  | { readonly kind: "unreachable" };

export interface RefusedEvent {
  readonly event: OutboxEvent;
  readonly reason: string;
}

/** An event as the device keeps it. What was sent stays until a newer queue is on the device, which holds it. */
export interface KeptEvent {
  /** Grows: the order in which events were made. */
  readonly order: number;
  readonly event: OutboxEvent;
  readonly sent: boolean;
  /** Why the server would not take it. */
  readonly refused?: string;
}

/** Where events are kept. What resolved is on the disk; a rejection kept nothing. */
export interface EventStore {
  readonly loadEvents: (learnerId: string) => Promise<readonly KeptEvent[]>;
  readonly addEvents: (
    learnerId: string,
    events: readonly OutboxEvent[],
  ) => Promise<readonly number[]>;
  readonly markSent: (orders: readonly number[]) => Promise<void>;
  readonly markRefused: (
    refused: readonly { readonly order: number; readonly reason: string }[],
  ) => Promise<void>;
  readonly dropEvents: (orders: readonly number[]) => Promise<void>;
}

export interface OutboxState {
  readonly waiting: readonly OutboxEvent[];
  /** How many of them could not go out at once: for want of a connection, or since an earlier visit. */
  readonly late: number;
  /** What the server would not take, kept and shown. */
  readonly refused: readonly RefusedEvent[];
  readonly status: "idle" | "sending" | "unreachable" | "signed-out";
}

interface Dependencies {
  readonly store: EventStore;
  /** One learner's events never go out under another's session. */
  readonly learnerId: string;
  readonly send: (events: readonly OutboxEvent[]) => Promise<Sending>;
}

const BATCH = 100;

const isWaiting = ({ sent }: KeptEvent): boolean => !sent;

/**
 * Keeps every event on the device until the server says that it is on disk. Sending again is harmless: an event is
 * known by its id. Events go out in the order in which they were made.
 */
export class Outbox {
  readonly #dependencies: Dependencies;
  readonly #listeners = new Set<() => void>();
  #kept: readonly KeptEvent[] = [];
  #state: OutboxState = { waiting: [], late: 0, refused: [], status: "idle" };
  readonly #late = new Set<number>();
  #sending: Promise<void> | null = null;
  #loading: Promise<void> | null = null;
  /** Resolves when all that was added so far is on the device, or could not be kept. */
  #adding: Promise<unknown> = Promise.resolve();

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
  }

  get state(): OutboxState {
    return this.#state;
  }

  /** All that was done on this device since its queue was fetched, sent or not. */
  get events(): readonly KeptEvent[] {
    return this.#kept;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads what is on the device, which another tab may have changed. */
  load(): Promise<void> {
    this.#loading = this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const { store, learnerId } = this.#dependencies;
    const kept = await store.loadEvents(learnerId);
    // What this page added a moment ago is on its way.
    const known = new Set(this.#kept.map(({ order }) => order));
    this.#callLate(kept.filter(({ order }) => !known.has(order)));
    this.#keep(kept);
  }

  /** On the device when it resolves. Rejects when the device has no room; then nothing is kept. */
  add(...events: readonly OutboxEvent[]): Promise<void> {
    const adding = this.#add(events);
    this.#adding = Promise.allSettled([this.#adding, adding]);
    return adding;
  }

  async #add(events: readonly OutboxEvent[]): Promise<void> {
    const { store, learnerId } = this.#dependencies;
    const orders = await store.addEvents(learnerId, events);
    const added = events.flatMap((event, index) => {
      const order = orders[index];
      return order === undefined ? [] : [{ order, event, sent: false }];
    });
    this.#keep([...this.#kept, ...added]);
  }

  /** Sends all that waits and all that is being added; resolves when it is stored, refused, or cannot be sent now. */
  async flush(): Promise<void> {
    // What an earlier visit left may not have been found yet; a device that cannot be read holds nothing to send.
    await (this.#loading ?? this.load()).catch(() => undefined);
    await this.#adding;
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async forgetRefused(): Promise<void> {
    await this.#drop(this.#kept.filter(({ refused }) => refused !== undefined));
  }

  /** Lets go of what a newer queue holds: events that had been sent before it was asked for. */
  async forgetSent(before: readonly KeptEvent[]): Promise<void> {
    const orders = new Set(before.map(({ order }) => order));
    await this.#drop(
      this.#kept.filter(
        ({ order, sent, refused }) => orders.has(order) && sent && refused === undefined,
      ),
    );
  }

  async #drop(gone: readonly KeptEvent[]): Promise<void> {
    if (gone.length === 0) return;
    const orders = new Set(gone.map(({ order }) => order));
    await this.#dependencies.store.dropEvents([...orders]);
    this.#keep(this.#kept.filter(({ order }) => !orders.has(order)));
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      const batch = this.#kept.filter(isWaiting).slice(0, BATCH);
      if (batch.length === 0) break;
      this.#show({ status: "sending" });
      // One batch after the other: the log keeps the order in which they were made.
      // oxlint-disable-next-line no-await-in-loop
      const sending = await this.#dependencies.send(batch.map(({ event }) => event));
      if (sending.kind !== "answered") {
        this.#callLate(this.#kept);
        this.#keep(this.#kept);
        this.#show({ status: sending.kind });
        return;
      }
      // oxlint-disable-next-line no-await-in-loop
      await this.#settle(batch, sending.results);
    }
    this.#show({ status: "idle" });
  }

  async #settle(batch: readonly KeptEvent[], results: readonly Delivery[]): Promise<void> {
    const settled = batch.map((kept, index): KeptEvent => {
      const result = results[index];
      if (result?.outcome !== "refused") return { ...kept, sent: true };
      return { ...kept, sent: true, refused: result.reason ?? "The server refused it." };
    });
    const byOrder = new Map(settled.map((kept) => [kept.order, kept]));
    const { store } = this.#dependencies;
    await store.markSent(
      settled.flatMap(({ order, refused }) => (refused === undefined ? [order] : [])),
    );
    await store.markRefused(
      settled.flatMap(({ order, refused }) =>
        refused === undefined ? [] : [{ order, reason: refused }],
      ),
    );
    this.#keep(this.#kept.map((kept) => byOrder.get(kept.order) ?? kept));
  }

  #callLate(kept: readonly KeptEvent[]): void {
    for (const { order } of kept.filter(isWaiting)) this.#late.add(order);
  }

  #keep(kept: readonly KeptEvent[]): void {
    this.#kept = kept;
    const waiting = kept.filter(isWaiting);
    this.#show({
      waiting: waiting.map(({ event }) => event),
      late: waiting.filter(({ order }) => this.#late.has(order)).length,
      refused: kept.flatMap(({ event, refused }) =>
        refused === undefined ? [] : [{ event, reason: refused }],
      ),
    });
  }

  #show(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
