import type { Source } from "../source.ts";

const TAB_WIDTH = 4;
const BREAK_LINE = /^(?:<br *\/?>[ \t]*)+$/i;

/** The indent of a line in columns (a tab leads to the next multiple of four) and where its content starts. */
export const indentOf = (source: Source, index: number): { columns: number; from: number } => {
  const line = source.lines[index];
  if (!line) return { columns: 0, from: source.text.length };
  let columns = 0;
  let at = index === 0 ? contentStart(source.text) : line.from;
  for (; at < line.to; at += 1) {
    const character = source.text[at];
    if (character === " ") columns += 1;
    else if (character === "\t") columns += TAB_WIDTH - (columns % TAB_WIDTH);
    else break;
  }
  source.count(at - line.from);
  return { columns, from: at };
};

/** A byte order mark before the first line is no part of it. */
const contentStart = (text: string): number => (text.charCodeAt(0) === 0xfeff ? 1 : 0);

/** The line from its first to its last visible character. */
export const contentOf = (source: Source, index: number): string => {
  const line = source.lines[index];
  if (!line) return "";
  return source.text.slice(indentOf(source, index).from, line.to).trim();
};

/** Where the visible part of a line ends. */
export const endOf = (source: Source, index: number): number => {
  const line = source.lines[index];
  return line ? trimmedEnd(source.text, line.from, line.to) : source.text.length;
};

export const trimmedEnd = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
};

export const trimmedStart = (text: string, from: number, to: number): number => {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start += 1;
  return start;
};

/** What `String.prototype.trim` cuts. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code > 127 && String.fromCharCode(code).trim() === "");

export const isBlank = (source: Source, index: number): boolean => contentOf(source, index) === "";

/** `<br>` alone separates; it belongs to no bullet. */
export const isBreak = (source: Source, index: number): boolean =>
  BREAK_LINE.test(contentOf(source, index));
