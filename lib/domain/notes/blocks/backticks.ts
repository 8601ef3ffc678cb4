import type { Source } from "../source.ts";

/** Where the runs of backticks start, by their length, in order. */
type Runs = ReadonlyMap<number, readonly number[]>;

/** A note may open a thousand runs, each of another length; all ends are found in one reading of the note. */
const known = new WeakMap<Source, Runs>();

const runsOf = (source: Source): Runs => {
  const before = known.get(source);
  if (before) return before;
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of source.text.matchAll(/`+/g)) {
    const starts = runs.get(run.length);
    if (starts) starts.push(index);
    else runs.set(run.length, [index]);
  }
  source.count(source.text.length);
  known.set(source, runs);
  return runs;
};

export const backticksAt = (text: string, at: number): number => {
  let count = 0;
  while (text[at + count] === "`") count += 1;
  return count;
};

/** Behind the code span that opens at `at`, where as many backticks as there stand alone again; null if beyond `limit`. */
export const codeSpanEnd = (source: Source, at: number, limit: number): number | null => {
  const marks = backticksAt(source.text, at);
  source.count(marks);
  const closing = firstFrom(runsOf(source).get(marks) ?? [], at + marks);
  return closing + marks <= limit ? closing + marks : null;
};

/** The first of some ascending places that is not before `from`; Infinity if none is. */
const firstFrom = (places: readonly number[], from: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? Infinity;
};
