// How two wordings of a card are compared: case, spaces, bold marks and link targets do not count.

const LINK = /\[([^\]]*)\]\([^)]*\)/g;
const BOLD = /\*\*|__/g;

/** A text with links as their words, no bold marks, one space between words, in lower case. Math stays as it is. */
export const normalForm = (text: string): string =>
  text.replace(LINK, "$1").replace(BOLD, "").replace(/\s+/g, " ").trim().toLowerCase();

const TOKEN = /\\[a-z]+|\d+(?:[.,]\d+)*|[<>=≤≥≠+\-*/^_!]|[\p{L}\p{M}'’]+/giu;

/** Words, TeX commands, numbers and relation signs, in order. */
export const tokensOf = (text: string): readonly string[] => normalForm(text).match(TOKEN) ?? [];

const MATH = /\$`[\s\S]*?`\$|\$\$[\s\S]*?\$\$|\$[^$]*\$/g;

/** The formulas of a text, without spaces: a formula that differs in spaces only is the same. */
export const formulasOf = (text: string): readonly string[] =>
  (text.match(MATH) ?? []).map((formula) => formula.replace(/[$`\s]/g, ""));
