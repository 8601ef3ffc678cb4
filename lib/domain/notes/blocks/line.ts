import type { Source } from "../source.ts";

const TAB_WIDTH = 4;
const BREAK_LINE = /^(?:<br *\/?>[ \t]*)+$/i;

/** What every construct asks of a line. */
interface LineView {
  /** The indent in columns; a tab leads to the next multiple of four, any other space counts as one. */
  readonly columns: number;
  /** Offsets of the first and behind the last visible character. */
  readonly from: number;
  readonly to: number;
  /** The characters between. */
  readonly content: string;
}

/** Constructs are tried one after the other, so each line is looked at once and remembered. */
const views = new WeakMap<Source, LineView[]>();

const viewOf = (source: Source, index: number): LineView => {
  let seen = views.get(source);
  if (!seen) views.set(source, (seen = []));
  return (seen[index] ??= readLine(source, index));
};

const readLine = (source: Source, index: number): LineView => {
  const { text } = source;
  const line = source.lines[index] ?? { from: text.length, to: text.length };
  let columns = 0;
  let from = index === 0 ? contentStart(text) : line.from;
  for (; from < line.to; from += 1) {
    const character = text[from];
    if (character === "\t") columns += TAB_WIDTH - (columns % TAB_WIDTH);
    else if (isInvisible(text.charCodeAt(from))) continue;
    else if (isSpace(text.charCodeAt(from))) columns += 1;
    else break;
  }
  source.count(line.to - line.from);
  const to = trimmedEnd(text, from, line.to);
  return { columns, from, to, content: text.slice(from, to) };
};

/** A byte order mark before the first line is no part of it. */
const contentStart = (text: string): number => (text.charCodeAt(0) === 0xfeff ? 1 : 0);

export const indentOf = (source: Source, index: number): LineView => viewOf(source, index);

/** The line from its first to its last visible character; empty for a line that does not exist. */
export const contentOf = (source: Source, index: number): string => viewOf(source, index).content;

/** Where the visible part of a line ends. */
export const endOf = (source: Source, index: number): number => viewOf(source, index).to;

export const trimmedEnd = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
};

export const trimmedStart = (text: string, from: number, to: number): number => {
  let start = from;
  while (start < to && isSpaceOrInvisible(text.charCodeAt(start))) start += 1;
  return start;
};

const isSpaceOrInvisible = (code: number): boolean => isSpace(code) || isInvisible(code);

/**
 * Marks that show nothing and take no room: editors of right-to-left text and copies from web pages leave
 * them before a bullet or a label. A byte order mark within the text is one of them.
 */
const isInvisible = (code: number): boolean =>
  code === 0x200b || code === 0x200e || code === 0x200f || code === 0x2060 || code === 0xfeff;

/** What `String.prototype.trim` cuts. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code > 127 && String.fromCharCode(code).trim() === "");

export const isBlank = (source: Source, index: number): boolean => contentOf(source, index) === "";

/** `<br>` alone separates; it belongs to no bullet. */
export const isBreak = (source: Source, index: number): boolean => {
  const content = contentOf(source, index);
  return content.startsWith("<") && BREAK_LINE.test(content);
};
