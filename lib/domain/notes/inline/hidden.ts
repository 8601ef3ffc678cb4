import type { Inline } from "../outline.ts";
import type { Report } from "../problems.ts";

/** `==` that opens a hidden part: words right behind it, none right before; "a == b" and "a==b" compare. */
const OPENING = /(?<![\p{L}\p{N}=])==(?=[^\s=])/gu;

/** A hidden part, `==so==`, that does not close. */
export const reportOpenHidden = ({ raw, math, code, span }: Inline, report: Report): void => {
  if (!raw.includes("==")) return;
  const words = withoutRanges(
    raw,
    [...math, ...code].map((mark) => ({
      from: mark.span.start.offset - span.start.offset,
      to: mark.span.end.offset - span.start.offset,
    })),
  );
  const at = openHidden(words);
  if (at === null) return;
  report("hidden-unclosed", span.start.offset + at, {
    found: raw.slice(at, at + 100),
    expected: "== where the hidden part ends",
    hint: "The hidden part opens with == and does not close. Write == at its end.",
  });
};

const openHidden = (words: string): number | null => {
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(words); opening; opening = OPENING.exec(words)) {
    const closing = words.indexOf("==", opening.index + 2);
    if (closing < 0) return opening.index;
    OPENING.lastIndex = closing + 2;
  }
  return null;
};

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The same length, with letters where the ranges were. */
const withoutRanges = (text: string, ranges: readonly Range[]): string => {
  const parts: string[] = [];
  let reached = 0;
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    if (from < reached) continue;
    parts.push(text.slice(reached, from), "x".repeat(to - from));
    reached = to;
  }
  return [...parts, text.slice(reached)].join("");
};
