import { sameBytes, type Side } from "./side.ts";

/** The old card that each new one is, both by index. */
export type Pairs = Map<number, number>;

export interface Sides {
  readonly olds: readonly Side[];
  readonly nexts: readonly Side[];
  readonly pairs: Pairs;
  /** Old cards that have found their new one. */
  readonly taken: Set<number>;
}

export const join = ({ pairs, taken }: Sides, old: number, next: number): void => {
  pairs.set(next, old);
  taken.add(old);
};

/** Step 0, for speed alone: what step 1 would find where nothing changed, without a look at the words. */
export const matchUntouched = (
  sides: Sides,
  open: readonly number[],
  free: readonly number[],
): void => {
  const bySlot = new Map<string, number>();
  for (const old of open) {
    const slot = sides.olds[old]?.card.slot;
    if (slot !== undefined && !sides.taken.has(old) && !bySlot.has(slot)) bySlot.set(slot, old);
  }
  for (const next of free) {
    const right = sides.nexts[next];
    const old = right && bySlot.get(right.card.slot);
    const left = old === undefined ? undefined : sides.olds[old];
    if (old === undefined || !left || !right || sides.pairs.has(next)) continue;
    if (!sides.taken.has(old) && sameBytes(left, right)) join(sides, old, next);
  }
};

/** Exercises by their slot, which is their title within their concept, whatever else of them changed. */
export const matchNamed = (
  sides: Sides,
  open: readonly number[],
  free: readonly number[],
): void => {
  const bySlot = new Map<string, number>();
  for (const old of open) {
    const left = sides.olds[old];
    if (left?.isExercise === true && !sides.taken.has(old)) bySlot.set(left.card.slot, old);
  }
  if (bySlot.size === 0) return;
  for (const next of free) {
    const right = sides.nexts[next];
    const old = right?.isExercise === true ? bySlot.get(right.card.slot) : undefined;
    if (old === undefined || sides.pairs.has(next) || sides.taken.has(old)) continue;
    join(sides, old, next);
  }
};

/** Step 1: equal text; equal slots first, then by order. */
export const matchExact = (
  sides: Sides,
  open: readonly number[],
  free: readonly number[],
): void => {
  const { olds, nexts, pairs, taken } = sides;
  const left = free.filter((next) => !pairs.has(next));
  if (left.length === 0) return;
  const byKey = new Map<string, number[]>();
  for (const old of open) {
    const key = taken.has(old) ? undefined : olds[old]?.key();
    if (key === undefined) continue;
    const same = byKey.get(key);
    if (same) same.push(old);
    else byKey.set(key, [old]);
  }
  for (const wantsSlot of [true, false]) {
    for (const next of left) {
      const right = nexts[next];
      if (!right || pairs.has(next)) continue;
      const found = byKey
        .get(right.key())
        ?.find(
          (old) => !taken.has(old) && (!wantsSlot || olds[old]?.card.slot === right.card.slot),
        );
      if (found !== undefined) join(sides, found, next);
    }
  }
};
