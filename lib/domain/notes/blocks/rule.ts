import type { Source } from "../source.ts";
import { contentOf, endOf, indentOf } from "./line.ts";
import type { OpaquePiece, Read } from "./piece.ts";

/** `---`, `***` or `___`, also with spaces between. */
export const readRule = (source: Source, index: number): Read<OpaquePiece> | null => {
  const { columns, from } = indentOf(source, index);
  if (columns > 3 || !isRule(contentOf(source, index))) return null;
  const to = endOf(source, index);
  return {
    piece: { type: "opaque", opaque: "rule", from, to, indent: columns },
    nextLine: index + 1,
  };
};

const isRule = (content: string): boolean => {
  const mark = content[0] ?? "";
  if (!"-*_".includes(mark) || mark === "") return false;
  let marks = 0;
  for (const character of content) {
    if (character === mark) marks += 1;
    else if (character !== " " && character !== "\t") return false;
  }
  return marks >= 3;
};
