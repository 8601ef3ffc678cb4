import type { Source } from "../source.ts";
import { contentOf, endOf, indentOf } from "./line.ts";
import type { OpaquePiece, Piece, Read } from "./piece.ts";

const LINES_AT_MOST = 100;
/** What opens front matter, and the lines that may close it: YAML and TOML. */
const CLOSINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["---", ["---", "..."]],
  ["+++", ["+++"]],
]);
/** `key: value` or `key = value`, the key in quotes or not. */
const ENTRY = /^["']?[\p{L}\w][\p{L}\w .-]{0,80}["']?\s*[:=]/u;
const TITLE = /^title\s*[:=]\s*(?:"([^"]*)"|'([^']*)'|(.*))$/i;

/** Front matter: `---`, `key: value` lines, `---`, at the very start of the note. */
export const readFrontMatter = (source: Source, index: number): Read<OpaquePiece> | null => {
  const closings = index === 0 ? CLOSINGS.get(contentOf(source, 0)) : undefined;
  if (!closings) return null;
  let entries = 0;
  for (let last = 1; last < Math.min(source.lines.length, LINES_AT_MOST); last += 1) {
    const content = contentOf(source, last);
    if (closings.includes(content)) return matter(source, 0, last);
    if (entries > 0 || content === "" || content.startsWith("# ")) continue;
    if (!ENTRY.test(content)) return null;
    entries += 1;
  }
  return null;
};

/** The title that front matter at the start of a note gives it; null if it gives none. */
export const titleInMatter = (source: Source, first: Piece | undefined): string | null => {
  if (first?.type !== "opaque" || first.opaque !== "metadata") return null;
  if (!CLOSINGS.has(contentOf(source, 0))) return null;
  for (let index = 1; index <= source.lineIndexAt(first.to); index += 1) {
    const [whole, double, single, bare] = TITLE.exec(contentOf(source, index)) ?? [];
    const title = (double ?? single ?? bare ?? "").trim();
    if (whole !== undefined && title !== "") return title;
  }
  return null;
};

export const matter = (source: Source, first: number, last: number): Read<OpaquePiece> => {
  const { columns, from } = indentOf(source, first);
  const to = endOf(source, last);
  return {
    piece: { type: "opaque", opaque: "metadata", from, to, indent: columns },
    nextLine: last + 1,
  };
};
