import type { Report } from "../problems.ts";
import { nearest } from "./distance.ts";
import { readLabel } from "./read-label.ts";
import { asWritten, canonicalOf, knownKeys, labelKey } from "./table.ts";

/** Abbreviations that hardly start a sentence, so that `Def. A model …` means `Def.) A model …`. */
const ABBREVIATION = /^(?:Defs?|Descs?|Props?|Thms?|Sols?|Pfs?)\.(?=\s|$)/;
const WRONG_BRACKET = /^(?:\*\*)?([A-Za-z][A-Za-z. ?]{0,24})[}\]>]/;

/** A text without a label that seems to want one. `hasChildren`: bullets hang on it. */
export const reportMissingLabel = (
  report: Report,
  text: string,
  place: { from: number; to: number; hasChildren: boolean },
): void => {
  const start = text.slice(place.from, Math.min(place.to, place.from + 80));
  const wish = bareLabel(start, place) ?? abbreviation(start) ?? wrongBracket(start);
  if (wish !== null) {
    report("label-without-parenthesis", place.from, {
      found: wish.found,
      expected: asWritten(wish.key),
      hint: `If this is a label, write \`${asWritten(wish.key)}\`.`,
    });
    return;
  }
  const words = readLabel(text, place.from, place.to);
  if (words && words.found.endsWith(".")) reportMisspelling(report, place.from, words.found);
};

/** A free label that is nearly a known one. */
export const reportMisspelling = (report: Report, at: number, found: string): void => {
  const key = labelKey(found);
  const isAbbreviation = found.endsWith(".");
  if (key.length < (isAbbreviation ? 3 : 5)) return;
  const near = nearest(key, knownKeys, key.length >= 8 ? 2 : 1);
  if (near === null) return;
  report("label-misspelt", at, {
    found: `${found})`,
    expected: asWritten(near),
    hint: `Did you mean \`${asWritten(near)}\`?`,
  });
};

export const reportEmptyLabel = (report: Report, at: number, found: string): void =>
  report("label-empty", at, {
    found: `${found})`,
    expected: "text behind it, or bullets under it",
    hint: `Write what belongs to \`${found})\`, indented below it, or remove the line.`,
  });

interface Wish {
  readonly found: string;
  readonly key: string;
}

/** `Settings` or `Settings:` alone, with bullets under it. */
const bareLabel = (start: string, place: { to: number; from: number; hasChildren: boolean }) => {
  if (!place.hasChildren || place.to - place.from > 40) return null;
  const found = start.replaceAll("**", "").trim();
  return wishFor(found, found.replace(/:$/, "").trim());
};

const abbreviation = (start: string): Wish | null => {
  const found = ABBREVIATION.exec(start)?.[0];
  return found === undefined ? null : wishFor(found, found);
};

const wrongBracket = (start: string): Wish | null => {
  const match = WRONG_BRACKET.exec(start);
  return match ? wishFor(match[0].replaceAll("**", ""), match[1] ?? "") : null;
};

const wishFor = (found: string, words: string): Wish | null =>
  /\d$/.test(words) || canonicalOf(words) === null ? null : { found, key: labelKey(words) };
