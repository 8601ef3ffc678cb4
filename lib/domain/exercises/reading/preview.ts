import type { AnswerKind, Prose, Unreadable } from "../answer-kind.ts";
import { readAnswer } from "./read-answer.ts";

/** What stands beside an input field while somebody types. */
export type Preview =
  { readonly kind: "empty" } | { readonly kind: "read"; readonly shown: Prose } | Unreadable;

/** How a field would be read if it were sent now, as inline Markdown with math. */
export const preview = (kind: AnswerKind, text: string): Preview => {
  if (text.trim() === "") return { kind: "empty" };
  const reading = readAnswer(kind, text);
  return reading.kind === "read" ? { kind: "read", shown: reading.shown } : reading;
};
