import type { PracticeDraw } from "#lib/server/use-cases/draw-practice.ts";
import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";

export type DrawnAnswer =
  | { readonly kind: "drawn"; readonly exercise: ShownExercise }
  | { readonly kind: "failed"; readonly message: string };

const isExercise = (value: unknown): value is ShownExercise =>
  typeof value === "object" && value !== null && "questionHtml" in value && "seed" in value;

/** Asks the server for an exercise; only there its answer is known. */
export const askExercise = async (request: PracticeDraw): Promise<DrawnAnswer> => {
  try {
    const response = await fetch("/api/practice", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    if (response.status === 401) {
      return {
        kind: "failed",
        message: "Your session has ended. Sign in in another tab, then go on.",
      };
    }
    const body: unknown = await response.json();
    if (response.ok && isExercise(body)) return { kind: "drawn", exercise: body };
    return { kind: "failed", message: "The server drew no exercise. Try it again." };
  } catch {
    return {
      kind: "failed",
      message: "The server cannot be reached. Go on when you are online.",
    };
  }
};
