import { LABEL_NAMES, writeCards } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";
import { canSet, noteProblems, renderProse } from "#lib/domain/prose/index.ts";

/** A card as the text that is being written gives it. */
export interface LiveCard {
  /** The line of the text that it comes from, 1-based. */
  readonly line: number;
  readonly label: string;
  readonly promptHtml: string;
  readonly answerHtml: string;
}

export interface TextProblem {
  readonly line: number;
  readonly words: string;
  readonly hint: string;
}

/** All that a text gives: its cards, the lines that give none, and what to mend. */
export interface TextReading {
  readonly cards: readonly LiveCard[];
  readonly refusals: readonly { readonly line: number; readonly reason: string }[];
  readonly problems: readonly TextProblem[];
}

const HTML_AT_MOST = 2_000;
const known = new Map<string, string>();

/** Most cards stay as they are while one line is written. */
const html = (markdown: string): string => {
  const made = known.get(markdown) ?? renderProse(markdown).html;
  if (known.size >= HTML_AT_MOST) known.clear();
  known.set(markdown, made);
  return made;
};

/** Pure, but for remembering what was set before. */
export const readText = (markdown: string): TextReading => {
  // Whoever has not begun has nothing to mend.
  if (markdown.trim() === "") return { cards: [], refusals: [], problems: [] };
  const note = parseNote(markdown);
  const { cards, refusals } = writeCards(note, canSet);
  return {
    cards: cards.map(({ line, label, labelName, prompt, answer }) => ({
      line,
      label: label === "none" ? "" : labelName || LABEL_NAMES[label],
      promptHtml: html(prompt),
      answerHtml: html(answer),
    })),
    refusals: refusals.map(({ line, reason }) => ({ line, reason })),
    problems: noteProblems(note).map(({ line, found, expected, hint }) => ({
      line,
      words: `Found ${found}; expected ${expected}.`,
      hint,
    })),
  };
};
