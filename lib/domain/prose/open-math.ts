import type { ProseProblem } from "./problem.ts";

/** TeX from its start until a plain word of two letters or more: about where its writer meant it to end. */
const FORMULA = /^(?:\\[a-zA-Z]+(?:\{[^{}]*\})*|\\.|[^a-zA-Z\\]|[a-zA-Z](?![a-zA-Z]))*/u;

/** Where the closing mark should stand, as far as can be guessed. */
const lastOf = (tex: string): string => {
  const formula =
    FORMULA.exec(tex)?.[0]
      .trimEnd()
      .replace(/[.,;:]$/u, "") ?? "";
  return formula.split(/\s+/u).at(-1) ?? "";
};

/**
 * What is wrong with a `$` that never closes. `rest` is its line from the `$` on. Null if nothing
 * in it looks like math: then it is a price.
 */
export const openMathProblem = (rest: string, line: number): ProseProblem | null => {
  if (!/\\[a-zA-Z]+|[_^{}]/u.test(rest)) return null;
  const opening = /^\$[$`]?/u.exec(rest)?.[0] ?? "$";
  const closing = opening === "$`" ? "`$" : opening;
  const tex = rest.slice(opening.length).trimStart();
  const found = rest.slice(0, 30).trimEnd();
  const halfClosed = opening !== "$" && /(?<![\\$`])\$\s*$/u.test(tex);
  if (halfClosed) {
    const hint = `The formula opens with ${opening} and closes with $. Close it with ${closing}.`;
    return { line, found, hint };
  }
  const first = /^\\?[a-zA-Z]+|^\S/u.exec(tex)?.[0] ?? "";
  const last = lastOf(tex);
  const place = last === "" ? "" : ` after the last ${last}`;
  const hint = `The ${opening} before ${first} has no partner. Close it with ${closing}${place}.`;
  return { line, found, hint };
};
