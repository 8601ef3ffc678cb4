import type { Source } from "../source.ts";
import { indentOf, trimmedStart } from "./line.ts";

/** The marker of a bullet: `-`, `*`, `+`, `12.` or `12)`, then a space or the end of the line. */
interface BulletMark {
  readonly indent: number;
  readonly from: number;
  /** Behind the marker and the box of a task. */
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
  const markTo = afterBox(source.text, end, line.to);
  return {
    indent: columns,
    from,
    markTo,
    contentFrom: trimmedStart(source.text, markTo, line.to),
    ordinal: match[1] === undefined ? null : Number(match[1]),
  };
};

const BOX = /\[[ xX]\](?=\s)/y;

/** Behind the box of a task, `- [ ] words`, which is no word; where nothing follows it is one. */
const afterBox = (text: string, markTo: number, to: number): number => {
  const from = trimmedStart(text, markTo, to);
  BOX.lastIndex = from;
  const box = BOX.exec(text)?.[0].length ?? 0;
  return box === 0 || from + box >= to ? markTo : from + box;
};
