/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
 * Words beyond 80 characters count as far apart, and so does what is further away than `atMost`.
 */
export const distance = (a: string, b: string, atMost: number): number => {
  if (a.length > 80 || b.length > 80 || Math.abs(a.length - b.length) > atMost) return Infinity;
  if (hasStrangers(a, b, atMost)) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const away = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        substituted,
        swapped ? at(beforeLast, j - 2) + 1 : Infinity,
      );
      row.push(away);
      least = Math.min(least, away);
    }
    // A row is made of the two before it, so that nothing smaller follows.
    if (Math.min(least, leastOfLast) > atMost) return Infinity;
    beforeLast = last;
    last = row;
    leastOfLast = least;
  }
  return at(last, b.length);
};

/** More letters of one word than `atMost` stand nowhere in the other: each costs a slip of its own. */
const hasStrangers = (a: string, b: string, atMost: number): boolean => {
  let strangers = 0;
  for (let i = 0; i < a.length && strangers <= atMost; i += 1) {
    if (!b.includes(a[i] ?? "")) strangers += 1;
  }
  return strangers > atMost;
};

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/** The candidate nearest to a word, if it is nearer than a slip of the pen allows: one, or two in a long word. */
export const nearest = (
  word: string,
  candidates: readonly string[],
  atMost: number,
): string | null => {
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const away = distance(word, candidate, atMost);
    if (away <= atMost && (!best || away < best.distance)) best = { candidate, distance: away };
  }
  return best?.candidate ?? null;
};
