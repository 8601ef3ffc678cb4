import type { Source } from "../source.ts";
import { indentOf, endOf, trimmedEnd, trimmedStart } from "./line.ts";
import type { HeadingPiece, Read } from "./piece.ts";

const LEVEL_AT_MOST = 6;
/** From four columns on, a `#` stands in the text of a bullet. */
const INDENT_AT_MOST = 3;

/**
 * `## 8.2.1 Ill-Conditioning ##`
 *  ^^ level  ^ content      ^ closing marks, cut
 */
export const readHeading = (source: Source, index: number): Read<HeadingPiece> | null => {
  const { columns, from } = indentOf(source, index);
  if (columns > INDENT_AT_MOST) return null;
  const level = countHashes(source.text, from);
  const after = source.text[from + level] ?? "\n";
  if (level < 1 || level > LEVEL_AT_MOST || !/\s/.test(after)) return null;
  const to = endOf(source, index);
  const contentFrom = trimmedStart(source.text, Math.min(from + level, to), to);
  const contentTo = withoutClosingMarks(source.text, contentFrom, to);
  return {
    piece: { type: "heading", from, to, indent: columns, level, contentFrom, contentTo },
    nextLine: index + 1,
  };
};

/** `##Title`: meant as a heading, but Markdown asks for a space. One `#` may be a tag. */
export const lacksHeadingSpace = (source: Source, index: number): boolean => {
  const { columns, from } = indentOf(source, index);
  const level = countHashes(source.text, from);
  if (columns > INDENT_AT_MOST || level > LEVEL_AT_MOST) return false;
  return level >= 2 && /[\p{L}\p{N}*[]/u.test(source.text[from + level] ?? "");
};

const countHashes = (text: string, from: number): number => {
  let count = 0;
  while (count <= LEVEL_AT_MOST && text[from + count] === "#") count += 1;
  return count;
};

const withoutClosingMarks = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && text[end - 1] === "#") end -= 1;
  const standsApart = end === from || /\s/.test(text[end - 1] ?? "");
  return standsApart ? trimmedEnd(text, from, end) : to;
};
