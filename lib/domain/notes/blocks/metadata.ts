import type { Source } from "../source.ts";
import { contentOf, endOf, indentOf } from "./line.ts";
import type { OpaquePiece, Read } from "./piece.ts";

const LINES_AT_MOST = 100;

/** Front matter: `---`, `key: value` lines, `---`, at the very start of the note. */
export const readFrontMatter = (source: Source, index: number): Read<OpaquePiece> | null => {
  if (index !== 0 || contentOf(source, 0) !== "---") return null;
  for (let last = 1; last < Math.min(source.lines.length, LINES_AT_MOST); last += 1) {
    const content = contentOf(source, last);
    if (content === "---" || content === "...") return matter(source, 0, last);
    if (last === 1 && !/^[\w-]+\s*:/.test(content)) return null;
  }
  return null;
};

/** `[name]: target`: where a reference leads; it is no text. */
export const readReference = (source: Source, index: number): Read<OpaquePiece> | null => {
  const { columns } = indentOf(source, index);
  const isReference = columns <= 3 && /^\[[^\]]{1,200}\]:\s/.test(contentOf(source, index));
  return isReference ? matter(source, index, index) : null;
};

const matter = (source: Source, first: number, last: number): Read<OpaquePiece> => {
  const { columns, from } = indentOf(source, first);
  const to = endOf(source, last);
  return {
    piece: { type: "opaque", opaque: "metadata", from, to, indent: columns },
    nextLine: last + 1,
  };
};
