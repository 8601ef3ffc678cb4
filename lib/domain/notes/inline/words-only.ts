import type { Inline } from "../outline.ts";

/** The raw text with letters for its formulas and code, so that what is searched for in it stands in its words. */
export const wordsOnly = ({ raw, math, code, span }: Inline): string => {
  if (math.length === 0 && code.length === 0) return raw;
  const parts: string[] = [];
  let reached = 0;
  const marks = [...math, ...code].toSorted((a, b) => a.span.start.offset - b.span.start.offset);
  for (const { start, end } of marks.map((mark) => mark.span)) {
    const from = start.offset - span.start.offset;
    const to = end.offset - span.start.offset;
    if (from < reached) continue;
    parts.push(raw.slice(reached, from), "x".repeat(to - from));
    reached = to;
  }
  return [...parts, raw.slice(reached)].join("");
};
