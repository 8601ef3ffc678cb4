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

export interface OutboxState {
  readonly waiting: readonly OutboxEvent[];
  /** What the server would not take, kept and shown. */
  readonly refused: readonly RefusedEvent[];
  readonly status: "idle" | "sending" | "unreachable" | "signed-out";
}

type KeptState = Pick<OutboxState, "waiting" | "refused">;

interface Dependencies {
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  /** One learner's events never go out under another's session. */
  readonly learnerId: string;
  readonly send: (events: readonly OutboxEvent[]) => Promise<Sending>;
}

const BATCH = 100;

const isKept = (value: unknown): value is KeptState =>
  typeof value === "object" &&
  value !== null &&
  "waiting" in value &&
  Array.isArray(value.waiting) &&
  "refused" in value &&
  Array.isArray(value.refused);

/**
 * Keeps every event on the device until the server says that it is on disk. Sending again is harmless: an event is
 * known by its id. Events go out in the order in which they were made.
 */
export class Outbox {
  readonly #dependencies: Dependencies;
  readonly #listeners = new Set<() => void>();
  #state: OutboxState;
  #sending: Promise<void> | null = null;

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
    this.#state = { ...this.#load(), status: "idle" };
  }

  get state(): OutboxState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** On the device when this returns. */
  add(...events: readonly OutboxEvent[]): void {
    this.#keep((kept) => ({ ...kept, waiting: [...kept.waiting, ...events] }));
  }

  /** Sends all that waits; resolves when it is stored, refused, or cannot be sent now. */
  async flush(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  forgetRefused(): void {
    this.#keep((kept) => ({ ...kept, refused: [] }));
  }

  async #sendAll(): Promise<void> {
    while (this.#state.waiting.length > 0) {
      const batch = this.#state.waiting.slice(0, BATCH);
      this.#show({ status: "sending" });
      const sending = await this.#dependencies.send(batch);
      if (sending.kind !== "answered") {
        this.#show({ status: sending.kind });
        return;
      }
      this.#settle(batch, sending.results);
    }
    this.#show({ status: "idle" });
  }

  #settle(batch: readonly OutboxEvent[], results: readonly Delivery[]): void {
    const sent = new Set(batch.map((event) => event.id));
    const refused = batch.flatMap((event, index): RefusedEvent[] => {
      const result = results[index];
      if (result?.outcome !== "refused") return [];
      return [{ event, reason: result.reason ?? "The server refused it." }];
    });
    this.#keep((kept) => ({
      waiting: kept.waiting.filter((event) => !sent.has(event.id)),
      refused: [...kept.refused, ...refused],
    }));
  }

  /** Starts from what is on the device, which another tab may have changed meanwhile. */
  #keep(change: (kept: KeptState) => KeptState): void {
    const kept = change(this.#load());
    this.#dependencies.storage.setItem(this.#key, JSON.stringify(kept));
    this.#show(kept);
  }

  #show(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #load(): KeptState {
    const text = this.#dependencies.storage.getItem(this.#key);
    try {
      const value: unknown = text === null ? null : JSON.parse(text);
      return isKept(value) ? value : { waiting: [], refused: [] };
    } catch {
      return { waiting: [], refused: [] };
    }
  }

  get #key(): string {
    return `notecurve outbox ${this.#dependencies.learnerId}`;
  }
}
