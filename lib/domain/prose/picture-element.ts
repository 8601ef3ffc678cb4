import type { Element, ElementContent } from "hast";
import type { PicturePlace, Places } from "./places.ts";
import { restore, restoreAddress } from "./token.ts";
import type { Token } from "./token.ts";

const span = (className: string, children: ElementContent[]): Element => ({
  type: "element",
  tagName: "span",
  properties: { className: [className] },
  children,
});
const text = (value: string): ElementContent => ({ type: "text", value });

/**
 * A picture of a note: stored ones are shown, one from another host becomes a link, and where one should be and is
 * not, its words stand in a frame that says which file to bring.
 */
export const pictureElement = (
  image: Element,
  tokens: readonly Token[],
  places: Places,
): Element => {
  const { alt, src, width } = image.properties;
  const words = typeof alt === "string" ? restore(alt, tokens).trim() : "";
  const address = typeof src === "string" ? restoreAddress(src, tokens) : "";
  if (/^https?:\/\/\S+$/iu.test(address)) return linkTo(address, words || "Picture");
  const place = /^[a-z][a-z0-9+.-]*:|^[/\\]{2}/iu.test(address) ? null : places.picture(address);
  if (place === null) return span("prose-picture", [text(words || "Picture")]);
  if (place.kind === "missing") return absent(place.path, words);
  return shown(place, words, pixels(width));
};

const linkTo = (href: string, words: string): Element => ({
  type: "element",
  tagName: "a",
  properties: { href, rel: ["noopener", "noreferrer", "nofollow"], target: "_blank" },
  children: [text(words)],
});

const absent = (path: string, words: string): Element =>
  span("prose-absent", [
    ...(words === "" ? [] : [span("prose-absent-words", [text(words)])]),
    span("prose-absent-path", [
      text(`Picture missing: ${path}. Import the folder of the note, or a zip of it, to bring it.`),
    ]),
  ]);

/** "800px" and "800" are pixels; a share of the page is not known here. */
const pixels = (width: unknown): number | null => {
  const found = typeof width === "number" ? width : Number.parseInt(String(width), 10);
  const known = typeof width === "number" || /^\d{1,4}(?:px)?$/u.test(String(width));
  return known && found > 0 && found < 10_000 ? found : null;
};

const shown = (
  place: Extract<PicturePlace, { kind: "stored" }>,
  alt: string,
  wanted: number | null,
): Element => {
  const { src, size } = place;
  const scale = size && wanted !== null ? wanted / size.width : 1;
  const box = size && {
    width: Math.round(size.width * scale),
    height: Math.max(1, Math.round(size.height * scale)),
  };
  return {
    type: "element",
    tagName: "img",
    properties: {
      className: ["prose-image"],
      src,
      alt,
      ...box,
      loading: "lazy",
      decoding: "async",
    },
    children: [],
  };
};
