import type { Image, Link, LinkKind } from "../outline.ts";
import { referenceKey, referencesOf } from "../blocks/reference.ts";
import type { Source } from "../source.ts";

/** The place behind a link's text: `(target "title")`. */
export interface Target {
  readonly target: string;
  /** Offset behind the closing parenthesis. */
  readonly to: number;
}

/** Null if what stands at `from` is no target: it must close before another `](` and hold no space but before a title. */
export const readTarget = (source: Source, from: number, limit: number): Target | null => {
  const { text } = source;
  if (text[from] !== "(") return null;
  const end = closingParenthesis(source, from, limit);
  if (end === null) return null;
  const inside = text.slice(from + 1, end).trim();
  const [, bracketed, bare = ""] =
    /^(?:<([^<>]*)>|(\S*))(?:\s+["'(][^]*["')])?$/.exec(inside) ?? [];
  if (inside !== "" && bracketed === undefined && bare === "") return null;
  return { target: bracketed ?? bare, to: end + 1 };
};

const closingParenthesis = (
  { text, count }: Source,
  from: number,
  limit: number,
): number | null => {
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    const character = text[at];
    count(1);
    if (character === "\\") at += 1;
    else if (character === "]" && text[at + 1] === "(") return null;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return null;
};

const REFERENCE = /\[([^[\]]{0,200})\]/y;

/** `[words][name]`, `[words][]` or `[words]`, if the note says where the name leads; `words` are the brackets' own. */
export const readReferenceTarget = (
  source: Source,
  { from, limit, words }: { from: number; limit: number; words: string },
): Target | null => {
  const references = referencesOf(source);
  if (references.size === 0) return null;
  REFERENCE.lastIndex = from;
  const [full = "", name = ""] = REFERENCE.exec(source.text) ?? [];
  const isFull = full !== "" && from + full.length <= limit;
  const target = references.get(referenceKey(isFull && name !== "" ? name : words));
  return target === undefined ? null : { target, to: from + (isFull ? full.length : 0) };
};

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#].*)?$/i;

export const kindOfTarget = (target: string): LinkKind => {
  if (target.startsWith("#")) return "anchor";
  if (PICTURE.test(target)) return "image";
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target) ? "web" : "note";
};

const ATTRIBUTE = /\b(src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The picture that an `<img …>` tag shows. */
export const imageOfTag = (source: Source, from: number, to: number): Image => {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of source.text.slice(from, to).matchAll(ATTRIBUTE))
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? "");
  return {
    alt: attributes.get("alt") ?? "",
    target: attributes.get("src") ?? "",
    span: source.span(from, to),
  };
};

const isNavigationText = (text: string): boolean =>
  /^[\s←→«»‹›<>|·]*(?:back to|next|prev(?:ious)?)\b/i.test(text);

/** A whole text that only leads to other pages: "Back to …", "Next …", "Prev…", and marks between. */
export const isNavigation = (text: string, links: readonly Link[]): boolean => {
  if (links.length === 0 || !links.every((link) => isNavigationText(link.text))) return false;
  const between = links.map(({ from }, index) => text.slice(links[index - 1]?.to ?? 0, from));
  const rest = [...between, text.slice(links.at(-1)?.to)];
  return rest.every((words) => /^[\s←→«»‹›<>|·,]*$/.test(words));
};
