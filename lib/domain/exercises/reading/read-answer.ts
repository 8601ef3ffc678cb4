import type { AnswerKind, Reading } from "../answer-kind.ts";
import { LONGEST_TEXT } from "./clean.ts";
import { unreadable } from "./unreadable.ts";
import { readPlain } from "./read-plain.ts";
import { readVerdict } from "./read-verdict.ts";

/**
 * The value that a text gives as an answer of this kind. Never throws; what cannot be read comes
 * with a reason and an example, costs nothing and is no try.
 */
export const readAnswer = (kind: AnswerKind, text: string): Reading => {
  if (text.trim().length > LONGEST_TEXT) {
    return unreadable(
      `More than ${LONGEST_TEXT} characters.`,
      "Write the result, or a shorter expression.",
    );
  }
  return kind.kind === "verdict" ? readVerdict(text, kind) : readPlain(kind, text);
};
