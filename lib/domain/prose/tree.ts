import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toHast } from "mdast-util-to-hast";
import type { Handler } from "mdast-util-to-hast";
import { gfmTable } from "micromark-extension-gfm-table";
import { readRawHtml } from "./raw-html.ts";
import { tame } from "./tame.ts";

/** Constructs that make blocks: a title of one line such as "1. Introduction" is no list. */
const BLOCKS = [
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "definition",
  "headingAtx",
  "list",
  "setextUnderline",
  "thematicBreak",
];

/** HTML blocks are off: they would swallow the Markdown below a `<br>`. */
const without = (names: readonly string[]): { disable: { null: string[] } } => ({
  disable: { null: ["htmlFlow", ...names] },
});

/** Markdown, its formulas already taken out, as a syntax tree. */
export const parseBlocks = (markdown: string): Root =>
  fromMarkdown(tame(markdown), {
    extensions: [gfmTable(), without([])],
    mdastExtensions: [gfmTableFromMarkdown()],
  });

export const parseLine = (markdown: string): Root =>
  fromMarkdown(tame(markdown.replace(/\s*\n\s*/gu, " ")), { extensions: [without(BLOCKS)] });

/**
 * A comment is nobody's reading. Tags that a note may be written with are left for `readRawHtml`; all other HTML is
 * shown as it was written.
 */
const htmlHandler =
  (isReadable: (tag: string) => boolean): Handler =>
  (_state, node: { value: string }) => {
    if (node.value.startsWith("<!--")) return undefined;
    return { type: isReadable(node.value) ? "raw" : "text", value: node.value };
  };

export const toHtmlTree = (tree: Root, isReadable: (tag: string) => boolean): HtmlRoot => {
  const handlers = { html: htmlHandler(isReadable) };
  const result = toHast(tree, { handlers, allowDangerousHtml: true });
  return result.type === "root" ? readRawHtml(result) : { type: "root", children: [] };
};
