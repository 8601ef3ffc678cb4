import { tokensOf } from "./normal-form.ts";

const countTokens = (tokens: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
};

export interface TokenBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export const tokenBag = (text: string): TokenBag => {
  const tokens = tokensOf(text);
  return { counts: countTokens(tokens), size: tokens.length };
};

/** Dice coefficient of two multisets of tokens: 2·|A ∩ B| / (|A| + |B|), from 0 to 1; two empty ones are equal. */
export const similarity = (one: TokenBag, other: TokenBag): number => {
  if (one.size + other.size === 0) return 1;
  let shared = 0;
  for (const [token, count] of one.counts) shared += Math.min(count, other.counts.get(token) ?? 0);
  return (2 * shared) / (one.size + other.size);
};
