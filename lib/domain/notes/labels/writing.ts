import type { Canonical } from "../outline.ts";
import { readLabel } from "./read-label.ts";
import { canonicalOf, headingKindOf } from "./table.ts";

/** A label as it is mostly written, and what it means. */
export interface UsualLabel {
  readonly label: string;
  readonly meaning: Canonical;
}

/** The labels to offer to somebody who writes a note, the most used first. */
export const USUAL_LABELS: readonly UsualLabel[] = (
  [
    ["Def.)", "def"],
    ["Prop.)", "prop"],
    ["Desc.)", "desc"],
    ["e.g.)", "eg"],
    ["i.e.)", "ie"],
    ["Why?)", "why"],
    ["How?)", "how"],
    ["Theorem)", "thm"],
    ["Test)", "test"],
    ["In practice)", "practice"],
    ["Notation)", "notation"],
    ["Settings)", "settings"],
    ["Meaning)", "meaning"],
    ["Usage)", "usage"],
    ["Objective)", "goal"],
    ["Why needed?)", "need"],
    ["Advantages)", "adv"],
    ["Drawbacks)", "drw"],
    ["Types)", "types"],
    ["Derivation)", "deriv"],
    ["Sol.)", "sol"],
    ["cf.)", "cf"],
    ["Concept)", "concept"],
    ["Q.)", "q"],
    ["A.)", "a"],
    ["No cards)", "none"],
  ] as const
).map(([label, meaning]) => ({ label, meaning }));

const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;
const HEADING = /^ {0,3}#{1,6}\s+(?:\d{1,3}(?:\.\d{1,3})*[.):]?\s+)?/;

/** Where a known label stands in a line of a note, offsets half open; null if none does. For a writer's eyes only. */
export const labelInLine = (
  line: string,
): { readonly from: number; readonly to: number } | null => {
  const bullet = BULLET.exec(line);
  const from = (bullet ?? HEADING.exec(line))?.[0].length;
  if (from === undefined) return null;
  const label = readLabel(line, from, line.length);
  if (label === null) return null;
  const known = bullet ? canonicalOf(label.found) : headingKindOf(label.found);
  if (known === null) return null;
  return { from, to: line.indexOf(")", from + label.found.length) + 1 };
};
