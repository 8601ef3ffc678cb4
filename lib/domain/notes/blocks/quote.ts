import type { Source } from "../source.ts";
import { endOf, indentOf } from "./line.ts";
import type { OpaquePiece, Read } from "./piece.ts";

/** Lines that start with `>`: somebody else's words, shown on the page, never asked about. */
export const readQuote = (source: Source, index: number): Read<OpaquePiece> | null => {
  if (!isQuoteLine(source, index)) return null;
  const { columns, from } = indentOf(source, index);
  let last = index;
  while (isQuoteLine(source, last + 1)) last += 1;
  return {
    piece: { type: "opaque", opaque: "quote", from, to: endOf(source, last), indent: columns },
    nextLine: last + 1,
  };
};

const isQuoteLine = (source: Source, index: number): boolean =>
  index < source.lines.length && source.text[indentOf(source, index).from] === ">";
