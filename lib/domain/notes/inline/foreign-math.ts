import type { Inline } from "../outline.ts";
import type { Report } from "../problems.ts";
import { wordsOnly } from "./words-only.ts";

/** How TeX marks a formula; Markdown takes these for brackets with a backslash before them. */
const MARKS = [
  { opening: "\\(", closing: "\\)" },
  { opening: "\\[", closing: "\\]" },
] as const;
/** An escaped bracket is none: between them must stand what only a formula holds, and no link. */
const TEX = /^(?![^]*\]\()[^]*(?:\\[a-zA-Z]|\^|\b[a-zA-Z]_[\w{]| = )/;

/** The first formula between `\(` and `\)` or `\[` and `\]`. */
export const reportForeignMath = (inline: Inline, report: Report): void => {
  if (!MARKS.some(({ opening }) => inline.raw.includes(opening))) return;
  const words = wordsOnly(inline);
  for (const { opening, closing } of MARKS) {
    const from = words.indexOf(opening);
    const to = from < 0 ? -1 : words.indexOf(closing, from + 2);
    const tex = to < 0 ? "" : inline.raw.slice(from + 2, to).trim();
    if (!TEX.test(tex)) continue;
    report("math-foreign", inline.span.start.offset + from, {
      found: `${opening}${tex}${closing}`,
      expected: "$` and `$ around the formula",
      hint: `Write $\`${tex.length > 40 ? "…" : tex}\`$.`,
    });
  }
};
