import type { Source } from "../source.ts";
import { bulletMark } from "./bullet.ts";
import { contentOf, endOf, indentOf } from "./line.ts";
import type { OpaquePiece, Read } from "./piece.ts";

/** A table: lines that start with `|`, or a line with `|` above a line of dashes, and what follows with `|`. */
export const readTable = (source: Source, index: number): Read<OpaquePiece> | null => {
  if (!startsTable(source, index)) return null;
  const { columns, from } = indentOf(source, index);
  let last = index;
  while (continuesTable(source, last + 1)) last += 1;
  return {
    piece: { type: "opaque", opaque: "table", from, to: endOf(source, last), indent: columns },
    nextLine: last + 1,
  };
};

export const startsTable = (source: Source, index: number): boolean => {
  const line = source.lines[index];
  if (!line) return false;
  const { from } = indentOf(source, index);
  if (source.text[from] === "|") return true;
  if (!isDashRow(contentOf(source, index + 1))) return false;
  source.count(line.to - from);
  return source.text.slice(from, line.to).includes("|");
};

const continuesTable = (source: Source, index: number): boolean =>
  index < source.lines.length &&
  contentOf(source, index).includes("|") &&
  bulletMark(source, index) === null;

/** `| --- | :-: |`: dashes, colons, bars and spaces, at least one dash and one bar. */
const isDashRow = (content: string): boolean => {
  if (!content.includes("|") || !content.includes("-")) return false;
  for (const character of content) if (!"|-: \t".includes(character)) return false;
  return true;
};
