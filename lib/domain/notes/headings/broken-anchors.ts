import { linksOf } from "../links.ts";
import type { Note } from "../outline.ts";
import type { Report } from "../problems.ts";
import { looseAnchor, nearestAnchor } from "./anchors.ts";

/** Looking for the nearest heading reads them all; a note with more broken links than this has other worries. */
const SUGGESTIONS_AT_MOST = 20;
const HEADINGS_LOOKED_AT = 300;
const NAMED_PLACE = /<[a-z][^<>]*\b(?:id|name)\s*=\s*["']([^"']+)["']/gi;

/** Links to an anchor of this note that no heading and no named element has. */
export const reportBrokenAnchors = (
  note: Note,
  text: string,
  anchors: readonly string[],
  report: Report,
): void => {
  const known = new Set([...anchors, ...namedPlaces(text)].map(looseAnchor));
  const candidates = anchors.slice(0, HEADINGS_LOOKED_AT);
  let suggestions = 0;
  for (const link of linksOf(note)) {
    const anchor = link.target.slice(1);
    if (link.kind !== "anchor" || anchor === "" || anchor === "top") continue;
    if (known.has(looseAnchor(anchor))) continue;
    suggestions += 1;
    const near = suggestions > SUGGESTIONS_AT_MOST ? null : nearestAnchor(anchor, candidates);
    reportBroken(report, link.span.start.offset, link.target, near);
  }
};

const namedPlaces = (text: string): string[] =>
  text.includes("<") ? [...text.matchAll(NAMED_PLACE)].map(([, name = ""]) => name) : [];

const reportBroken = (report: Report, at: number, target: string, near: string | null): void =>
  report("anchor-broken", at, {
    found: target,
    expected: "the anchor of a heading in this note",
    hint: near === null ? "No heading has this anchor." : `Did you mean \`#${near}\`?`,
  });
