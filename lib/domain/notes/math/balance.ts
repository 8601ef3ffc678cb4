/** What does not pair in a formula: found, and what would pair with it. */
export interface Imbalance {
  readonly found: string;
  readonly expected: string;
}

const TOKEN =
  /\\(left|right)(?![a-zA-Z])|\\(begin|end)\s*\{([^{}]*)\}|\\[a-zA-Z]+|\\[\s\S]|[{}]|%[^\n]*/g;

/**
 * Braces, `\left … \right` and `\begin … \end` of a formula pair and nest. Escaped braces (`\{`) and
 * what follows `%` do not count. Null if all pairs.
 */
export const imbalanceOf = (tex: string): Imbalance | null => {
  if (!/[{}]|\\(?:left|right|begin|end)/.test(tex)) return null;
  const open: { found: string; expected: string }[] = [];
  for (const match of tex.matchAll(TOKEN)) {
    const opening = openingOf(match);
    const closing = closingOf(match);
    if (opening) open.push(opening);
    if (!closing) continue;
    const last = open.pop();
    if (!last) return { found: closing, expected: partnerOf(closing) };
    if (last.expected !== closing) return { found: closing, expected: last.expected };
  }
  return open.at(-1) ?? null;
};

const openingOf = (match: RegExpMatchArray): Imbalance | null => {
  const [token, side, environmentSide, environment = ""] = match;
  if (token === "{") return { found: "{", expected: "}" };
  if (side === "left") return { found: "\\left", expected: "\\right" };
  if (environmentSide !== "begin") return null;
  return { found: `\\begin{${environment}}`, expected: `\\end{${environment}}` };
};

const closingOf = (match: RegExpMatchArray): string | null => {
  const [token, side, environmentSide, environment = ""] = match;
  if (token === "}") return "}";
  if (side === "right") return "\\right";
  return environmentSide === "end" ? `\\end{${environment}}` : null;
};

const partnerOf = (closing: string): string => {
  if (closing === "}") return "{";
  if (closing === "\\right") return "\\left";
  return closing.replace("\\end", "\\begin");
};
