import type { OpaquePiece } from "../blocks/piece.ts";
import { readInline } from "../inline/read-inline.ts";
import { imageOfTag } from "../inline/target.ts";
import type { Image, Inline, Opaque } from "../outline.ts";
import type { Report } from "../problems.ts";
import type { Source } from "../source.ts";

type Marks = Pick<Opaque, "images" | "links" | "math">;

const NO_MARKS: Marks = { images: [], links: [], math: [] };

/** What is not words, with the pictures, links and formulas in it. */
export const opaqueOf = (source: Source, piece: OpaquePiece, report: Report): Opaque => {
  const span = source.span(piece.from, piece.to);
  const raw = source.text.slice(piece.from, piece.to);
  return { type: piece.opaque, ...marksIn(source, piece, report), raw, own: span, span };
};

const marksIn = (source: Source, piece: OpaquePiece, report: Report): Marks => {
  const { opaque, from, to } = piece;
  if (opaque === "table") return marksOf(rowsOf(source, piece, report));
  if (opaque === "quote" || opaque === "image")
    return marksOf([readInline(source, from, to, () => undefined)]);
  return opaque === "html" ? { ...NO_MARKS, images: taggedPictures(source, piece) } : NO_MARKS;
};

/** No mark reaches from one row of a table to the next. */
const rowsOf = (source: Source, { from, to }: OpaquePiece, report: Report): Inline[] => {
  const rows: Inline[] = [];
  const last = source.lineIndexAt(to);
  for (let index = source.lineIndexAt(from); index <= last; index += 1) {
    const line = source.lines[index];
    if (line)
      rows.push(readInline(source, Math.max(from, line.from), Math.min(to, line.to), report));
  }
  return rows;
};

const marksOf = (inlines: readonly Inline[]): Marks => ({
  images: inlines.flatMap(({ images }) => images),
  links: inlines.flatMap(({ links }) => links),
  math: inlines.flatMap(({ math }) => math),
});

const TAG_OF_PICTURE = /<img\s[^<>]*>/gi;

const taggedPictures = (source: Source, { from, to }: OpaquePiece): readonly Image[] =>
  [...source.text.slice(from, to).matchAll(TAG_OF_PICTURE)].map(({ index, 0: tag }) =>
    imageOfTag(source, from + index, from + index + tag.length),
  );
