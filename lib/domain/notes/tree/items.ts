import { labelOf, type Label } from "../labels/label.ts";
import { reportEmptyLabel, reportMissingLabel, reportMisspelling } from "../labels/problems.ts";
import { isNavigation } from "../inline/target.ts";
import { readFenceFormula } from "../inline/fence-formula.ts";
import { reportForeignMath } from "../inline/foreign-math.ts";
import { reportOpenHidden } from "../inline/hidden.ts";
import { readInline } from "../inline/read-inline.ts";
import { trimmedEnd } from "../blocks/line.ts";
import type { Inline, Item, Opaque, Sentence, Span } from "../outline.ts";
import type { Piece } from "../blocks/piece.ts";
import type { Report } from "../problems.ts";
import type { Source } from "../source.ts";
import { isOpenEnded } from "./lead-in.ts";

export type WordsPiece = Exclude<Piece, { type: "heading" | "opaque" }>;

/** What a bullet, paragraph or formula says, before its children are known. */
export interface Words {
  readonly piece: WordsPiece;
  readonly label: Label | null;
  /** What stands behind the label, or all of it. */
  readonly inline: Inline;
  readonly own: Span;
}

export const readWords = (source: Source, piece: WordsPiece, report: Report): Words => {
  const own = source.span(piece.from, piece.to);
  if (piece.type === "formula")
    return {
      piece,
      label: null,
      inline: readFenceFormula(source, piece, report),
      own,
    };
  const from = piece.type === "bullet" ? piece.contentFrom : piece.from;
  const to = withoutBreaks(source.text, from, piece.to);
  const label = labelOf(source.text, from, to);
  const inline = readInline(source, label?.contentFrom ?? from, to, report);
  reportOpenHidden(inline, report);
  reportForeignMath(inline, report);
  return { piece, label, inline, own };
};

const BREAK_AT_END = /<br *\/?>$/i;
const BREAK_CHARACTERS_AT_MOST = 12;

/** `Def.) <br>` is a label with nothing behind it. */
const withoutBreaks = (text: string, from: number, to: number): number => {
  let end = trimmedEnd(text, from, to);
  for (;;) {
    if (text[end - 1] !== ">") return end;
    const last = text.slice(Math.max(from, end - BREAK_CHARACTERS_AT_MOST), end);
    const breakAtEnd = BREAK_AT_END.exec(last)?.[0];
    if (breakAtEnd === undefined) return end;
    end = trimmedEnd(text, from, end - breakAtEnd.length);
  }
};

/** The finished item of some words and the children that hang on them. */
export const itemOf = (
  source: Source,
  words: Words,
  children: readonly Item[],
  report: Report,
): Item => {
  const last = children.at(-1);
  const span = last ? { start: words.own.start, end: last.span.end } : words.own;
  if (words.label) return blockOf(words, words.label, children, span, report);
  if (isNavigationLine(words, children)) return navigation(source, words);
  reportUnlabelled(source, words, children, report);
  return sentenceOf(words, children, span);
};

const blockOf = (
  { piece, inline, own }: Words,
  { label, found }: Label,
  children: readonly Item[],
  span: Span,
  report: Report,
): Item => {
  const isEmpty = inline.raw === "" && children.length === 0;
  if (isEmpty && label !== "none") reportEmptyLabel(report, own.start.offset, found);
  if (label === "free") reportMisspelling(report, own.start.offset, found);
  return {
    type: "block",
    label,
    found,
    children,
    heading: false,
    own,
    span,
    ...(inline.raw !== "" && { inline }),
    ...ordinalOf(piece),
  };
};

const sentenceOf = (words: Words, children: readonly Item[], span: Span): Sentence => {
  const { piece, inline, own } = words;
  const ordinal = ordinalOf(piece);
  return {
    type: "sentence",
    text: inline,
    ordered: "ordinal" in ordinal,
    bullet: piece.type === "bullet",
    leadIn: children.length > 0 && isOpenEnded(inline.text),
    children,
    own,
    span,
    ...ordinal,
  };
};

const ordinalOf = (piece: WordsPiece): { ordinal?: number } =>
  piece.type === "bullet" && piece.ordinal !== null ? { ordinal: piece.ordinal } : {};

const isNavigationLine = ({ piece, inline }: Words, children: readonly Item[]): boolean =>
  piece.type !== "formula" && children.length === 0 && isNavigation(inline.text, inline.links);

const navigation = (source: Source, { piece, inline, own }: Words): Opaque => {
  const raw = source.text.slice(piece.from, piece.to);
  const { images, links } = inline;
  return { type: "nav", raw, images, links, math: [], own, span: own };
};

const reportUnlabelled = (
  source: Source,
  { piece, inline }: Words,
  children: readonly Item[],
  report: Report,
): void => {
  if (piece.type === "formula") return;
  const from = inline.span.start.offset;
  const place = { from, to: inline.span.end.offset, hasChildren: children.length > 0 };
  reportMissingLabel(report, source.text, place);
};
