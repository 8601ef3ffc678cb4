import type { Nodes } from "hast";
import { raw } from "hast-util-raw";
import type { Places } from "#lib/domain/prose/index.ts";

const TAGS = new Set(
  (
    "abbr b caption cite dd details dl dt figcaption figure i img ins kbd q s samp small strike sub summary sup " +
    "tfoot u var circle ellipse g polygon polyline rect text tspan " +
    "a blockquote br code del div em hr li mark ol p pre span strong table tbody td th thead tr ul " +
    "svg path line math semantics annotation mrow mi mo mn mtext mspace mfrac msqrt mroot msup msub " +
    "msubsup munder mover munderover mtable mtr mtd mstyle mpadded mphantom menclose merror mglyph"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  (
    "href rel target class style title tabindex role aria-label aria-hidden align start xmlns display encoding " +
    "width height viewBox viewbox preserveAspectRatio d x1 x2 y1 y2 stroke-width mathvariant stretchy fence " +
    "separator accent accentunder lspace rspace minsize maxsize columnalign columnspacing rowspacing columnlines " +
    "rowlines scriptlevel displaystyle mathcolor mathbackground mathsize linethickness notation voffset symmetric " +
    "largeop movablelimits depth frame side form linebreak " +
    "src alt loading decoding fill stroke x y cx cy r rx ry dx dy points transform font-size text-anchor opacity"
  ).split(" "),
);
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"]*")?)*)\s*\/?>/gu;

/** What in this HTML is outside the little language that prose may produce; empty when it is safe. */
export const unsafeParts = (html: string): string[] => {
  const bad: string[] = [];
  const rest = html.replace(TAG, (whole, _close, name: string, attributes: string) => {
    if (!TAGS.has(name.toLowerCase())) bad.push(whole);
    for (const [, attribute = "", value = ""] of attributes.matchAll(
      /([\w:-]+)(?:="([^"]*)")?/gu,
    )) {
      if (!ATTRIBUTES.has(attribute)) bad.push(`${attribute} in ${whole}`);
      if (attribute === "href" && !/^(?:https?:\/\/|mailto:|\/notes\/|#|$)/iu.test(value))
        bad.push(whole);
      if (attribute === "src" && !/^\/api\/pictures\/[\w-]+$/u.test(value)) bad.push(whole);
      if (/^(?:fill|stroke)$/u.test(attribute) && value.includes("url")) bad.push(whole);
      if (attribute === "style" && /url|expression|position:\s*fixed/iu.test(value))
        bad.push(whole);
    }
    return "";
  });
  if (rest.includes("<")) bad.push(rest.slice(rest.indexOf("<"), rest.indexOf("<") + 40));
  return [...bad, ...readAgain(html)];
};

/** A browser reads the HTML once more: what it finds then must be of the same little language. */
const readAgain = (html: string): string[] => {
  const bad: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "element") {
      if (!TAGS.has(node.tagName.toLowerCase())) bad.push(`read again: ${node.tagName}`);
      for (const name of Object.keys(node.properties))
        if (/^on/iu.test(name)) bad.push(`read again: ${name}`);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(raw({ type: "root", children: [{ type: "raw", value: html }] }));
  return bad;
};

/** Takes every address for a page and for a picture: what is wrong with it the sanitizer has to see. */
export const CREDULOUS: Places = {
  link: (target) => ({ kind: "page", href: target }),
  picture: (target) => ({ kind: "stored", src: target, size: { width: 20, height: 10 } }),
};
