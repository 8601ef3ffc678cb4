import type { AskedJudgement } from "#lib/domain/exercises/telling.ts";
import type { AnswerJudgement, AnswerRequest } from "#lib/server/use-cases/judge-answer.ts";

export type JudgeAnswer =
  | { readonly kind: "judged"; readonly judged: AnswerJudgement }
  | { readonly kind: "failed"; readonly message: string };

const isJudgement = (value: unknown): value is AnswerJudgement =>
  typeof value === "object" && value !== null && "ceiling" in value && "next" in value;

/** Without a connection the device judges with the same code, once it has been there; null where it cannot. */
const judgeOnDevice = async (request: AskedJudgement): Promise<JudgeAnswer | null> => {
  try {
    const { judgeHere } = await import("./judge-here.ts");
    const outcome = judgeHere(request);
    return outcome.kind === "judged" ? { kind: "judged", judged: outcome.answer } : null;
  } catch {
    return null;
  }
};

/** Asks the server's judge; what was typed stays in the field whatever comes of it. */
export const askJudge = async (
  request: Omit<AnswerRequest, "tries"> & { readonly tries: readonly string[] },
): Promise<JudgeAnswer> => {
  try {
    const response = await fetch("/api/answers", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    if (response.status === 401) {
      return {
        kind: "failed",
        message: "Your session has ended. Sign in in another tab, then check again.",
      };
    }
    const body: unknown = await response.json();
    if (response.ok && isJudgement(body)) return { kind: "judged", judged: body };
    return { kind: "failed", message: "The judge gave no answer. Check again." };
  } catch {
    const here = await judgeOnDevice(request);
    return (
      here ?? {
        kind: "failed",
        message:
          "The judge cannot be reached. Your answer stays here; check again when you are online.",
      }
    );
  }
};
