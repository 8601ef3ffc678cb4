import type { Position, Span } from "./outline.ts";

/** One line: `from` to `to` without its line end, `next` where the next line starts. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** A note's text with its lines; offsets are UTF-16 code units of that text. */
export interface Source {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Index in `lines` of the line that holds the offset. */
  lineIndexAt(offset: number): number;
  position(offset: number): Position;
  span(from: number, to: number): Span;
  /** Where `needle` next stands, from an offset that never goes back; Infinity if nowhere. */
  next(needle: string, from: number): number;
  /** The answer of `search(from)`, remembered under the key: it must be the first place from `from` on, or Infinity. */
  first(key: string, from: number, search: (from: number) => number): number;
  /** Adds to `steps`: characters looked at, so that a test can see that the work grows with the text only. */
  readonly count: (characters: number) => void;
  steps(): number;
}

export const makeSource = (text: string): Source => {
  const lines = splitLines(text);
  const memory: Memory = new Map();
  let steps = text.length;
  let lastIndex = 0;
  /** Mostly the line that was asked for last, or the one behind it. */
  const lineIndexAt = (offset: number) => {
    if (!holds(lines, lastIndex, offset))
      lastIndex = holds(lines, lastIndex + 1, offset)
        ? lastIndex + 1
        : lastStartingAt(lines, offset);
    return lastIndex;
  };
  const position = (offset: number): Position => {
    const index = lineIndexAt(offset);
    return { line: index + 1, column: offset - (lines[index]?.from ?? 0) + 1, offset };
  };
  const first: Source["first"] = (key, from, search) => {
    const last = memory.get(key);
    steps += 1;
    if (last && from >= last.from && from <= last.at) return last.at;
    const at = search(from);
    memory.set(key, { from, at });
    steps += Math.min(at, text.length) - from;
    return at;
  };
  return {
    text,
    lines,
    lineIndexAt,
    position,
    span: (from, to) => ({ start: position(from), end: position(to) }),
    next: (needle, from) => first(needle, from, (start) => indexOrInfinity(text, needle, start)),
    first,
    count: (characters) => {
      steps += characters;
    },
    steps: () => steps,
  };
};

/** Lines end in LF, CR LF or CR; a text without a final line end keeps its last line. */
const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    const next = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
    lines.push({ from, to: at, next });
    from = next;
    at = next - 1;
  }
  lines.push({ from, to: text.length, next: text.length });
  return lines;
};

const holds = (lines: readonly Line[], index: number, offset: number): boolean => {
  const line = lines[index];
  return line !== undefined && line.from <= offset && offset < line.next;
};

const lastStartingAt = (lines: readonly Line[], offset: number): number => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * A search that found nothing, or something far away, answers the next question too. Without this memory,
 * ten thousand open `$` with no end would each read the whole note.
 */
type Memory = Map<string, { from: number; at: number }>;

const indexOrInfinity = (text: string, needle: string, from: number): number => {
  const at = text.indexOf(needle, from);
  return at < 0 ? Infinity : at;
};
