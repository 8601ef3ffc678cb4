import type { Root } from "hast";
import { raw } from "hast-util-raw";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Elements of HTML that a note may be written with; all others are shown as they were written. */
const ELEMENTS = words(
  "a abbr b blockquote br caption center cite code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 " +
    "hr i img ins kbd li mark ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th " +
    "thead tr u ul var",
);

/** Elements of a drawing that neither load, nor link, nor run anything. */
export const SVG_SHAPES = words("circle ellipse g line path polygon polyline rect svg text tspan");

const TAG = /^<\/?([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])/u;
/** Elements without a closing tag, and so never around anything. */
const VOID = words("br hr img");

/** Elements that stand within a line. */
const WITHIN_A_LINE = words(
  "abbr b br cite code del em i ins kbd mark q s samp small span strike strong sub sup u var",
);

const nameOf = (tag: string): string => TAG.exec(tag)?.[1]?.toLowerCase() ?? "";

/** Whether this tag is read as HTML. */
export const isReadable = (tag: string): boolean =>
  ELEMENTS.has(nameOf(tag)) || SVG_SHAPES.has(nameOf(tag));
export const isReadableInLine = (tag: string): boolean => WITHIN_A_LINE.has(nameOf(tag));

/** More than any note needs; what is nested deeper, or goes on longer, would cost more than its reading is worth. */
const MOST_TAGS = 400;
const DEEPEST_TAGS = 40;

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const rawTags = (node: Node): readonly string[] =>
  node.type === "raw" ? [node.value ?? ""] : (node.children ?? []).flatMap(rawTags);

const isTooMuch = (tags: readonly string[]): boolean => {
  let depth = 0;
  let deepest = 0;
  for (const tag of tags) {
    if (tag.startsWith("</")) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith("/>") && !VOID.has(nameOf(tag))) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return tags.length > MOST_TAGS || deepest > DEEPEST_TAGS;
};

/**
 * Reads the HTML of a text as a browser would, together with what Markdown made, so that what is seen later is what
 * was looked at here. Too much of it stays as it was written.
 */
export const readRawHtml = (root: Root): Root => {
  const tags = rawTags(root);
  if (tags.length === 0) return root;
  if (isTooMuch(tags)) return asWritten(root);
  const read = raw(root);
  return read.type === "root" ? read : { type: "root", children: [] };
};

const asWritten = (root: Root): Root => {
  const visit = <Parent extends { children: unknown[] }>(parent: Parent): Parent => {
    parent.children = parent.children.map((child) => {
      const node = child as Node & { children?: unknown[] };
      if (node.type === "raw") return { type: "text", value: node.value ?? "" };
      return node.children ? visit(node as { children: unknown[] }) : node;
    });
    return parent;
  };
  return visit(root);
};
