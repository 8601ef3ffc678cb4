import type { AnswerJudgement } from "#lib/server/use-cases/judge-answer.ts";
import type { TryRequest } from "#lib/server/use-cases/try-exercise.ts";

const isJudgement = (value: unknown): value is AnswerJudgement =>
  typeof value === "object" && value !== null && "next" in value && "judgement" in value;

/** Null when the judge could not be reached, or gave no answer that can be read. */
export const askJudge = async (request: TryRequest): Promise<AnswerJudgement | null> => {
  try {
    const response = await fetch("/api/try", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    const body: unknown = await response.json();
    return response.ok && isJudgement(body) ? body : null;
  } catch {
    return null;
  }
};
