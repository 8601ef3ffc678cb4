import { renderToString } from "katex";
import type { ProseProblem } from "./problem.ts";
import { texProblem } from "./tex-problem.ts";
import type { Token } from "./token.ts";

const LONGEST_FORMULA = 10_000;
const GAP = /\[(?:…|\\ldots|\\dots)\]/gu;

export type Formula = { kind: "html"; html: string } | { kind: "broken"; problem: ProseProblem };

/** A command that would link, load or style: such a formula is not set at all. */
class Refused extends Error {}

/**
 * HTML and MathML of a formula, or MathML alone. The limits keep a hostile formula from covering the page or running
 * for ever; KaTeX escapes all else.
 */
const set = (
  tex: string,
  displayMode: boolean,
  output: "htmlAndMathml" | "mathml" = "htmlAndMathml",
): string =>
  renderToString(tex, {
    displayMode,
    output,
    throwOnError: true,
    strict: "ignore",
    trust: ({ command }) => {
      throw new Refused(command);
    },
    maxSize: 30,
    maxExpand: 500,
  });

/**
 * The formulas of one note return on each of its pages, and setting them is most of a page's work.
 * At most this many are kept, about 4 MB; the same TeX always gives the same HTML.
 */
const MOST_KEPT = 1_000;
const kept = new Map<string, string>();

const katexHtml = (tex: string, displayMode: boolean): string => {
  const key = `${displayMode ? "block" : "line"} ${tex}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const html = set(tex, displayMode);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, html);
  return html;
};

const broken = (token: Token, found: string, hint: string): Formula & { kind: "broken" } => ({
  kind: "broken",
  problem: { line: token.line, found, hint },
});

const tooLong = (token: Token): Formula & { kind: "broken" } =>
  broken(token, token.tex.slice(0, 30), "This formula is too long to set. Split it.");

/** What setting a formula threw, as a problem with its place. */
const thrown = (error: unknown, token: Token): Formula & { kind: "broken" } => {
  if (!(error instanceof Refused)) return { kind: "broken", problem: texProblem(error, token) };
  const hint = `A formula cannot link, load or style. Take out ${error.message}.`;
  return broken(token, error.message, hint);
};

/** TeX that was set before; at most as many as a folder of notes holds. */
const MOST_KNOWN = 20_000;
const known = new Set<string>();

/** Whether a formula can be set, whole, beside other words or alone. */
export const canSet = (tex: string): boolean =>
  known.has(tex) ||
  formulaProblem({ kind: "display", source: tex, tex: tex.replace(GAP, "x"), line: 1 }) === null;

/** What keeps a formula from being set; null if nothing does. Its HTML is not made, which takes a third of the time. */
export const formulaProblem = (token: Token): ProseProblem | null => {
  if (known.has(token.tex)) return null;
  if (token.tex.length > LONGEST_FORMULA) return tooLong(token).problem;
  try {
    set(token.tex, true, "mathml");
    if (known.size >= MOST_KNOWN) known.clear();
    known.add(token.tex);
    return null;
  } catch (error) {
    return thrown(error, token).problem;
  }
};

export const formula = (token: Token, displayMode: boolean): Formula => {
  if (token.tex.length > LONGEST_FORMULA) return tooLong(token);
  const tex = token.tex.replace(GAP, "\\underline{\\hspace{2.5em}}");
  try {
    return { kind: "html", html: katexHtml(tex, displayMode) };
  } catch (error) {
    const needsDisplay = error instanceof Error && error.message.includes("display mode");
    if (needsDisplay && !displayMode) return formula(token, true);
    return thrown(error, token);
  }
};
