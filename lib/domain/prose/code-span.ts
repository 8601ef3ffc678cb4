/**
 * Finds the end of the code span that opens with the backticks at a place, or null where no run of
 * the same length follows. Lengths that were sought in vain are remembered: linear in the text.
 */
export const codeSpanFinder = (
  text: string,
): ((at: number) => { run: number; end: number | null }) => {
  const vainFrom = new Map<number, number>();
  const runLength = (at: number): number => {
    let end = at;
    while (text[end] === "`") end += 1;
    return end - at;
  };
  return (at) => {
    const run = runLength(at);
    if (at >= (vainFrom.get(run) ?? Number.POSITIVE_INFINITY)) return { run, end: null };
    let from = text.indexOf("`", at + run);
    while (from >= 0) {
      const length = runLength(from);
      if (length === run) return { run, end: from + length };
      from = text.indexOf("`", from + length);
    }
    vainFrom.set(run, at);
    return { run, end: null };
  };
};
