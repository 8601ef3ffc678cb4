import type { Level } from "#lib/domain/exercises/index.ts";

/** What grows with the level. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  1: "Small numbers",
  2: "More terms",
  3: "A larger problem",
};
