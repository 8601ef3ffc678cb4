import type { Report } from "../problems.ts";
import type { Source } from "../source.ts";
import { bulletMark } from "./bullet.ts";
import { fenceOpening, readFence, readFenceFrom } from "./fence.ts";
import { lacksHeadingSpace, readHeading } from "./heading.ts";
import { readHtml } from "./html.ts";
import { readImageLine } from "./image-line.ts";
import { interruptsText } from "./interrupts.ts";
import { contentOf, endOf, indentOf, isBlank, isBreak } from "./line.ts";
import { readFrontMatter } from "./metadata.ts";
import type { Piece, Read } from "./piece.ts";
import { readQuote } from "./quote.ts";
import { readReference, rememberReferences } from "./reference.ts";
import { readRule } from "./rule.ts";
import { readSetextHeading } from "./setext-heading.ts";
import { readTable } from "./table.ts";
import { readTextRun } from "./text-run.ts";

/** Cuts a note into pieces, line by line, each line looked at once (and the next one for what it may end). */
export const scanPieces = (source: Source, report: Report): Piece[] => {
  const pieces: Piece[] = [];
  let index = 0;
  while (index < source.lines.length) {
    const read = isGap(source, index) ? null : readPiece(source, index, report);
    if (read === null) {
      index += 1;
      continue;
    }
    for (const piece of read.pieces) pieces.push(piece);
    index = read.nextLine;
  }
  rememberReferences(source, pieces);
  return pieces;
};

const isGap = (source: Source, index: number): boolean =>
  isBlank(source, index) || isBreak(source, index);

interface ReadPieces {
  readonly pieces: readonly Piece[];
  readonly nextLine: number;
}

const readPiece = (source: Source, index: number, report: Report): ReadPieces => {
  const read =
    readFrontMatter(source, index) ??
    readHeading(source, index) ??
    readRule(source, index) ??
    readFence(source, index, report) ??
    readQuote(source, index) ??
    readImageLine(source, index) ??
    readHtml(source, index, report);
  if (read) return { pieces: [read.piece], nextLine: read.nextLine };
  return readBullet(source, index, report) ?? readWords(source, index, report);
};

/** In `- ```math` the bullet has no words of its own; the fence is its child. */
const readBullet = (source: Source, index: number, report: Report): ReadPieces | null => {
  const mark = bulletMark(source, index);
  if (!mark) return null;
  const { indent, from, contentFrom, ordinal } = mark;
  const bullet = { type: "bullet", indent, from, contentFrom, ordinal } as const;
  const fence = fenceBehind(source, index, contentFrom);
  if (fence) {
    const opening = { fence, indent: indent + 1, from: contentFrom };
    const read = readFenceFrom(source, index, opening, report);
    const empty = { ...bullet, to: mark.markTo, contentFrom: mark.markTo };
    return { pieces: [empty, read.piece], nextLine: read.nextLine };
  }
  const run = readTextRun(source, contentFrom, interruptsText);
  return { pieces: [{ to: run.to, ...bullet }], nextLine: run.nextLine };
};

const fenceBehind = (source: Source, index: number, contentFrom: number) => {
  const character = source.text[contentFrom];
  if (character !== "`" && character !== "~") return null;
  return fenceOpening(source.text.slice(contentFrom, source.lines[index]?.to).trim());
};

/** What is left: a table, where a reference leads, an underlined heading, or a paragraph. */
const readWords = (source: Source, index: number, report: Report): ReadPieces => {
  const read: Read | null =
    readTable(source, index) ?? readReference(source, index) ?? readSetextHeading(source, index);
  if (read) return { pieces: [read.piece], nextLine: read.nextLine };
  if (lacksHeadingSpace(source, index)) reportHeadingSpace(source, index, report);
  const { columns, from } = indentOf(source, index);
  const run = readTextRun(source, from, interruptsText);
  return {
    pieces: [{ type: "paragraph", from, to: run.to, indent: columns }],
    nextLine: run.nextLine,
  };
};

const reportHeadingSpace = (source: Source, index: number, report: Report): void => {
  const content = contentOf(source, index);
  report("heading-without-space", endOf(source, index) - 1, {
    found: content,
    expected: "a space after #",
    hint: `Write ${content.replace(/^#+/, "$& ").slice(0, 60)}`,
  });
};
