import type { Level } from "../family.ts";

/** Below this ease factor a card stays off the hardest numbers. */
const HARD_EASE_HUNDREDTHS = 180;

/**
 * The level of the next showing (A4): the lowest up to the first repetition, the second up to the
 * third, then the highest. `repetition` counts SM-2's successes in a row, 0 after a lapse.
 */
export const levelFor = (
  levels: readonly Level[],
  repetition: number,
  easeHundredths: number,
): Level => {
  const earned = repetition <= 1 ? 1 : repetition <= 3 ? 2 : 3;
  const wanted = easeHundredths < HARD_EASE_HUNDREDTHS ? Math.min(earned, 2) : earned;
  return nearestLevel(levels, wanted);
};

/** The highest level up to the wanted one, else the lowest that there is. */
export const nearestLevel = (levels: readonly Level[], wanted: number): Level => {
  const ascending = levels.toSorted((a, b) => a - b);
  const lowest = ascending[0];
  if (lowest === undefined) throw new Error("a family without levels");
  return ascending.findLast((level) => level <= wanted) ?? lowest;
};
