import { escapeHtml } from "./escape-html.ts";
import type { ProseProblem } from "./problem.ts";
import { formula } from "./tex.ts";
import type { Token } from "./token.ts";

export const GAP_HTML = '<span class="cloze-gap" role="img" aria-label="blank"></span>';

/** About as many characters as stand beside each other on a phone; a longer formula scrolls and needs the keyboard's focus. */
const WIDE = 28;

const visibleLength = (html: string): number =>
  html
    .slice(html.indexOf('<span class="katex-html"'))
    .replace(/<[^>]*>/gu, "")
    .replace(/&\w+;/gu, "x").length;

const blockHtml = (html: string): string => {
  const focus = visibleLength(html) > WIDE ? ' tabindex="0" role="group" aria-label="Formula"' : "";
  return `<span class="math-block"${focus}>${html}</span>`;
};

/** A formula as HTML; one that cannot be set is shown as it was written. */
export const formulaHtml = (
  token: Token,
  standsAlone: boolean,
): { html: string; problem: ProseProblem | null } => {
  const block = standsAlone || token.kind === "display";
  const result = formula(token, block);
  if (result.kind === "html") {
    return { html: block ? blockHtml(result.html) : result.html, problem: null };
  }
  const hint = escapeHtml(result.problem.hint);
  const source = escapeHtml(token.source);
  return {
    html: `<code class="math-broken" title="${hint}">${source}</code>`,
    problem: result.problem,
  };
};
