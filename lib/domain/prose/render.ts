import type { Element, ElementContent, Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { escapeHtml } from "./escape-html.ts";
import { fill } from "./fill.ts";
import { house } from "./house.ts";
import { LONGEST_MARKDOWN } from "./limits.ts";
import { NOWHERE, type Places } from "./places.ts";
import type { ProseProblem } from "./problem.ts";
import { protect } from "./protect.ts";
import { isReadable, isReadableInLine } from "./raw-html.ts";
import { proseSchema } from "./sanitize-schema.ts";
import type { Token } from "./token.ts";
import { parseBlocks, parseLine, toHtmlTree } from "./tree.ts";

export interface Rendered {
  readonly html: string;
  readonly problems: readonly ProseProblem[];
}

const byLine = (left: ProseProblem, right: ProseProblem): number => left.line - right.line;

const safeTree = (tree: Root, tokens: readonly Token[], places: Places): Root => {
  house(tree, tokens, places);
  const safe = sanitize(tree, proseSchema);
  return safe.type === "root" ? safe : { type: "root", children: [] };
};

const unread = (markdown: string): Rendered => {
  const hint = "This text is too long to be read as Markdown in one piece. Split it.";
  return {
    html: `<pre tabindex="0">${escapeHtml(markdown)}</pre>`,
    problems: [{ line: 1, found: markdown.slice(0, 30), hint }],
  };
};

const finish = (tree: Root, tokens: readonly Token[]): Rendered => {
  const problems = fill(tree, tokens);
  return { html: toHtml(tree, { allowDangerousHtml: true }), problems };
};

/**
 * Block Markdown with math (`` $`…`$ ``, `$…$`, `$$…$$`, ```` ```math ````), tables and code as safe
 * HTML. `[…]` becomes a gap and `==shown==` a mark. Formulas that cannot be set are shown as written
 * and listed with their line. `places` says where relative addresses lead. Never throws.
 */
export const renderProse = (markdown: string, places: Places = NOWHERE): Rendered => {
  if (markdown.length > LONGEST_MARKDOWN) return unread(markdown);
  const { text, tokens, problems } = protect(markdown);
  const tree = toHtmlTree(parseBlocks(text), isReadable);
  const rendered = finish(safeTree(tree, tokens, places), tokens);
  return { html: rendered.html, problems: [...problems, ...rendered.problems].sort(byLine) };
};

/** The safe tree that `renderProse` writes, formulas and gaps set as raw leaves. */
export const proseTree = (markdown: string, places: Places = NOWHERE): Root => {
  const { text, tokens } = protect(markdown);
  const tree = safeTree(toHtmlTree(parseBlocks(text), isReadable), tokens, places);
  fill(tree, tokens);
  return tree;
};

const phrasing = (node: Root | Element): ElementContent[] =>
  (node.children as ElementContent[]).flatMap((child, index) => {
    if (child.type !== "element" || child.tagName !== "p") return [child];
    const space: ElementContent[] = index === 0 ? [] : [{ type: "text", value: " " }];
    return [...space, ...child.children];
  });

const inlineHtml = (
  markdown: string,
  places: Places,
  shape: (children: ElementContent[]) => ElementContent[],
): string => {
  if (markdown.length > LONGEST_MARKDOWN) return escapeHtml(markdown);
  const { text, tokens } = protect(markdown.replace(/\s*[\r\n]\s*/gu, " ").trim());
  const inline = tokens.map((token): Token =>
    token.kind === "display" ? { ...token, kind: "inline" } : token,
  );
  const safe = safeTree(toHtmlTree(parseLine(text), isReadableInLine), inline, places);
  return finish({ type: "root", children: shape(phrasing(safe)) }, inline).html;
};

/** One line of Markdown with math as HTML without a paragraph, for titles, labels and table cells. */
export const renderInline = (markdown: string, places: Places = NOWHERE): string =>
  inlineHtml(markdown, places, (children) => children);

const withoutLinks = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child) => {
    if (child.type !== "element") return [child];
    const inner = withoutLinks(child.children);
    return child.tagName === "a" ? inner : [{ ...child, children: inner }];
  });

/** The same for the words of a link: a link holds no other. */
export const renderLinkWords = (markdown: string): string =>
  inlineHtml(markdown, NOWHERE, withoutLinks);
