import type { Canonical } from "../outline.ts";
import { readLabel } from "./read-label.ts";
import { canonicalOf } from "./table.ts";

const WORDS_OF_FREE_LABEL_AT_MOST = 9;

export interface Label {
  readonly label: Canonical;
  readonly found: string;
  readonly contentFrom: number;
}

/** The label of a text: one of the table, or a few words with nothing behind them (a free label). */
export const labelOf = (text: string, from: number, to: number): Label | null => {
  const words = readLabel(text, from, to);
  if (!words) return null;
  const label = canonicalOf(words.found) ?? freeLabel(words.found, words.contentFrom >= to);
  return label && { label, ...words };
};

const freeLabel = (found: string, nothingFollows: boolean): "free" | null => {
  const isShort = found.split(/\s+/).length <= WORDS_OF_FREE_LABEL_AT_MOST;
  return nothingFollows && isShort ? "free" : null;
};
