/**
 * Math is opaque to Markdown: `_`, `*`, `|`, `\\` and line breaks inside a formula mean nothing to
 * it. So each formula, and each gap of a cloze, is taken out before Markdown is read and stands
 * there as a token, `$` U+FDD0 number U+FDD1 `$`. The dollar signs stay because Markdown decides
 * by the neighbouring character whether `**` opens or closes; the two noncharacters are in no text.
 */
export interface Token {
  readonly kind: "inline" | "display" | "gap";
  /** The characters that the token stands for, to put back where no formula can be shown. */
  readonly source: string;
  readonly tex: string;
  /** 1-based line at which `tex` begins. */
  readonly line: number;
}

const OPEN = "\uFDD0";
const CLOSE = "\uFDD1";
const PLACE = /\$\uFDD0(\d+)\uFDD1\$/gu;

export const placeOf = (index: number): string => `$${OPEN}${String(index)}${CLOSE}$`;

/** Noncharacters that came with the text become the replacement character. */
export const withoutTokenMarks = (text: string): string =>
  text.replace(/[\uFDD0\uFDD1]/gu, "\uFFFD");

export type Piece = { kind: "text"; text: string } | { kind: "token"; token: Token };

export const splitAtTokens = (text: string, tokens: readonly Token[]): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(PLACE)) {
    const token = tokens[Number(match[1])];
    if (token === undefined) continue;
    if (match.index > from) pieces.push({ kind: "text", text: text.slice(from, match.index) });
    pieces.push({ kind: "token", token });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: "text", text: text.slice(from) });
  return pieces;
};

/** The text as it was written, each token replaced by its source. */
export const restore = (text: string, tokens: readonly Token[]): string =>
  splitAtTokens(text, tokens)
    .map((piece) => (piece.kind === "text" ? piece.text : piece.token.source))
    .join("");

/** The same for an address, in which Markdown has written the token's marks as percent codes. */
export const restoreAddress = (address: string, tokens: readonly Token[]): string =>
  restore(
    address.replace(/%EF%B7%9([01])/gu, (_all, which: string) => (which === "0" ? OPEN : CLOSE)),
    tokens,
  );
