import { describe, expect, it } from "vitest";
import { drawExercise, families, judge, solution } from "#lib/domain/exercises/index.ts";
import type { AnswerKind } from "#lib/domain/exercises/index.ts";

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7];

const offered = (kind: AnswerKind): readonly (readonly [id: string, label: string])[] => [
  ...("options" in kind ? kind.options.map(({ id, label }) => [id, label] as const) : []),
  ...(kind.kind === "verdict" ? offered(kind.reason) : []),
];

describe("an answer for the eye", () => {
  const asking = families.filter(({ asks }) => asks === "verdict" || asks === "choice");
  it.each(asking.map(({ id }) => id))("%s: says an option as its button does", (family) => {
    for (const seed of SEEDS) {
      const key = { family, seed };
      const { answer, answerShown } = solution(key);
      const labels = new Map(offered(drawExercise(key).answerKind));
      const [verdict = "", reason = ""] = answer.split("; ");
      const [verdictShown, reasonShown] = answerShown.split("; ");
      expect(verdictShown).toBe(labels.get(verdict));
      if (labels.has(reason)) expect(reasonShown).toBe(labels.get(reason));
      // What is typed is shown in the same words.
      expect(judge(key, answer)).toMatchObject({ correct: true });
    }
  });
});
