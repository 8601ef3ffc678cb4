import { isBlock, isSentence, type Item, type Opaque } from "#lib/domain/notes/index.ts";
import { renderProse, type Places } from "#lib/domain/prose/index.ts";
import { renderOnce } from "./card-face.ts";

/** A piece of a block as it is set: its words, and below them the list that hangs on it. */
export interface NotePiece {
  /** The line of the note that it stands on, 1-based. */
  readonly line: number;
  readonly html: string;
  /** A picture, a table or a listing stands in a list without a mark of its own. */
  readonly marked: boolean;
  /** The number of an ordered bullet; null for all else. */
  readonly ordinal: number | null;
  readonly children: readonly NotePiece[];
}

export type SetProse = (markdown: string) => string;

/** Words without an address in them mean the same in every note, and are set once. */
const HAS_ADDRESS = /\]\s*[([]|<(?:a|img)\s/i;

/** Markdown to HTML in a note whose addresses mean `places`. */
export const setProse =
  (places: Places): SetProse =>
  (markdown) =>
    HAS_ADDRESS.test(markdown) ? renderProse(markdown, places).html : renderOnce(markdown);

const SHOWN: ReadonlySet<Opaque["type"]> = new Set([
  "image",
  "table",
  "code",
  "quote",
  "html",
  "rule",
]);

const BR = /^(?:<br\s*\/?>\s*)+$/i;

/** A sentence with the bullets below it, or what is shown as it is; null for what is not for reading. */
export const pieceOf = (item: Item, set: SetProse): NotePiece | null => {
  const { line } = item.own.start;
  if (isBlock(item)) return null;
  if (isSentence(item)) {
    const children = item.children.flatMap((child) => pieceOf(child, set) ?? []);
    const ordinal = item.ordered ? (item.ordinal ?? null) : null;
    return { line, html: set(item.text.raw.trim()), marked: item.bullet, ordinal, children };
  }
  const text = outdented(item.raw);
  if (!SHOWN.has(item.type) || BR.test(text)) return null;
  const html = set(text);
  return html === "" ? null : { line, html, marked: false, ordinal: null, children: [] };
};

/** What stands deep in a list begins at the first column here: else Markdown would take it for a listing. */
const outdented = (raw: string): string => {
  const lines = raw.trim().split(/\r\n|\r|\n/);
  const indents = lines.slice(1).flatMap((line) => /^ *(?=\S)/.exec(line)?.[0].length ?? []);
  const least = Math.min(...indents);
  return [
    lines[0],
    ...lines.slice(1).map((line) => line.slice(Math.min(least, indentOf(line)))),
  ].join("\n");
};

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
