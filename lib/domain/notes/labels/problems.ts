import type { Report } from "../problems.ts";
import { nearest } from "./distance.ts";
import { readLabel } from "./read-label.ts";
import { asWritten, canonicalOf, knownHeadingKeys, knownKeys, labelKey } from "./table.ts";

/** Abbreviations that hardly start a sentence, so that `Def. A model …` and `Def: a model` mean `Def.) A model …`. */
const ABBREVIATION = /^(?:Defs?|Descs?|Props?|Thms?|Sols?|Pfs?)(?:\.:?|:)(?=\s|$)/;
/** `**Definition.** A model …`, `**Example 2:** …`, `Definition 3. …` */
const BOLD_WORD = /^\*\*([A-Za-z][A-Za-z. ?]{0,24}?(?: [\d.]{1,8})?)(?:[.:]\*\*|\*\*:)(?=\s|$)/;
const NAMED_STATEMENT = /^(?:Definition|Theorem|Lemma|Corollary)(?: [\d.]{1,8})?[.:](?=\s|$)/;
const WRONG_BRACKET = /^(?:\*\*)?([A-Za-z][A-Za-z. ?]{0,24})[}\]>）]/;
/** A misspelt label with words behind it is one or two words long. */
const MISSPELT_LABEL = /^\p{L}+\.?(?: \p{L}+)?$/u;
const QUESTION = /^q\.?$/i;

/** A text without a label that seems to want one. `hasChildren`: bullets hang on it. */
export const reportMissingLabel = (
  report: Report,
  text: string,
  place: { from: number; to: number; hasChildren: boolean },
): void => {
  const start = text.slice(place.from, Math.min(place.to, place.from + 80));
  const wish = bareLabel(start, place) ?? punctuated(start) ?? wrongBracket(start);
  if (wish !== null) {
    report("label-without-parenthesis", place.from, {
      found: wish.found,
      expected: asWritten(wish.key),
      hint: `If this is a label, write \`${asWritten(wish.key)}\`.`,
    });
    return;
  }
  const words = readLabel(text, place.from, place.to);
  if (words && MISSPELT_LABEL.test(words.found)) reportMisspelling(report, place.from, words.found);
};

/** A free label that is nearly a known one, or `Q)` for `Q.)`. */
export const reportMisspelling = (report: Report, at: number, found: string): void => {
  if (QUESTION.test(found)) return reportMeant(report, at, found, "Q.)");
  const near = nearestKey(found, knownKeys);
  if (near !== null) reportMeant(report, at, found, asWritten(near));
};

/** The kind of a heading, `### Cocnept) Pooling`, that is nearly a known one; a plural is none. */
export const reportMisspeltKind = (report: Report, at: number, found: string): void => {
  const near = nearestKey(found, knownHeadingKeys);
  if (near !== null && labelKey(found) !== `${near}s`)
    reportMeant(report, at, found, asWritten(near));
};

const BARE_KINDS: ReadonlySet<string> = new Set(["def", "desc", "prop", "why"]);

/** `#### Props.` as a whole heading: it would be a concept of that name. */
export const reportBareKind = (report: Report, at: number, name: string): void => {
  if (!BARE_KINDS.has(canonicalOf(name.replace(/:$/, "")) ?? "")) return;
  const written = asWritten(labelKey(name.replace(/:$/, "")));
  report("label-without-parenthesis", at, {
    found: name,
    expected: written,
    hint: `If this is a label, write \`${written}\`.`,
  });
};

const nearestKey = (found: string, keys: readonly string[]): string | null => {
  const key = labelKey(found);
  if (key.length < (found.endsWith(".") ? 3 : 5)) return null;
  return nearest(key, keys, key.length >= 8 ? 2 : 1);
};

const reportMeant = (report: Report, at: number, found: string, meant: string): void =>
  report("label-misspelt", at, {
    found: `${found})`,
    expected: meant,
    hint: `Did you mean \`${meant}\`?`,
  });

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

/** A full stop or colon where `)` belongs. */
const punctuated = (start: string): Wish | null => {
  const bold = BOLD_WORD.exec(start);
  if (bold) return numberedWish(bold[0].replaceAll("**", ""), bold[1] ?? "");
  const found = (ABBREVIATION.exec(start) ?? NAMED_STATEMENT.exec(start))?.[0];
  return found === undefined ? null : numberedWish(found, found.replace(/[.:]+$/, ""));
};

const numberedWish = (found: string, words: string): Wish | null =>
  canonicalOf(words) === null ? null : { found, key: labelKey(words) };

const wrongBracket = (start: string): Wish | null => {
  const match = WRONG_BRACKET.exec(start);
  return match ? wishFor(match[0].replaceAll("**", ""), match[1] ?? "") : null;
};

const wishFor = (found: string, words: string): Wish | null =>
  /\d$/.test(words) || canonicalOf(words) === null ? null : { found, key: labelKey(words) };
