import type { Prose } from "#lib/domain/exercises/index.ts";

/** A piece of a label in one face. `level` lifts (1) or lowers (−1) it as a script. */
export interface Run {
  readonly text: string;
  readonly face: "words" | "italic" | "roman";
  readonly level: -1 | 0 | 1;
  /** Space before it, in em. */
  readonly gap: number;
}

/** Commands of the letters and signs that labels of plots use; KaTeX's fonts hold them here. */
const COMMANDS: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  varepsilon: "ε",
  epsilon: "ϵ",
  eta: "η",
  theta: "θ",
  kappa: "κ",
  lambda: "λ",
  mu: "μ",
  pi: "π",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  phi: "ϕ",
  varphi: "φ",
  omega: "ω",
  Delta: "Δ",
  Sigma: "Σ",
  top: "⊤",
  infty: "∞",
  nabla: "∇",
  partial: "∂",
  sqrt: "√",
  cdot: "⋅",
  times: "×",
  div: "÷",
  pm: "±",
  le: "≤",
  leq: "≤",
  ge: "≥",
  geq: "≥",
  approx: "≈",
  ne: "≠",
  to: "→",
  lVert: "∥",
  rVert: "∥",
  Vert: "∥",
  lvert: "|",
  rvert: "|",
  ell: "ℓ",
  ldots: "…",
  dots: "…",
  log: "log",
  ln: "ln",
  exp: "exp",
  min: "min",
  max: "max",
  left: "",
  right: "",
};

/** Medium space round what joins, thick space round what compares (TeXbook, chapter 18). */
const GAPS: Readonly<Record<string, number>> = {
  "+": 0.22,
  "−": 0.22,
  "⋅": 0.22,
  "×": 0.22,
  "÷": 0.22,
  "=": 0.28,
  "<": 0.28,
  ">": 0.28,
  "≤": 0.28,
  "≥": 0.28,
  "≈": 0.28,
  "≠": 0.28,
  "→": 0.28,
  "±": 0.22,
};

/** After these a sign belongs to the number that follows. */
const RELATIONS = new Set(["=", "<", ">", "≤", "≥", "≈", "≠", "→", "(", ","]);
const SIGNS = new Set(["+", "−", "±"]);

const TOKEN =
  /\\(?:mathrm|text)\{([^{}]*)\}|\\([a-zA-Z]+|[,;! ])|([\^_])|([{}])|(\d+(?:\.\d+)?)|(\S)/gu;

/** What stands over each other in a text stands in a row on a picture: a/b, √2. */
const inARow = (tex: string): string =>
  tex
    .replace(/\\[td]?frac(?:12|\{1\}\{2\})/gu, "½")
    .replace(/\\[td]?frac(\d)(\d)/gu, "$1/$2")
    .replace(/\\[td]?frac\{([^{}]*)\}\{([^{}]*)\}/gu, "$1/$2")
    .replace(/\\sqrt\{(.|\d+)\}/gu, "√$1")
    .replace(/\\sqrt\{([^{}]*)\}/gu, "√($1)");

/** Commands of a label that no letter or sign is known for. */
export const unknownCommands = (prose: Prose): readonly string[] =>
  prose
    .split("$")
    .filter((_, index) => index % 2 === 1)
    .flatMap((tex) => Array.from(inARow(tex).matchAll(TOKEN), ([, , command]) => command ?? ""))
    .filter((command) => /^[a-zA-Z]/u.test(command) && COMMANDS[command] === undefined);

const faceOf = (text: string): Run["face"] => (/^[\p{Ll}A-Z]$/u.test(text) ? "italic" : "roman");

const mathRuns = (tex: string): readonly Run[] => {
  const runs: Run[] = [];
  let [level, isOne, gap]: [Run["level"], boolean, number] = [0, false, 0];
  for (const [, word, command, script, brace, number, sign] of inARow(tex).matchAll(TOKEN)) {
    if (script !== undefined) [level, isOne] = [script === "^" ? 1 : -1, true];
    else if (brace === "{") isOne = false;
    else if (brace === "}") level = 0;
    else if (command !== undefined && !/^[a-zA-Z]/u.test(command)) gap += 0.17;
    else {
      const letters = word ?? COMMANDS[command ?? ""] ?? command ?? number ?? sign ?? "";
      if (letters === "") continue;
      const text = letters.replace("-", "−");
      // A sign that no number stands before is no operator.
      const before = runs.at(-1)?.text;
      const isSign = before === undefined || (SIGNS.has(text) && RELATIONS.has(before));
      const own = isSign || level !== 0 ? 0 : (GAPS[text] ?? 0);
      runs.push({ text, face: faceOf(text), level, gap: gap + own });
      gap = own;
      if (isOne) [level, isOne] = [0, false];
    }
  }
  return runs;
};

/** A hyphen before a number is a minus. */
const withMinus = (words: string): string => words.replaceAll(/(?<![\p{L}\d])-(?=\d)/gu, "−");

/** Inline Markdown as runs: words, and between dollar signs a small part of TeX. */
export const toRuns = (prose: Prose): readonly Run[] =>
  prose
    .split("$")
    .flatMap((part, index): readonly Run[] =>
      index % 2 === 1
        ? mathRuns(part)
        : part === ""
          ? []
          : [{ text: withMinus(part), face: "words", level: 0, gap: 0 }],
    );

const SPOKEN: Readonly<Record<string, string>> = {
  ε: "epsilon",
  ϵ: "epsilon",
  θ: "theta",
  "⊤": "transpose",
  "−": "minus",
};

/** The same to be read aloud: "The step minus epsilon g". */
export const spoken = (prose: Prose): string =>
  toRuns(prose)
    .map(({ text, face }) => (face === "words" ? text : ` ${SPOKEN[text] ?? text} `))
    .join("")
    .replaceAll(/\s+/gu, " ")
    .trim();
