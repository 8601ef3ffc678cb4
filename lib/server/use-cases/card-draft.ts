import { parseCloze } from "#lib/domain/cards/index.ts";
import { renderProse, type ProseProblem } from "#lib/domain/prose/index.ts";

/** What a learner writes: a question with its answer, or a text with hidden parts (==hidden== or {{hidden}}). */
export type CardDraft =
  | { readonly kind: "question"; readonly prompt: string; readonly answer: string }
  | { readonly kind: "cloze"; readonly text: string };

export type DraftField = "prompt" | "answer" | "text" | "exercise";

export interface DraftProblem {
  readonly field: DraftField;
  /** 1-based line of the field; null where the whole field is meant. */
  readonly line: number | null;
  /** A sentence that says what to do: "The $ before \frac has no partner. Close it …" */
  readonly words: string;
  /** Nothing was written or hidden yet, which a form says only once somebody wants to save. */
  readonly empty?: true;
}

export interface CardSides {
  readonly prompt: string;
  readonly answer: string;
}

export type DraftReading =
  | { readonly kind: "cards"; readonly cards: readonly CardSides[] }
  | { readonly kind: "problems"; readonly problems: readonly DraftProblem[] };

const MOST_CHARACTERS = 10_000;

const TO_WRITE: Readonly<Record<Exclude<DraftField, "exercise">, string>> = {
  prompt: "Write what the card asks.",
  answer: "Write what is to be remembered.",
  text: "Write a text, and hide a part of it with == before and after.",
};

const excerptOf = (found: string): string =>
  found.length > 30 ? `${found.slice(0, 30).trimEnd()} …` : found;

/** A formula's problem; the hint of an open `$` names its place, other hints need to be told it. */
const mathProblem = (field: DraftField, { line, found, hint }: ProseProblem): DraftProblem => ({
  field,
  line,
  words: found.startsWith("$") ? hint : `At “${excerptOf(found)}”. ${hint}`,
});

/** What keeps a field from being a side of a card, whatever stands in it. */
const fieldProblems = (
  field: Exclude<DraftField, "exercise">,
  text: string,
): readonly DraftProblem[] => {
  if (text.trim() === "") return [{ field, line: null, words: TO_WRITE[field], empty: true }];
  if (text.length > MOST_CHARACTERS) {
    const words = `This has ${text.length} characters. Use at most ${MOST_CHARACTERS}; a card asks one thing.`;
    return [{ field, line: null, words }];
  }
  return renderProse(text).problems.map((problem) => mathProblem(field, problem));
};

const readQuestion = ({ prompt, answer }: CardSides): DraftReading => {
  const problems = [...fieldProblems("prompt", prompt), ...fieldProblems("answer", answer)];
  return problems.length > 0
    ? { kind: "problems", problems }
    : { kind: "cards", cards: [{ prompt: prompt.trim(), answer: answer.trim() }] };
};

const readCloze = (text: string): DraftReading => {
  const wrong = fieldProblems("text", text);
  if (wrong.some(({ line }) => line === null)) return { kind: "problems", problems: wrong };
  const { cards, problems } = parseCloze(text.trimEnd());
  const marks = problems.map(({ kind, line, found, hint }): DraftProblem =>
    kind === "nothing-hidden"
      ? { field: "text", line: null, words: hint, empty: true }
      : { field: "text", line, words: `At “${excerptOf(found)}”. ${hint}` },
  );
  return wrong.length + marks.length > 0
    ? { kind: "problems", problems: [...wrong, ...marks] }
    : { kind: "cards", cards };
};

/** The cards that a draft gives, or what is to be mended first. Pure: the editor's preview uses it as well. */
export const readDraft = (draft: CardDraft): DraftReading =>
  draft.kind === "question" ? readQuestion(draft) : readCloze(draft.text);
