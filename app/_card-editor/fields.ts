import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";

/** All that stands in the editor; what belongs to the other kind is kept while one tries it. */
export interface Fields {
  readonly kind: CardDraft["kind"] | "exercise";
  readonly prompt: string;
  readonly answer: string;
  readonly text: string;
  readonly exercise: string;
}

export const NO_FIELDS: Fields = {
  kind: "question",
  prompt: "",
  answer: "",
  text: "",
  exercise: "",
};

export const fieldsOf = (draft: CardDraft): Fields => ({ ...NO_FIELDS, ...draft });

export const exerciseFields = (exercise: string): Fields => ({
  ...NO_FIELDS,
  kind: "exercise",
  exercise,
});

/** The card that is written; beside an exercise an empty one. */
export const draftOf = ({ kind, prompt, answer, text }: Fields): CardDraft => {
  if (kind === "exercise") return { kind: "question", prompt: "", answer: "" };
  return kind === "question" ? { kind, prompt, answer } : { kind, text };
};

export const sameFields = (one: Fields, other: Fields): boolean =>
  one.kind === other.kind &&
  one.prompt === other.prompt &&
  one.answer === other.answer &&
  one.text === other.text &&
  one.exercise === other.exercise;

/** Fields as they were kept as text; null for anything else. */
export const readFields = (text: string | null): { start: Fields; fields: Fields } | null => {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    if (!("start" in value) || !("fields" in value)) return null;
    const { start, fields } = value;
    // What was kept before there were exercises has no such field.
    const [from, to] = [start, fields].map((each) => Object.assign({}, NO_FIELDS, each));
    return areFields(from) && areFields(to) ? { start: from, fields: to } : null;
  } catch {
    return null;
  }
};

const areFields = (value: unknown): value is Fields =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  (value.kind === "question" || value.kind === "cloze" || value.kind === "exercise") &&
  ["prompt", "answer", "text", "exercise"].every(
    (name) => typeof (value as Record<string, unknown>)[name] === "string",
  );
