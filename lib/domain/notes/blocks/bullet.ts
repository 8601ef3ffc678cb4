import type { Source } from "../source.ts";
import { indentOf, trimmedStart } from "./line.ts";

/** The marker of a bullet: `-`, `*`, `+`, `12.` or `12)`, then a space or the end of the line. */
interface BulletMark {
  readonly indent: number;
  readonly from: number;
  /** Behind the marker. */
  readonly markTo: number;
  readonly contentFrom: number;
  readonly ordinal: number | null;
}

const STARTS_MARK = /[-*+\d]/;
const MARK = /(?:[-*+]|(\d{1,9})[.)])(?=\s|$)/my;

export const bulletMark = (source: Source, index: number): BulletMark | null => {
  const line = source.lines[index];
  if (!line) return null;
  const { columns, from } = indentOf(source, index);
  if (!STARTS_MARK.test(source.text[from] ?? "")) return null;
  MARK.lastIndex = from;
  const match = MARK.exec(source.text);
  const end = from + (match?.[0].length ?? 0);
  if (!match || end > line.to) return null;
  return {
    indent: columns,
    from,
    markTo: end,
    contentFrom: trimmedStart(source.text, end, line.to),
    ordinal: match[1] === undefined ? null : Number(match[1]),
  };
};
