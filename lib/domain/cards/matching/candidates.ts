import type { Side } from "./side.ts";

/** A word in more cards than this says little about which of them is meant. */
const COMMON = 60;
const CANDIDATES_AT_MOST = 20;

/**
 * For a crowd of cards: for each new one the old ones that share most of its telling words, and the one at its place.
 * Takes time by the number of words, where comparing each with each would take it by the square of the cards.
 */
export const candidatesFor = (
  olds: readonly (readonly [number, Side])[],
): ((next: Side) => readonly (readonly [number, Side])[]) => {
  const cardsWith = new Map<string, (readonly [number, Side])[]>();
  const atSlot = new Map<string, readonly [number, Side]>();
  for (const entry of olds) {
    const [, side] = entry;
    if (!atSlot.has(side.card.slot)) atSlot.set(side.card.slot, entry);
    for (const token of side.tokens().counts.keys()) {
      const cards = cardsWith.get(token);
      if (cards) cards.push(entry);
      else cardsWith.set(token, [entry]);
    }
  }
  return (next) => {
    const shared = new Map<readonly [number, Side], number>();
    const there = atSlot.get(next.card.slot);
    if (there) shared.set(there, Infinity);
    for (const token of next.tokens().counts.keys()) {
      const cards = cardsWith.get(token) ?? [];
      if (cards.length > COMMON) continue;
      for (const entry of cards) shared.set(entry, (shared.get(entry) ?? 0) + 1 / cards.length);
    }
    return [...shared]
      .toSorted(([one, left], [other, right]) => right - left || one[0] - other[0])
      .slice(0, CANDIDATES_AT_MOST)
      .map(([entry]) => entry);
  };
};
