const IDLE_AFTER_MILLIS = 5 * 60_000;

/**
 * Milliseconds that somebody looked at a card: time in a hidden tab and stretches of more than five idle minutes do
 * not count. The clock is passed in with each call.
 */
export class Attention {
  #countedMillis = 0;
  #lastSeenAt: number | null;

  constructor(at: number) {
    this.#lastSeenAt = at;
  }

  /** Something was pressed, moved or shown again. */
  seen(at: number): void {
    if (this.#lastSeenAt !== null) {
      const passed = at - this.#lastSeenAt;
      if (passed <= IDLE_AFTER_MILLIS) this.#countedMillis += Math.max(0, passed);
    }
    this.#lastSeenAt = at;
  }

  hidden(at: number): void {
    this.seen(at);
    this.#lastSeenAt = null;
  }

  millis(at: number): number {
    this.seen(at);
    return this.#countedMillis;
  }
}
