import type { AnswerKind } from "#lib/domain/exercises/reading.ts";

/** What the second half of an answer is called. */
const secondHalf = (answerKind: AnswerKind): string => {
  if (answerKind.kind !== "verdict") return "number";
  const { kind } = answerKind.reason;
  return kind === "choice" ? "reason" : kind === "vector" || kind === "interval" ? kind : "number";
};

/** Which half of an answer of two is right; empty where neither is. */
export const halfWords = (
  halves: { readonly verdict: boolean; readonly reason: boolean } | undefined,
  answerKind: AnswerKind,
): string => {
  if (halves === undefined || halves.verdict === halves.reason) return "";
  const half = secondHalf(answerKind);
  return halves.verdict
    ? `The verdict is right, the ${half} is not.`
    : `The ${half} is right, the verdict is not.`;
};
