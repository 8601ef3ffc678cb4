import type { Source } from "../source.ts";
import { contentOf, endOf, indentOf } from "./line.ts";
import type { OpaquePiece, Read } from "./piece.ts";

const PICTURES = /^(?:(?:!\[[^\]]*\]\([^)]*\)|<img\s[^<>]*>)[ \t]*)+$/i;

/** A line that holds pictures and nothing else. */
export const readImageLine = (source: Source, index: number): Read<OpaquePiece> | null => {
  const { columns, from } = indentOf(source, index);
  if (!isImageLine(contentOf(source, index))) return null;
  const to = endOf(source, index);
  return {
    piece: { type: "opaque", opaque: "image", from, to, indent: columns },
    nextLine: index + 1,
  };
};

const isImageLine = (content: string): boolean =>
  (content.startsWith("![") || content.startsWith("<")) && PICTURES.test(content);
