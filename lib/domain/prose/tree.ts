import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toHast } from "mdast-util-to-hast";
import type { Handler } from "mdast-util-to-hast";
import { gfmTable } from "micromark-extension-gfm-table";
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

/** `<br>` breaks the line, a comment is nobody's reading, and all other HTML is shown as it was written. */
const html: Handler = (_state, node: { value: string }) => {
  if (/^<br\s*\/?>$/iu.test(node.value)) {
    return { type: "element", tagName: "br", properties: {}, children: [] };
  }
  return node.value.startsWith("<!--") ? undefined : { type: "text", value: node.value };
};

export const toHtmlTree = (tree: Root): HtmlRoot => {
  const result = toHast(tree, { handlers: { html } });
  return result.type === "root" ? result : { type: "root", children: [] };
};
