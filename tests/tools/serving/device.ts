import { randomUUID } from "node:crypto";
import { ask, connect } from "./requests.ts";

/** An event as a device keeps it until the server has said that it is stored. */
export interface WaitingReview {
  readonly id: string;
  readonly cardId: string;
  readonly at: number;
}

interface ReviewAnswer {
  readonly results: readonly {
    readonly id: string;
    readonly outcome: "stored" | "duplicate" | "refused";
    readonly reason?: string;
  }[];
}

export const bodyOf = (reviews: readonly WaitingReview[]): string =>
  JSON.stringify({
    reviews: reviews.map(({ id, cardId, at }) => ({
      id,
      type: "review",
      cardId,
      grade: 4,
      at,
      zone: "UTC",
      durationMillis: 4_000,
    })),
  });

export interface DeviceOptions {
  readonly cookie: string;
  readonly cardIds: readonly string[];
  /** A number from 0 to below 1. */
  readonly chance: () => number;
  readonly mostAtOnce: number;
}

/**
 * Reviews without a pause and sends what it has, one to many reviews at once. What was not acknowledged it keeps, and
 * sends again.
 */
export class Device {
  readonly sent = new Set<string>();
  readonly acknowledged = new Set<string>();
  readonly refused: string[] = [];
  /** Reviews that were said to be stored although that had been said before. */
  readonly storedAgain: string[] = [];
  #waiting: WaitingReview[] = [];
  #inFlight = false;
  readonly #options: DeviceOptions;

  constructor(options: DeviceOptions) {
    this.#options = options;
  }

  get inFlight(): boolean {
    return this.#inFlight;
  }

  /** Makes reviews and sends them until the connection breaks. */
  async reviewUntilCutOff(url: string): Promise<void> {
    const agent = connect();
    try {
      for (;;) {
        this.#review();
        await this.#send(agent, url);
      }
    } catch (error) {
      if (!isCutOff(error)) throw error;
    } finally {
      agent.destroy();
    }
  }

  /** Sends what waits, and makes nothing new. */
  async deliver(url: string): Promise<void> {
    const agent = connect();
    while (this.#waiting.length > 0) await this.#send(agent, url);
    agent.destroy();
  }

  #review(): void {
    const { cardIds, chance, mostAtOnce } = this.#options;
    const count = 1 + Math.floor(chance() * mostAtOnce);
    while (this.#waiting.length < count) {
      const cardId = cardIds[Math.floor(chance() * cardIds.length)] ?? "";
      this.#waiting.push({ id: randomUUID(), cardId, at: Date.now() });
    }
  }

  async #send(agent: ReturnType<typeof connect>, url: string): Promise<void> {
    for (const { id } of this.#waiting) this.sent.add(id);
    const body = bodyOf(this.#waiting);
    this.#inFlight = true;
    const answer = await ask(agent, `${url}/api/reviews`, {
      method: "POST",
      cookie: this.#options.cookie,
      body,
    }).finally(() => (this.#inFlight = false));
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
    this.#take((JSON.parse(answer.text) as ReviewAnswer).results);
  }

  #take(results: ReviewAnswer["results"]): void {
    for (const { id, outcome, reason } of results) {
      if (outcome === "refused") this.refused.push(`${id}: ${reason ?? ""}`);
      else if (this.acknowledged.has(id) && outcome === "stored") this.storedAgain.push(id);
      else this.acknowledged.add(id);
    }
    const answered = new Set(results.map(({ id }) => id));
    this.#waiting = this.#waiting.filter(({ id }) => !answered.has(id));
  }
}

const CUT_OFF = new Set(["ECONNRESET", "ECONNREFUSED", "EPIPE"]);

const isCutOff = (error: unknown): boolean =>
  error instanceof Error &&
  (("code" in error && CUT_OFF.has(String(error.code))) || error.message.includes("cut off"));
