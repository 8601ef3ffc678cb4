/** What does not pair in a formula: found, and what would pair with it. */
export interface Imbalance {
  readonly found: string;
  readonly expected: string;
}

/** A brace, a command with the name of its environment, an escaped character, or a comment. */
const TOKEN =
  /[{}]|\\(?:(left|right)(?![a-zA-Z])|(begin|end)\s*\{([^{}]*)\}|[a-zA-Z]+|[\s\S])|%[^\n]*/g;
const MAY_PAIR = /[{}]|\\(?:left|right|begin|end)/;

/**
 * Braces, `\left … \right` and `\begin … \end` of a formula pair and nest. Escaped braces (`\{`) and
 * what follows `%` do not count. Null if all pairs.
 */
export const imbalanceOf = (tex: string): Imbalance | null => {
  if (!MAY_PAIR.test(tex)) return null;
  const open: Imbalance[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(tex); match !== null; match = TOKEN.exec(tex)) {
    const opening = openingOf(match);
    if (opening !== null) open.push(opening);
    const closing = opening === null ? closingOf(match) : null;
    if (closing === null) continue;
    const last = open.pop();
    if (!last) return { found: closing, expected: partnerOf(closing) };
    if (last.expected !== closing) return { found: closing, expected: last.expected };
  }
  return open.at(-1) ?? null;
};

const BRACE: Imbalance = { found: "{", expected: "}" };
const LEFT: Imbalance = { found: "\\left", expected: "\\right" };

const openingOf = ([token, side, environmentSide, environment = ""]: RegExpExecArray) => {
  if (token === "{") return BRACE;
  if (side === "left") return LEFT;
  if (environmentSide !== "begin") return null;
  return { found: `\\begin{${environment}}`, expected: `\\end{${environment}}` };
};

const closingOf = ([token, side, environmentSide, environment = ""]: RegExpExecArray) => {
  if (token === "}") return "}";
  if (side === "right") return "\\right";
  return environmentSide === "end" ? `\\end{${environment}}` : null;
};

const partnerOf = (closing: string): string => {
  if (closing === "}") return "{";
  if (closing === "\\right") return "\\left";
  return closing.replace("\\end", "\\begin");
};
