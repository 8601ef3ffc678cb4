import type { AnswerKind, Reading } from "../answer-kind.ts";
import { readPlain } from "./read-plain.ts";
import { readVerdict } from "./read-verdict.ts";

/**
 * The value that a text gives as an answer of this kind. Never throws; what cannot be read comes
 * with a reason and an example, costs nothing and is no try.
 */
export const readAnswer = (kind: AnswerKind, text: string): Reading =>
  kind.kind === "verdict" ? readVerdict(text, kind) : readPlain(kind, text);
