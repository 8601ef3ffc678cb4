"use client";

import { useState } from "react";
import { wordKey, type Word, type Words } from "./shown-plan.ts";

/** While this page is open: a plan that is made anew finds what was decided for the one before. */
const kept = new Map<string, Word>();

export interface LastWordsState {
  readonly words: Words;
  readonly of: (path: string, slot: string | undefined) => Word | undefined;
  /** Null takes a decision back. */
  readonly decide: (path: string, slot: string, word: Word | null) => void;
}

/** What the learner decided about new cards, by note and slot. */
export const useWords = (): LastWordsState => {
  const [words, setWords] = useState<Words>(() => new Map(kept));
  return {
    words,
    of: (path, slot) => (slot === undefined ? undefined : words.get(wordKey(path, slot))),
    decide: (path, slot, word) => {
      const key = wordKey(path, slot);
      if (word) kept.set(key, word);
      else kept.delete(key);
      setWords(new Map(kept));
    },
  };
};
