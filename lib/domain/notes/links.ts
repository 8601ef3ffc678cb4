import type { Link, Note } from "./outline.ts";
import { inlineOf, isOpaque, walk } from "./walk.ts";

/** All links in the words of a note, in order; navigation is none of them. */
export const linksOf = (note: Note): readonly Link[] => [
  ...(note.heading?.links ?? []),
  ...linksBelow(note),
];

const linksBelow = (note: Note): readonly Link[] =>
  walk(note).flatMap(({ node }) => {
    if (isOpaque(node)) return node.type === "nav" ? [] : node.links;
    return inlineOf(node)?.links ?? [];
  });

/** `slides.pdf` is no note; `v1.2` and `note` may be. */
const OTHER_FILE = /\.(?!(?:md|markdown|mdown|mdx|txt)$)[a-z][a-z0-9]{0,5}$/i;

/** Whether an address that is none of the web can be that of a note. */
export const mayBeNote = (address: string): boolean =>
  !OTHER_FILE.test(address.replace(/[#?].*$/s, ""));

/** Links to other notes, in order, each note once: the note's prerequisites. */
export const noteLinks = (note: Note): readonly Link[] => {
  const seen = new Set<string>();
  return linksOf(note).filter((link) => {
    const path = link.target.replace(/[#?].*$/s, "");
    if (link.kind !== "note" || !mayBeNote(path) || seen.has(path)) return false;
    seen.add(path);
    return true;
  });
};
