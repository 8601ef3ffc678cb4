import type { BulletPiece, OpaquePiece } from "../blocks/piece.ts";
import type { Item } from "../outline.ts";
import type { Report } from "../problems.ts";
import type { Source } from "../source.ts";
import { itemOf, readWords, type Words, type WordsPiece } from "./items.ts";
import { opaqueOf } from "./opaque.ts";

/** Real notes nest to a depth of about twelve. A fixed limit lets every reader of the outline recurse safely. */
const DEPTH_AT_MOST = 40;

/** An item that may still get children. */
interface Frame {
  readonly words: Words;
  /** Children are indented by more than this many columns. */
  readonly indent: number;
  readonly children: Item[];
}

/** Hangs the items between two headings on each other by their indent. */
interface ItemStack {
  add(piece: WordsPiece | OpaquePiece): void;
  /** Closes all that is open, and gives what stands on the lowest level. */
  finish(): Item[];
}

export const makeItemStack = (source: Source, report: Report): ItemStack => {
  let roots: Item[] = [];
  const frames: Frame[] = [];
  let tooDeep = false;

  const place = (item: Item) => (frames.at(-1)?.children ?? roots).push(item);

  const close = (): Frame | undefined => {
    const frame = frames.pop();
    if (frame) place(itemOf(source, frame.words, frame.children, report));
    return frame;
  };

  /** Closes what a piece with this indent does not hang on; gives the indent of the last one closed. */
  const closeDownTo = (indent: number): number | null => {
    let last: number | null = null;
    while ((frames.at(-1)?.indent ?? -Infinity) >= indent) last = close()?.indent ?? null;
    return last;
  };

  const capDepth = (at: number) => {
    if (frames.length < DEPTH_AT_MOST) return;
    close();
    if (!tooDeep) reportTooDeep(report, at);
    tooDeep = true;
  };

  const addWords = (piece: WordsPiece) => {
    const words = readWords(source, piece, report);
    const closed = closeDownTo(piece.indent);
    if (endsLabelParagraph(words, frames.at(-1))) close();
    if (piece.type === "bullet") reportBetween(report, piece, closed, frames.at(-1)?.indent);
    capDepth(piece.from);
    if (piece.type === "bullet") return frames.push({ words, indent: piece.indent, children: [] });
    const opens = words.label !== null && words.inline.raw === "";
    if (!opens) return place(itemOf(source, words, [], report));
    return frames.push({ words, indent: piece.indent - 0.5, children: [] });
  };

  const addOpaque = (piece: OpaquePiece) => {
    closeDownTo(piece.indent);
    place(opaqueOf(source, piece, report));
    if (isLabelParagraph(frames.at(-1))) close();
  };

  return {
    add: (piece) => void (piece.type === "opaque" ? addOpaque(piece) : addWords(piece)),
    finish: () => {
      while (frames.length > 0) close();
      const finished = roots;
      roots = [];
      return finished;
    },
  };
};

/** A label that stands as a paragraph takes the bullets, or the picture, under it: `e.g.)` above an image. */
const isLabelParagraph = (frame: Frame | undefined): boolean =>
  frame?.words.piece.type === "paragraph";

/** Of paragraphs it takes the first, unless that is labelled itself; formulas belong to it anyway. */
const endsLabelParagraph = ({ piece, label, inline }: Words, frame: Frame | undefined): boolean => {
  if (!isLabelParagraph(frame) || piece.type !== "paragraph") return false;
  const isFormula = inline.raw.startsWith("$$");
  return label !== null || ((frame?.children.length ?? 0) > 0 && !isFormula);
};

const reportTooDeep = (report: Report, at: number): void =>
  report("nested-too-deep", at, {
    found: `a bullet nested more than ${DEPTH_AT_MOST} deep`,
    expected: `at most ${DEPTH_AT_MOST} levels`,
    hint: "Bullets that go deeper are read as if they stood on the last level. Move them to the left.",
  });

/**
 *     - a
 *         - b     closed, indent 4
 *       - c       indent 2: between `a` and `b`
 */
const reportBetween = (
  report: Report,
  { from, indent }: BulletPiece,
  closed: number | null,
  parent: number | undefined,
): void => {
  if (closed === null || parent === undefined || closed === indent) return;
  report("indent-between", from, {
    found: `an indent of ${spaces(indent)}`,
    expected: `${spaces(closed)}, as the bullet before, or ${spaces(Math.max(0, Math.ceil(parent)))}`,
    hint: "Indent the bullet like its neighbours; it is read as a child of the nearest bullet to its left.",
  });
};

const spaces = (columns: number): string => (columns === 1 ? "1 space" : `${columns} spaces`);
