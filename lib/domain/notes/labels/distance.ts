/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
 * Words beyond 80 characters count as far apart.
 */
export const distance = (a: string, b: string): number => {
  if (a.length > 80 || b.length > 80) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        substituted,
        swapped ? at(beforeLast, j - 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
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
    if (Math.abs(candidate.length - word.length) > atMost) continue;
    const away = distance(word, candidate);
    if (away <= atMost && (!best || away < best.distance)) best = { candidate, distance: away };
  }
  return best?.candidate ?? null;
};
