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

/** Slips of the pen per letter. */
const AWAY_AT_MOST = 0.4;

/** The existing anchor that a broken one most likely means; null if none is near. */
export const nearestAnchor = (wanted: string, anchors: readonly string[]): string | null => {
  const loose = looseAnchor(wanted);
  let best: { anchor: string; away: number } | null = null;
  for (const anchor of anchors) {
    const away = awayFrom(loose, anchor);
    if (!best || away < best.away) best = { anchor, away };
  }
  return best && best.away <= AWAY_AT_MOST ? best.anchor : null;
};

/** Slips of the pen per letter: of the whole anchor, or of some words of it, which count a little further away. */
const awayFrom = (wanted: string, anchor: string): number => {
  const whole = looseAnchor(anchor);
  if (isPart(wanted, whole)) return 0;
  const letters = Math.max(wanted.length, 1);
  const slipsAtMost = Math.ceil(AWAY_AT_MOST * letters);
  const perLetter = (other: string) => distance(wanted, other, slipsAtMost) / letters;
  const parts = wanted.length < 4 ? [] : partsOf(anchor, wanted.length).map(perLetter);
  return Math.min(perLetter(whole), ...parts.map((away) => away + 0.1));
};

/** `#learning-rate` for the heading "Concept) Learning Rate". */
const isPart = (wanted: string, anchor: string): boolean =>
  wanted.length >= 4 && (anchor.endsWith(wanted) || anchor.startsWith(wanted));

const WORDS_AT_MOST = 12;
const LETTERS_BESIDE = 2;

/** Neighbouring words of an anchor, about as long together as what was wanted. */
const partsOf = (anchor: string, length: number): string[] => {
  const words = anchor.split("-").slice(0, WORDS_AT_MOST).map(looseAnchor);
  return words.flatMap((_, first) => {
    let joined = "";
    return words.slice(first).flatMap((word) => {
      joined += word;
      return Math.abs(joined.length - length) <= LETTERS_BESIDE ? [joined] : [];
    });
  });
};
