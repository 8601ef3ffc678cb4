import { remember } from "../language/remember.ts";
import { list } from "../words/list.ts";

/** The two sides of a formula at its first relation outside braces, brackets and environments. */
interface Equation {
  readonly left: string;
  readonly relation: string;
  readonly right: string;
}

const TOKEN =
  /\\(?:begin|end)\s*\{[^}]*\}|\\left(?![a-zA-Z])|\\right(?![a-zA-Z])|\\[a-zA-Z]+|\\.|[\s\S]/gu;

const OPENS = list("{ ( [ \\{ \\left \\lbrace \\langle");
const CLOSES = list("} ) ] \\} \\right \\rbrace \\rangle");
/** `\begin{array}`; the name stands on one line. */
const opensEnvironment = (token: string): boolean =>
  token.startsWith("\\begin") && ONE_LINE.test(token);
const closesEnvironment = (token: string): boolean =>
  token.startsWith("\\end") && ONE_LINE.test(token);
const ONE_LINE = /^.*$/u;

interface Step {
  readonly token: string;
  readonly at: number;
  readonly depth: number;
}

/** Tokens with the depth of braces, brackets and environments that they stand in. */
const stepsOf = remember((tex: string): readonly Step[] => {
  const steps: Step[] = [];
  let depth = 0;
  let at = 0;
  for (const token of tex.match(TOKEN) ?? []) {
    if (CLOSES.has(token) || closesEnvironment(token)) depth = Math.max(0, depth - 1);
    steps.push({ token, at, depth });
    if (OPENS.has(token) || opensEnvironment(token)) depth += 1;
    at += token.length;
  }
  return steps;
});

/** Splits at the first top-level `=` or `\equiv`; null if there is none or a side is empty. */
export const splitEquation = remember((tex: string): Equation | null => {
  const step = stepsOf(tex).find(
    (one) => one.depth === 0 && (one.token === "=" || one.token === "\\equiv"),
  );
  if (step === undefined) return null;
  const left = tex.slice(0, step.at).trim();
  const right = tex.slice(step.at + step.token.length).trim();
  return left === "" || right === "" ? null : { left, relation: step.token, right };
});

/** How many top-level equality signs a formula has. */
const countEquals = (tex: string): number =>
  stepsOf(tex).filter((one) => one.depth === 0 && (one.token === "=" || one.token === "\\equiv"))
    .length;

const SPACING = /\\(?:displaystyle|textstyle|[,;:!]|quad|qquad)(?![a-zA-Z])|\\ |~|&|\s+/gu;

/** Two spellings of the same formula become equal: spacing and display style out. */
export const normalTex = remember((tex: string): string => tex.replace(SPACING, ""));

const RELATION =
  /=|<|>|\\(?:equiv|le|leq|ge|geq|lt|gt|ne|neq|approx|propto|sim|perp|subset|subseteq|to|rightarrow|in|forall|exists)(?![a-zA-Z])/u;

export const hasRelation = (tex: string): boolean => RELATION.test(tex);

const STYLE =
  /\\(?:mathbf|mathrm|mathcal|mathbb|mathsf|mathit|mathfrak|boldsymbol|bm|textbf|textit|textrm|text|hat|tilde|bar|vec|dot|underline|overline|operatorname)(?![a-zA-Z])/gu;

/** The letters alone: "\\textbf{A}" is A. */
export const withoutStyle = (tex: string): string => tex.replace(STYLE, " ");

/** A single letter, perhaps with accents, an index or a mark: `x`, `\hat\theta_m`, `\mathbf{x}`, `x_i`, `A^{-1}` is not. */
export const isLoneLetter = remember((tex: string): boolean => {
  const stripped = normalTex(tex).replace(STYLE, "").replace(/[{}]/gu, "");
  return /^(?:[a-zA-Z]|\\[a-zA-Z]+)(?:_(?:[a-zA-Z0-9]|\\[a-zA-Z]+)+|\^(?:\\ast|\*|\(\w+\)|\+))*'*$/u.test(
    stripped,
  );
});

/** The letter that a gloss explains, without accents' braces: the key of the gloss store. */
export const letterKey = remember((tex: string): string =>
  tex.replace(SPACING, "").replace(/[{}]/gu, ""),
);

export const isPlainNumber = (tex: string): boolean => /^[-+]?[\d.,%\\]+$/u.test(normalTex(tex));

/** `x \in \mathbb{R}^n`, `\mathbb{R}^n`, `f: X \to Y`: a domain, nothing to recall. */
export const isDomain = (tex: string): boolean => {
  if (splitEquation(tex) !== null) return false;
  if (/\\(?:rightarrow|to|mapsto)(?![a-zA-Z])/u.test(tex)) return true;
  return /\\in(?![a-zA-Z])|\\subset/u.test(tex) || /^\\math(?:bb|bf)\{?R/u.test(normalTex(tex));
};

/** A derivation: an aligned block or a chain of three or more equations. */
export const isDerivation = remember(
  (tex: string): boolean =>
    /\\begin\{(?:aligned?|array|split|gathered|align\*?|eqnarray)\}[\s\S]*(?:=|\\Rightarrow)[\s\S]*\\\\[\s\S]*(?:=|\\Rightarrow)/u.test(
      tex,
    ) ||
    countEquals(tex) > 3 ||
    /\\therefore|\\because/u.test(tex),
);

export const hasArrow = (tex: string): boolean =>
  /\\(?:Rightarrow|Leftrightarrow|implies|iff|Longrightarrow|Leftarrow)(?![a-zA-Z])/u.test(tex);

const NO_SYMBOL =
  /^\\(?:displaystyle|textstyle|left|right|begin|end|quad|qquad|big|Big|bigg|Bigg|limits|nolimits|cdots?|ldots|dots|vdots|ddots|lbrace|rbrace|textrm|text|mathrm|mathbf|mathbb|mathcal|mathsf|mathit|textbf|textit|hat|tilde|bar|top|cdot|times|odot|circ|forall|in|le|ge|lt|gt|ne)$/u;

/** How many letters, numbers and named operators a formula holds. */
export const countSymbols = remember((tex: string): number => {
  const tokens =
    tex
      .replace(/\\(?:begin|end)\s*\{[^}]*\}(?:\{[^}]*\})?/gu, " ")
      .match(/\\[a-zA-Z]+|\d+(?:\.\d+)?|[a-zA-Z]/gu) ?? [];
  return tokens.filter((token) => !NO_SYMBOL.test(token)).length;
});

/** `g(x, …)` with a letter that stands for any function. */
export const isGenericApplication = (tex: string): boolean =>
  /^[fgh]\s*\((?:[^()]|\([^()]*\))*\)$/u.test(normalTex(tex));

/** Braces, brackets of `\left`/`\right` and environments are closed as often as opened. */
export const isBalancedTex = (tex: string): boolean => {
  const count = (pattern: RegExp): number => (tex.match(pattern) ?? []).length;
  const plain = tex.replace(/\\[{}]/gu, "");
  const open = (plain.match(/\{/gu) ?? []).length;
  const close = (plain.match(/\}/gu) ?? []).length;
  return (
    open === close &&
    count(/\\left(?![a-zA-Z])/gu) === count(/\\right(?![a-zA-Z])/gu) &&
    count(/\\begin\s*\{/gu) === count(/\\end\s*\{/gu)
  );
};

/** A matrix or vector written out, told to be of a space: a layout, no equation to recall. */
export const isLayout = (tex: string): boolean =>
  /\\begin\{(?:array|[bp]?matrix)\}/u.test(tex) && /\\in(?![a-zA-Z])/u.test(tex);

/** Numbers where a general statement would have letters: a worked example. */
export const isNumeric = (tex: string): boolean =>
  /\\begin\{(?:array|[bpv]?matrix)\}/u.test(tex) &&
  (tex.match(/(?<![_^{\d])\d+/gu) ?? []).length >= 4;
