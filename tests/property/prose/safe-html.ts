const TAGS = new Set(
  (
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
    "largeop movablelimits depth frame side form linebreak"
  ).split(" "),
);
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"<]*")?)*)\s*\/?>/gu;

/** What in this HTML is outside the little language that prose may produce; empty when it is safe. */
export const unsafeParts = (html: string): string[] => {
  const bad: string[] = [];
  const rest = html.replace(TAG, (whole, _close, name: string, attributes: string) => {
    if (!TAGS.has(name.toLowerCase())) bad.push(whole);
    for (const [, attribute = "", value = ""] of attributes.matchAll(
      /([\w:-]+)(?:="([^"]*)")?/gu,
    )) {
      if (!ATTRIBUTES.has(attribute)) bad.push(`${attribute} in ${whole}`);
      if (attribute === "href" && !/^(?:https?:\/\/|mailto:)/iu.test(value)) bad.push(whole);
      if (attribute === "style" && /url|expression|position:\s*fixed/iu.test(value))
        bad.push(whole);
    }
    return "";
  });
  if (rest.includes("<")) bad.push(rest.slice(rest.indexOf("<"), rest.indexOf("<") + 40));
  return bad;
};
