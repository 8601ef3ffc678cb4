/** Other items that stand between two siblings, where there are enough. */
export const ITEMS_BETWEEN_SIBLINGS = 5;
const SIBLING_DISTANCE = ITEMS_BETWEEN_SIBLINGS + 1;

/** Items waiting for a place, by index: those of one block in a lane, of which only the first may go. */
export class SiblingLanes {
  readonly #lanes = new Map<string, number[]>();
  readonly #blocksBySize = new Map<number, Set<string>>();
  readonly #blocks: readonly (string | null)[];
  #largestSize = 0;
  #waiting: number;
  /** Blocks of the last places, oldest first. They rest. */
  #resting: (string | null)[] = [];

  constructor(blocks: readonly (string | null)[]) {
    this.#blocks = blocks;
    this.#waiting = blocks.length;
    // Lanes are kept back to front, so that taking the first of one is a pop.
    for (let index = blocks.length - 1; index >= 0; index -= 1) {
      const block = blocks[index] ?? null;
      if (block === null) continue;
      const lane = this.#lanes.get(block);
      if (lane === undefined) this.#lanes.set(block, [index]);
      else lane.push(index);
    }
    for (const [block, lane] of this.#lanes) this.#enter(block, lane.length);
    this.#largestSize = Math.max(0, ...this.#blocksBySize.keys());
  }

  isFirst(index: number): boolean {
    const block = this.#blocks[index] ?? null;
    return block === null || this.#firstOf(block) === index;
  }

  isReady(index: number): boolean {
    const block = this.#blocks[index] ?? null;
    return block === null || (this.isFirst(index) && !this.#resting.includes(block));
  }

  /** The item that must go now if the largest blocks are still to be kept apart in the places left. */
  urgent(): number | undefined {
    const blocks = this.#blocksBySize.get(this.#largestSize);
    if (blocks === undefined || this.#largestSize < 2) return undefined;
    const placesNeeded = (this.#largestSize - 1) * SIBLING_DISTANCE + blocks.size;
    if (placesNeeded < this.#waiting) return undefined;
    // At most six blocks: more of them would fill the places left by themselves.
    const ready = [...blocks]
      .filter((block) => !this.#resting.includes(block))
      .flatMap((block) => this.#firstOf(block) ?? []);
    return ready.length > 0 ? Math.min(...ready) : undefined;
  }

  /** For when all that wait are resting. */
  longestRested(): number {
    for (const block of this.#resting) {
      const first = block === null ? undefined : this.#firstOf(block);
      if (first !== undefined) return first;
    }
    throw new Error("No item waits for a place");
  }

  /** Takes the item out of its lane and lets its block rest. Gives the sibling that is now first. */
  place(index: number): number | undefined {
    const block = this.#blocks[index] ?? null;
    this.#waiting -= 1;
    this.#resting = [...this.#resting, block].slice(-ITEMS_BETWEEN_SIBLINGS);
    if (block === null) return undefined;
    const lane = this.#lanes.get(block) ?? [];
    this.#blocksBySize.get(lane.length)?.delete(block);
    lane.pop();
    this.#enter(block, lane.length);
    while (this.#largestSize > 0 && !this.#blocksBySize.get(this.#largestSize)?.size)
      this.#largestSize -= 1;
    return lane.at(-1);
  }

  #firstOf(block: string): number | undefined {
    return this.#lanes.get(block)?.at(-1);
  }

  #enter(block: string, size: number): void {
    if (size === 0) return;
    const blocks = this.#blocksBySize.get(size);
    if (blocks === undefined) this.#blocksBySize.set(size, new Set([block]));
    else blocks.add(block);
  }
}
