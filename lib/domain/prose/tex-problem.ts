import { ParseError } from "katex";
import type { ProseProblem } from "./problem.ts";
import type { Token } from "./token.ts";

/** What KaTeX says, and what a person can do about it. First match wins. */
const HINTS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [
    /^Undefined control sequence: (\S+)/u,
    ([, name]) => `There is no command ${name ?? ""}. Check its spelling.`,
  ],
  [/expected '\}'|^Expected '\}', got/u, () => "A { has no partner. Add } where its group ends."],
  [/got '\}'/u, () => "A } has no partner. Remove it, or add { before its group."],
  [
    /^(?:Expected '\\right'|Missing .*\\right)/u,
    () => "A \\left has no \\right. Add \\right and its bracket.",
  ],
  [/got '\\right'/u, () => "A \\right has no \\left. Add \\left and its bracket."],
  [
    /^No such environment: (\S+)/u,
    ([, name]) => `There is no environment ${name ?? ""}. Check its spelling.`,
  ],
  [
    /^Mismatch: .*\\begin\{(.+?)\}/u,
    ([, name]) => `\\begin{${name ?? ""}} is closed by another name. Use the same name in \\end.`,
  ],
  [
    /^Double (super|sub)script/u,
    ([, which]) =>
      `Two ${which === "super" ? "^" : "_"} follow one symbol. Put braces round one of them.`,
  ],
  [/^Expected group after '(.+?)'/u, ([, after]) => `Something must follow ${after ?? ""}.`],
  [/\\end|'EOF'/u, () => "The formula stops too early. Close what is still open."],
  [/Too many expansions/u, () => "A macro of this formula calls itself without end."],
];

const words = (message: string): string => {
  for (const [pattern, hint] of HINTS) {
    const parts = pattern.exec(message);
    if (parts !== null) return hint(parts);
  }
  return `This formula cannot be set: ${message}.`;
};

/** Turns what the formula's setting threw into a place and a hint. */
export const texProblem = (error: unknown, token: Token): ProseProblem => {
  const start = token.tex.trim().slice(0, 30);
  if (!(error instanceof ParseError)) {
    return { line: token.line, found: start, hint: "This formula is nested too deeply to set." };
  }
  const message = error.rawMessage;
  const position = Math.min(error.position, token.tex.trimEnd().length);
  const line = token.line + token.tex.slice(0, position).split("\n").length - 1;
  const found = token.tex.slice(position, position + 30).trim();
  return { line, found: found === "" ? start : found, hint: words(message) };
};
