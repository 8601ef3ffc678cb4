import type { Source } from "../source.ts";
import { contentOf, indentOf } from "./line.ts";
import { matter } from "./metadata.ts";
import type { OpaquePiece, Piece, Read } from "./piece.ts";

/** `[name]: target "title"` */
const DEFINITION =
  /^\[([^[\]^][^[\]]{0,199})\]:[ \t]*(?:<([^<>]*)>|([^\s<]\S*))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;
/** `[^name]: words` */
const FOOTNOTE = /^\[(\^[^[\]\s]{1,100})\]:/;

/** Where a reference leads, or a footnote; neither is text of the note. */
export const readReference = (source: Source, index: number): Read<OpaquePiece> | null => {
  const { columns } = indentOf(source, index);
  if (columns > 3) return null;
  const content = contentOf(source, index);
  const isReference = content.startsWith("[") && definitionOf(content) !== null;
  return isReference ? matter(source, index, index) : null;
};

const definitionOf = (content: string): { name: string; target: string } | null => {
  const [, name, bracketed, bare = ""] = DEFINITION.exec(content) ?? [];
  if (name !== undefined) return { name: referenceKey(name), target: bracketed ?? bare };
  const footnote = FOOTNOTE.exec(content)?.[1];
  return footnote === undefined ? null : { name: referenceKey(footnote), target: "" };
};

/** Names match in any capitals and spacing. */
export const referenceKey = (name: string): string =>
  name.trim().replace(/\s+/g, " ").toLowerCase();

type References = ReadonlyMap<string, string>;

const NONE: References = new Map();
const known = new WeakMap<Source, References>();

/** Where each name leads, the first definition of a name counting; a link may stand before it. */
export const rememberReferences = (source: Source, pieces: readonly Piece[]): void => {
  const references = new Map<string, string>();
  for (const piece of pieces) {
    if (piece.type !== "opaque" || piece.opaque !== "metadata") continue;
    const definition = definitionOf(source.text.slice(piece.from, piece.to));
    if (definition && !references.has(definition.name))
      references.set(definition.name, definition.target);
  }
  if (references.size > 0) known.set(source, references);
};

export const referencesOf = (source: Source): References => known.get(source) ?? NONE;
