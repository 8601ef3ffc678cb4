import { assign, type Edge } from "./assignment.ts";
import { candidatesFor } from "./candidates.ts";
import { join, type Sides } from "./exact.ts";
import { sameStem, type Side } from "./side.ts";
import { similarity } from "./tokens.ts";

const SAME_SLOT_FLOOR = 0.6;
const ELSEWHERE_FLOOR = 0.8;
const ELSEWHERE_MARGIN = 0.1;
const SLOT_BONUS = 0.2;
const ORDINAL_BONUS = 0.05;
/** Above this many pairs only those are compared that share a telling word. */
const MOST_PAIRS = 40_000;

interface Scored extends Edge {
  readonly score: number;
  readonly inSlot: boolean;
}

const scored = (
  [old, left]: readonly [number, Side],
  [next, right]: readonly [number, Side],
): Scored | null => {
  if (left.isExercise !== right.isExercise) return null;
  const inSlot = sameStem(left, right);
  const floor = inSlot ? SAME_SLOT_FLOOR : ELSEWHERE_FLOOR;
  const score = similarity(left.tokens(), right.tokens(), floor);
  if (score < floor) return null;
  const ordinal = inSlot && left.slot().ordinal === right.slot().ordinal ? ORDINAL_BONUS : 0;
  return { old, next, score, inSlot, weight: score + (inSlot ? SLOT_BONUS : 0) + ordinal };
};

const sidesAt = (sides: readonly Side[], indexes: readonly number[]): [number, Side][] =>
  indexes.flatMap((index) => {
    const side = sides[index];
    return side ? [[index, side]] : [];
  });

const scoresOf = (
  { olds, nexts }: Sides,
  open: readonly number[],
  free: readonly number[],
): Scored[] => {
  const lefts = sidesAt(olds, open);
  const isCrowd = open.length * free.length > MOST_PAIRS;
  const candidates = isCrowd ? candidatesFor(lefts) : () => lefts;
  return sidesAt(nexts, free).flatMap((right) =>
    candidates(right[1]).flatMap((left) => scored(left, right) ?? []),
  );
};

/** The best two scores at each end, so that "better than the next best by a margin" is one look. */
const bestTwo = (
  edges: readonly Scored[],
  end: "old" | "next",
): ReadonlyMap<number, readonly [number, number]> => {
  const best = new Map<number, readonly [number, number]>();
  for (const one of edges) {
    const [first, second] = best.get(one[end]) ?? [0, 0];
    best.set(
      one[end],
      one.score > first ? [one.score, first] : [first, Math.max(second, one.score)],
    );
  }
  return best;
};

/** Steps 2 to 4: nearly equal text in the same slot or, clearly ahead of any other, elsewhere. */
export const matchNear = (sides: Sides, open: readonly number[], free: readonly number[]): void => {
  const left = open.filter((old) => !sides.taken.has(old));
  const right = free.filter((next) => !sides.pairs.has(next));
  if (left.length === 0 || right.length === 0) return;
  const edges = scoresOf(sides, left, right);
  const [byOld, byNext] = [bestTwo(edges, "old"), bestTwo(edges, "next")];
  const isAhead = (one: Scored): boolean =>
    [byOld.get(one.old), byNext.get(one.next)].every(
      (best) =>
        best !== undefined && one.score === best[0] && one.score - best[1] >= ELSEWHERE_MARGIN,
    );
  for (const edge of assign(edges.filter((one) => one.inSlot || isAhead(one))))
    join(sides, edge.old, edge.next);
};
