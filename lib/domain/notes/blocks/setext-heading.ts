import type { Source } from "../source.ts";
import { contentOf, endOf, indentOf } from "./line.ts";
import type { HeadingPiece, Read } from "./piece.ts";

/** A line of text, underlined by `===` (level 1) or `---` (level 2) on the next line. */
export const readSetextHeading = (source: Source, index: number): Read<HeadingPiece> | null => {
  const level = underlineLevel(contentOf(source, index + 1));
  const { columns, from } = indentOf(source, index);
  if (level === null || columns > 3 || indentOf(source, index + 1).columns > 3) return null;
  const contentTo = endOf(source, index);
  const to = endOf(source, index + 1);
  return {
    piece: { type: "heading", from, to, indent: columns, level, contentFrom: from, contentTo },
    nextLine: index + 2,
  };
};

const underlineLevel = (underline: string): 1 | 2 | null => {
  if (/^={2,}$/.test(underline)) return 1;
  return /^-{3,}$/.test(underline) ? 2 : null;
};
