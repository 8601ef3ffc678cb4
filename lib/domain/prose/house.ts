import type { Element, ElementContent, Root } from "hast";
import { restore, restoreAddress } from "./token.ts";
import type { Token } from "./token.ts";

/**
 * Makes Markdown's elements fit a Notecurve page. No page loads anything from another host, so a
 * picture from elsewhere becomes a link; a link to a place that only the note's own folder has
 * becomes plain text; headings are paragraphs, because the page around has its own outline.
 */
export const house = (root: Root, tokens: readonly Token[]): void => {
  const visit = (node: Root | Element, insideLink: boolean): void => {
    node.children = (node.children as ElementContent[]).map((child) => {
      if (child.type !== "element") return child;
      const kept = houseElement(child, tokens, insideLink);
      visit(kept, insideLink || kept.tagName === "a");
      return kept.tagName === "table" ? scrolled(kept, "Table") : kept;
    });
  };
  visit(root, false);
};

const element = (
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element => ({ type: "element", tagName, properties, children });

const scrolled = (table: Element, ariaLabel: string): Element =>
  element("div", { className: ["table-scroll"], role: "region", ariaLabel, tabIndex: 0 }, [table]);

const outside = (url: unknown, tokens: readonly Token[]): string | null => {
  if (typeof url !== "string") return null;
  const address = restoreAddress(url, tokens);
  return /^(?:https?:\/\/|mailto:)\S+$/iu.test(address) ? address : null;
};

const link = (href: string, children: ElementContent[]): Element =>
  element("a", { href, rel: ["noopener", "noreferrer", "nofollow"], target: "_blank" }, children);

const picture = (image: Element, tokens: readonly Token[], insideLink: boolean): Element => {
  const { alt, src } = image.properties;
  const name = typeof alt === "string" && alt.trim() !== "" ? restore(alt, tokens) : "Picture";
  const children: ElementContent[] = [{ type: "text", value: name }];
  const href = insideLink ? null : outside(src, tokens);
  return href === null || href.startsWith("mailto:")
    ? element("span", { className: ["prose-picture"] }, children)
    : link(href, children);
};

const houseElement = (node: Element, tokens: readonly Token[], insideLink: boolean): Element => {
  switch (node.tagName) {
    case "a": {
      const href = insideLink ? null : outside(node.properties["href"], tokens);
      return href === null ? element("span", {}, node.children) : link(href, node.children);
    }
    case "img":
      return picture(node, tokens, insideLink);
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return element("p", { className: ["prose-heading"] }, node.children);
    case "pre":
      return element("pre", { tabIndex: 0 }, node.children);
    default:
      return node;
  }
};
