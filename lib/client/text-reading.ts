import { LABEL_NAMES, writeCards } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";
import { drawSamples, noteExercises, readMade } from "#lib/domain/exercises/making.ts";
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

/** An exercise with the first numbers that are drawn for it. */
const exerciseCards = ({ exercises }: ReturnType<typeof noteExercises>): readonly LiveCard[] =>
  exercises.flatMap(({ line, text }) => {
    const read = readMade(text);
    const [sample] = read.kind === "read" ? drawSamples(read.made, 1, 1) : [];
    if (sample === undefined) return [];
    const { question, answerShown } = sample;
    return [{ line, label: "Exercise", promptHtml: html(question), answerHtml: html(answerShown) }];
  });

/** Pure, but for remembering what was set before. */
export const readText = (markdown: string): TextReading => {
  // Whoever has not begun has nothing to mend.
  if (markdown.trim() === "") return { cards: [], refusals: [], problems: [] };
  const note = parseNote(markdown);
  const { cards, refusals } = writeCards(note, canSet);
  const made = noteExercises(note);
  const texts = cards.map(({ line, label, labelName, prompt, answer }) => ({
    line,
    label: label === "none" ? "" : labelName || LABEL_NAMES[label],
    promptHtml: html(prompt),
    answerHtml: html(answer),
  }));
  return {
    cards: [...texts, ...exerciseCards(made)].toSorted((a, b) => a.line - b.line),
    refusals: refusals
      .filter(({ gate, line }) => gate !== "code" || !made.lines.has(line))
      .map(({ line, reason }) => ({ line, reason })),
    problems: [...noteProblems(note), ...made.problems].map(({ line, found, expected, hint }) => ({
      line,
      words: `Found ${found}; expected ${expected}.`,
      hint,
    })),
  };
};
