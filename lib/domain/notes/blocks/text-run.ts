import { closingOfBacktickMath, closingOfDisplayMath } from "../math/closing.ts";
import { readMath } from "../math/read-math.ts";
import type { Source } from "../source.ts";
import { backticksAt, codeSpanEnd } from "./backticks.ts";
import { endOf } from "./line.ts";

/** Where a text ends, and the first line that is no longer part of it. */
interface TextRun {
  readonly to: number;
  readonly nextLine: number;
}

/**
 * Reads the text that starts at `from`: it runs on over lines that start nothing of their own, and inside
 * open `` $` `` math over everything. `interrupts` tells whether a line of the note starts something.
 *
 *     - Then $`A = \left[\begin{array}{c}
 *       ^ from
 *       - x_1 \\ y
 *       \end{array}\right]`$ holds
 *       for all $`x`$.
 *                     ^ to
 */
export const readTextRun = (
  source: Source,
  from: number,
  interrupts: (source: Source, index: number) => boolean,
): TextRun => {
  let line = source.lineIndexAt(from);
  let at = from;
  let mathOpen = false;
  for (;;) {
    const reached: Reached = mathOpen ? { line, at, mathOpen } : acrossLine(source, line, at);
    ({ mathOpen } = reached);
    const next = reached.line + 1;
    if (next >= source.lines.length || interrupts(source, next))
      return { to: endOf(source, reached.line), nextLine: next };
    line = next;
    at = source.lines[next]?.from ?? source.text.length;
  }
};

interface Reached {
  readonly line: number;
  readonly at: number;
  /** Math opened that nothing closes: it ends with this text. */
  readonly mathOpen: boolean;
}

/** Walks to the end of the line, or of a later one if math leads there. */
const acrossLine = (source: Source, startLine: number, from: number): Reached => {
  let line = startLine;
  let at = from;
  for (;;) {
    const end = source.lines[line]?.to ?? source.text.length;
    const mark = nextMark(source, at, end);
    if (mark === null) return { line, at: end, mathOpen: false };
    const after = afterMark(source, mark, end);
    if (after === null) return { line, at: end, mathOpen: true };
    at = after;
    if (at > end) line = source.lineIndexAt(at - 1);
  }
};

const nextMark = (source: Source, from: number, end: number): number | null => {
  const at = Math.min(source.next("$", from), source.next("`", from), source.next("\\", from));
  return at < end ? at : null;
};

/** The offset behind what starts at the mark; null for math without end. */
const afterMark = (source: Source, at: number, end: number): number | null => {
  const { text } = source;
  if (text[at] === "\\") return Math.min(at + 2, end);
  if (text[at] === "`") return afterCode(source, at, end);
  const closing = longMathClosing(source, at);
  if (closing !== undefined) return closing === null ? null : closing + 2;
  return readMath(source, at, end)?.to ?? at + 1;
};

const longMathClosing = (source: Source, at: number): number | null | undefined => {
  if (source.text[at + 1] === "`") return closingOfBacktickMath(source, at);
  if (source.text[at + 1] === "$") return closingOfDisplayMath(source, at);
  return undefined;
};

/** Behind a code span of this line, or behind the backticks if they close nowhere on it. */
const afterCode = (source: Source, at: number, end: number): number =>
  codeSpanEnd(source, at, end) ?? at + backticksAt(source.text, at);
