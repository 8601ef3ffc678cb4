import { isMath, maskMath, texOf } from "../language/math-mask.ts";
import { bare, wordsOf } from "../language/words.ts";
import { normalTex } from "../tex/equation.ts";

const TEX_TOKEN = /\\[a-zA-Z]+|\d+(?:\.\d+)?|[a-zA-Z]|[=<>+\-*/^_]/gu;

/** Links to their text, bold marks off, case folded, spaces collapsed; formulas as they are but for spacing. */
export const normalForm = (markdown: string): string =>
  maskMath(markdown.replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1"))
    .replaceAll("**", "")
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => (isMath(word) ? `$${normalTex(texOf(word))}$` : word.toLowerCase()))
    .join(" ");

export const mathTokensOf = (markdown: string): string[] =>
  wordsOf(maskMath(markdown).replace(/([\u{F0000}-\u{FFFFF}]+)/gu, " $1 "))
    .filter(isMath)
    .flatMap((run) => texOf(run).match(TEX_TOKEN) ?? []);

/** Words, TeX commands, numbers and relation signs, as a multiset. */
const tokensOf = (markdown: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const masked = maskMath(markdown.replaceAll("**", "")).replace(
    /([\u{F0000}-\u{FFFFF}]+)/gu,
    " $1 ",
  );
  const words = wordsOf(masked)
    .filter((word) => !isMath(word))
    .map(bare)
    .filter((word) => word !== "");
  for (const token of [...words, ...mathTokensOf(markdown)]) {
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
};

/** Tokens with their number, counted once. */
export interface TokenBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export const tokenBagOf = (markdown: string): TokenBag => {
  const counts = tokensOf(markdown);
  return { counts, size: [...counts.values()].reduce((sum, count) => sum + count, 0) };
};

/**
 * Dice coefficient of two multisets, 0 to 1. Dice 1945: 2|A∩B| / (|A| + |B|). Where the sizes alone keep it under
 * `floor`, it is 0 without a look at the tokens.
 */
export const similarity = (left: TokenBag, right: TokenBag, floor = 0): number => {
  const total = left.size + right.size;
  if (total === 0) return 1;
  if (2 * Math.min(left.size, right.size) < floor * total) return 0;
  const [few, many] =
    left.counts.size <= right.counts.size
      ? [left.counts, right.counts]
      : [right.counts, left.counts];
  let shared = 0;
  for (const [token, count] of few) shared += Math.min(count, many.get(token) ?? 0);
  return (2 * shared) / total;
};
