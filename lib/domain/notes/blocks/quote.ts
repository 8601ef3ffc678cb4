import type { Source } from "../source.ts";
import { interruptsText } from "./interrupts.ts";
import { contentOf, endOf, indentOf } from "./line.ts";
import type { OpaquePiece, Read } from "./piece.ts";

/**
 * Lines that start with `>`, and those that run on from their words without it: somebody else's words, shown
 * on the page, never asked about.
 */
export const readQuote = (source: Source, index: number): Read<OpaquePiece> | null => {
  if (!isQuoteLine(source, index)) return null;
  const { columns, from } = indentOf(source, index);
  let last = index;
  let wordsOpen = false;
  for (;;) {
    if (isQuoteLine(source, last)) wordsOpen = endsInWords(contentOf(source, last));
    const next = last + 1;
    const runsOn = next < source.lines.length && wordsOpen && !interruptsText(source, next);
    if (!isQuoteLine(source, next) && !runsOn) break;
    last = next;
  }
  return {
    piece: { type: "opaque", opaque: "quote", from, to: endOf(source, last), indent: columns },
    nextLine: last + 1,
  };
};

const isQuoteLine = (source: Source, index: number): boolean =>
  index < source.lines.length && source.text[indentOf(source, index).from] === ">";

/** Not after a blank line, heading, listing or table within the quotation. */
const endsInWords = (content: string): boolean =>
  /^(?:>[ \t]*)+(?!`{3}|~{3})[^>\s#|]/.test(content);
