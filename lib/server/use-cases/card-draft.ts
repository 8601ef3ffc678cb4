import { parseCloze } from "#lib/domain/cards/index.ts";

/** What a learner writes: a question with its answer, or a text with hidden parts (==hidden== or {{hidden}}). */
export type CardDraft =
  | { readonly kind: "question"; readonly prompt: string; readonly answer: string }
  | { readonly kind: "cloze"; readonly text: string };

export type DraftField = "prompt" | "answer" | "text";

export interface DraftProblem {
  readonly field: DraftField;
  /** 1-based line of the field. */
  readonly line: number;
  readonly found: string;
  readonly hint: string;
}

export interface CardSides {
  readonly prompt: string;
  readonly answer: string;
}

export type DraftReading =
  | { readonly kind: "cards"; readonly cards: readonly CardSides[] }
  | { readonly kind: "problems"; readonly problems: readonly DraftProblem[] };

const MOST_CHARACTERS = 10_000;

const lengthProblems = (field: DraftField, text: string): readonly DraftProblem[] => {
  if (text.trim() === "") {
    const hint =
      field === "answer" ? "Write what is to be remembered." : "Write what the card asks.";
    return [{ field, line: 1, found: "This is empty.", hint }];
  }
  if (text.length <= MOST_CHARACTERS) return [];
  return [
    {
      field,
      line: 1,
      found: `This has ${text.length} characters.`,
      hint: `Use at most ${MOST_CHARACTERS}; a card asks one thing.`,
    },
  ];
};

const readQuestion = ({ prompt, answer }: CardSides): DraftReading => {
  const problems = [...lengthProblems("prompt", prompt), ...lengthProblems("answer", answer)];
  return problems.length > 0
    ? { kind: "problems", problems }
    : { kind: "cards", cards: [{ prompt: prompt.trim(), answer: answer.trim() }] };
};

const readCloze = (text: string): DraftReading => {
  const wrongLength = lengthProblems("text", text);
  if (wrongLength.length > 0) return { kind: "problems", problems: wrongLength };
  const { cards, problems } = parseCloze(text.trim());
  return problems.length > 0
    ? {
        kind: "problems",
        problems: problems.map(({ line, found, hint }) => ({ field: "text", line, found, hint })),
      }
    : { kind: "cards", cards };
};

/** The cards that a draft gives, or what is to be mended first. Pure: the editor's preview uses it as well. */
export const readDraft = (draft: CardDraft): DraftReading =>
  draft.kind === "question" ? readQuestion(draft) : readCloze(draft.text);
