import type { Report } from "../problems.ts";
import type { Source } from "../source.ts";
import { bulletMark } from "./bullet.ts";
import { readHeading } from "./heading.ts";
import { contentOf, endOf, indentOf } from "./line.ts";
import type { FormulaPiece, OpaquePiece, Read } from "./piece.ts";

/** Longer fences count as this long, so that no note can ask for many different closings. */
const MARKS_AT_MOST = 10;
const OPENING = /^(`{3,})([^`]*)$|^(~{3,})(.*)$/;

interface Fence {
  readonly marks: string;
  readonly info: string;
}

export const fenceOpening = (content: string): Fence | null => {
  if (!content.startsWith("```") && !content.startsWith("~~~")) return null;
  const match = OPENING.exec(content);
  if (!match) return null;
  return { marks: match[1] ?? match[3] ?? "", info: (match[2] ?? match[4] ?? "").trim() };
};

/** A listing, or a formula if it is a ```math fence. */
export const readFence = (
  source: Source,
  index: number,
  report: Report,
): Read<OpaquePiece | FormulaPiece> | null => {
  const fence = fenceOpening(contentOf(source, index));
  if (!fence) return null;
  const { columns, from } = indentOf(source, index);
  return readFenceFrom(source, index, { fence, indent: columns, from }, report);
};

/** The fence may start behind a bullet's marker: `- ```math`. */
export const readFenceFrom = (
  source: Source,
  index: number,
  opening: { fence: Fence; indent: number; from: number },
  report: Report,
): Read<OpaquePiece | FormulaPiece> => {
  const { fence, from, indent } = opening;
  const closing = closingLine(source, index + 1, fence.marks);
  if (closing === null) reportUnclosed(report, from, fence.marks);
  const last = closing ?? lastLineOfUnclosed(source, index);
  const place = { from, to: endOf(source, last), indent };
  const piece: OpaquePiece | FormulaPiece =
    fence.info.toLowerCase() === "math"
      ? { type: "formula", closed: closing !== null, ...place }
      : { type: "opaque", opaque: "code", ...place };
  return { piece, nextLine: last + 1 };
};

const closingLine = (source: Source, first: number, marks: string): number | null => {
  const needed = marks.slice(0, MARKS_AT_MOST);
  const search = (from: number) => {
    for (let index = from; index < source.lines.length; index += 1)
      if (closes(contentOf(source, index), needed)) return index;
    return Infinity;
  };
  const at = source.first(`closing ${needed}`, first, search);
  return at === Infinity ? null : at;
};

/** At least as many marks of the same kind, and nothing else. */
const closes = (content: string, marks: string): boolean => {
  if (!content.startsWith(marks)) return false;
  for (const character of content) if (character !== marks[0]) return false;
  return true;
};

/** A fence without end reaches to the next bullet or heading, so that one slip does not swallow the note. */
const lastLineOfUnclosed = (source: Source, index: number): number => {
  let last = index;
  while (
    last + 1 < source.lines.length &&
    !bulletMark(source, last + 1) &&
    !readHeading(source, last + 1)
  )
    last += 1;
  while (last > index && contentOf(source, last) === "") last -= 1;
  return last;
};

const reportUnclosed = (report: Report, at: number, marks: string): void =>
  report("fence-unclosed", at, {
    found: marks,
    expected: `a line ${marks} that ends the listing`,
    hint: `Write ${marks} on a line of its own after the last line of the listing.`,
  });
