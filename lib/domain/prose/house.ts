import type { Element, ElementContent, Root } from "hast";
import { pictureElement } from "./picture-element.ts";
import type { Places } from "./places.ts";
import { restoreAddress } from "./token.ts";
import type { Token } from "./token.ts";

/**
 * Makes Markdown's elements fit a Notecurve page. No page loads anything from another host, so a
 * picture from elsewhere becomes a link; a relative address leads where `places` says, else it becomes
 * plain text; headings are paragraphs, because the page around has its own outline.
 */
export const house = (root: Root, tokens: readonly Token[], places: Places): void => {
  const visit = (node: Root | Element, insideLink: boolean): void => {
    node.children = (node.children as ElementContent[]).map((child) => {
      if (child.type !== "element") return child;
      const kept = houseElement(child, { tokens, places, insideLink });
      visit(kept, insideLink || kept.tagName === "a");
      return kept.tagName === "table" ? scrolled(kept, "Table") : kept;
    });
  };
  visit(root, false);
};

interface Around {
  readonly tokens: readonly Token[];
  readonly places: Places;
  readonly insideLink: boolean;
}

const element = (
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element => ({ type: "element", tagName, properties, children });

const scrolled = (table: Element, ariaLabel: string): Element =>
  element("div", { className: ["table-scroll"], role: "region", ariaLabel, tabIndex: 0 }, [table]);

const outsideLink = (href: string, children: ElementContent[]): Element =>
  element("a", { href, rel: ["noopener", "noreferrer", "nofollow"], target: "_blank" }, children);

const missing = (path: string, children: ElementContent[]): Element =>
  element("span", { className: ["prose-missing"] }, [
    ...children,
    element("span", { className: ["prose-missing-path"] }, [
      { type: "text", value: ` (not imported: ${path})` },
    ]),
  ]);

/** Where an address leads: out to the web, to a place that `places` knows, or nowhere. */
const linkElement = (anchor: Element, { tokens, places, insideLink }: Around): Element => {
  const { href } = anchor.properties;
  const words = element("span", {}, anchor.children);
  if (insideLink || typeof href !== "string") return words;
  const address = restoreAddress(href, tokens);
  if (/^(?:https?:\/\/|mailto:)\S+$/iu.test(address)) return outsideLink(address, anchor.children);
  const place = isRelative(address) ? places.link(address) : null;
  if (place === null) return words;
  return place.kind === "page"
    ? element("a", { href: place.href }, anchor.children)
    : missing(place.path, anchor.children);
};

/** `javascript:…` and `//host` are none. */
const isRelative = (address: string): boolean =>
  !/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu.test(address);

const houseElement = (node: Element, around: Around): Element => {
  switch (node.tagName) {
    case "a":
      return linkElement(node, around);
    case "img": {
      const made = pictureElement(node, around.tokens, around.places);
      return made.tagName === "a" && around.insideLink ? element("span", {}, made.children) : made;
    }
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
