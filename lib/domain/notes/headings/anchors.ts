import { distance } from "../labels/distance.ts";
import type { Inline } from "../outline.ts";

/** The anchors of a note's headings, as GitHub makes them: the second "Example" is `example-1`. */
interface Anchors {
  /** The anchor of a heading; counts it. */
  add(heading: Inline): string;
}

export const makeAnchors = (): Anchors => {
  const used = new Map<string, number>();
  return {
    add: (heading) => {
      const plain = anchorOf(heading.text);
      let anchor = plain;
      while (used.has(anchor)) {
        const count = (used.get(plain) ?? 0) + 1;
        used.set(plain, count);
        anchor = `${plain}-${count}`;
      }
      used.set(anchor, 0);
      return anchor;
    },
  };
};

const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

/** Two anchors are the same to a reader if their letters and digits are: renderers differ in signs and math. */
export const looseAnchor = (anchor: string): string =>
  decoded(anchor)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

const decoded = (anchor: string): string => {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
};

/** The existing anchor that a broken one most likely means; null if none is near. */
export const nearestAnchor = (wanted: string, anchors: readonly string[]): string | null => {
  const loose = looseAnchor(wanted);
  let best: { anchor: string; away: number } | null = null;
  for (const anchor of anchors) {
    const other = looseAnchor(anchor);
    const away = isPart(loose, other) ? 0 : distance(loose, other) / Math.max(loose.length, 1);
    if (!best || away < best.away) best = { anchor, away };
  }
  return best && best.away <= 0.4 ? best.anchor : null;
};

/** `#learning-rate` for the heading "Concept) Learning Rate". */
const isPart = (wanted: string, anchor: string): boolean =>
  wanted.length >= 4 && (anchor.endsWith(wanted) || anchor.startsWith(wanted));
