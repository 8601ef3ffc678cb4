import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";

/** All that stands in the editor; what belongs to the other kind is kept while one tries it. */
export interface Fields {
  readonly kind: CardDraft["kind"];
  readonly prompt: string;
  readonly answer: string;
  readonly text: string;
}

export const NO_FIELDS: Fields = { kind: "question", prompt: "", answer: "", text: "" };

export const fieldsOf = (draft: CardDraft): Fields => ({ ...NO_FIELDS, ...draft });

export const draftOf = ({ kind, prompt, answer, text }: Fields): CardDraft =>
  kind === "question" ? { kind, prompt, answer } : { kind, text };

export const sameFields = (one: Fields, other: Fields): boolean =>
  one.kind === other.kind &&
  one.prompt === other.prompt &&
  one.answer === other.answer &&
  one.text === other.text;

/** Fields as they were kept as text; null for anything else. */
export const readFields = (text: string | null): { start: Fields; fields: Fields } | null => {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    if (!("start" in value) || !("fields" in value)) return null;
    const { start, fields } = value;
    return areFields(start) && areFields(fields) ? { start, fields } : null;
  } catch {
    return null;
  }
};

const areFields = (value: unknown): value is Fields =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  (value.kind === "question" || value.kind === "cloze") &&
  ["prompt", "answer", "text"].every(
    (name) => typeof (value as Record<string, unknown>)[name] === "string",
  );
