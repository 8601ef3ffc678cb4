import { trimmedStart } from "../blocks/line.ts";

const CHARACTERS_AT_MOST = 80;
/** Parentheses, and what ends the search for a label. */
const TELLING = /[()`$[\n\r]/g;

/** A label's words as they stand at the start of a text. */
interface FoundLabel {
  /** Without `)` and bold marks. */
  readonly found: string;
  /** Offset behind the label, its bold marks and the spaces after it. */
  readonly contentFrom: number;
}

/**
 * The words before the first free `)` of a text; whether they are a label is for the table to say.
 *
 *     **Def. (short))** A model …
 *     ^^ bold  ^^^^^^^ closed by its own `)`: not free
 *                    ^ free
 *
 * Nothing if math, code, a link or the end of the line comes first, or if the words start with no letter.
 */
export const readLabel = (text: string, from: number, to: number): FoundLabel | null => {
  const closing = freeParenthesis(text, from, to);
  if (closing === null) return null;
  const words = text.slice(from, closing).trim();
  const opensBold = words.startsWith("**");
  const closesBefore = words.length > 2 && words.endsWith("**");
  const closesAfter = text.startsWith("**", closing + 1);
  if (opensBold && !closesBefore && !closesAfter) return null;
  const found = words.replaceAll("**", "").trim();
  if (!/^\p{L}/u.test(found)) return null;
  const boldEnd = opensBold && !closesBefore ? 2 : 0;
  return { found, contentFrom: trimmedStart(text, closing + 1 + boldEnd, to) };
};

const freeParenthesis = (text: string, from: number, to: number): number | null => {
  let depth = 0;
  const start = text.slice(from, Math.min(to, from + CHARACTERS_AT_MOST));
  if (!start.includes(")")) return null;
  TELLING.lastIndex = 0;
  for (let found = TELLING.exec(start); found !== null; found = TELLING.exec(start)) {
    const [character] = found;
    if (character === "(") depth += 1;
    else if (character !== ")") return null;
    else if (depth === 0) return from + found.index;
    else depth -= 1;
  }
  return null;
};
