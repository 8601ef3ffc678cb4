import { SiblingLanes } from "./sibling-lanes.ts";

/**
 * The items in their order, except that siblings stand apart. Takes the first item whose block is
 * not among the last ones; takes a sibling of the largest block before its turn where the rest
 * could not be kept apart otherwise. Nothing is left out. Linear in the number of items.
 */
export const keepSiblingsApart = <Item extends { readonly block: string | null }>(
  items: readonly Item[],
): readonly Item[] => {
  const lanes = new SiblingLanes(items.map((item) => item.block));
  const placed = new Set<number>();
  // First siblings that were passed while their block rested: never more than a few.
  let passed: number[] = [];
  let next = 0;
  const firstReady = (): number | undefined => {
    const late = passed.filter((index) => lanes.isReady(index));
    if (late.length > 0) return Math.min(...late);
    for (; next < items.length; next += 1) {
      if (placed.has(next) || !lanes.isFirst(next)) continue;
      if (lanes.isReady(next)) return next;
      passed.push(next);
    }
    return undefined;
  };
  while (placed.size < items.length) {
    const index = lanes.urgent() ?? firstReady() ?? lanes.longestRested();
    const heir = lanes.place(index);
    placed.add(index);
    passed = passed.filter((other) => other !== index);
    if (heir !== undefined && heir < next) passed.push(heir);
  }
  return [...placed].flatMap((index) => items[index] ?? []);
};
