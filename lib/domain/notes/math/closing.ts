import type { Source } from "../source.ts";
import { bulletMark } from "../blocks/bullet.ts";
import { readHeading } from "../blocks/heading.ts";
import { isBlank } from "../blocks/line.ts";

/**
 * Where the math that opens at `at` with `` $` `` closes (offset of its `` `$ ``), over any lines between;
 * null if it does not. Two signs tell that the end was forgotten: another `` $` `` opens first, or a
 * heading after a blank line stands between.
 */
export const closingOfBacktickMath = (source: Source, at: number): number | null => {
  const closing = source.next("`$", at + 2);
  const nextOpening = source.next("$`", at + 2);
  if (closing === Infinity || nextOpening < closing) return null;
  return crossesBorder(source, at, closing, headingAfterBlank) ? null : closing;
};

/**
 * The same for `$$`, whose two ends look alike: it is also unclosed if a bullet between holds a whole
 * `$$…$$` of its own, or stands behind a blank line.
 */
export const closingOfDisplayMath = (source: Source, at: number): number | null => {
  const closing = source.next("$$", at + 2);
  if (closing === Infinity) return null;
  return crossesBorder(source, at, closing, bulletOrHeadingBorder) ? null : closing;
};

type Border = (source: Source, index: number) => boolean;

const crossesBorder = (source: Source, from: number, to: number, isBorder: Border): boolean => {
  const first = source.lineIndexAt(from) + 1;
  const last = source.lineIndexAt(to);
  for (let index = first; index <= last; index += 1) if (isBorder(source, index)) return true;
  return false;
};

const headingAfterBlank: Border = (source, index) =>
  readHeading(source, index) !== null && isBlank(source, index - 1);

const bulletOrHeadingBorder: Border = (source, index) => {
  if (headingAfterBlank(source, index)) return true;
  if (bulletMark(source, index) === null) return false;
  return isBlank(source, index - 1) || holdsWholeDisplay(source, index);
};

const holdsWholeDisplay = (source: Source, index: number): boolean => {
  const line = source.lines[index];
  if (!line) return false;
  const marks = source.text.slice(line.from, line.to).split("$$").length - 1;
  return marks > 0 && marks % 2 === 0;
};
