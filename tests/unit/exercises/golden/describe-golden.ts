import { describe, expect, it } from "vitest";
import { instantiate } from "#lib/domain/exercises/engine/instance.ts";
import type { Instance } from "#lib/domain/exercises/engine/instance.ts";
import type { Answer } from "#lib/domain/exercises/answer-kind.ts";
import type { FamilyDefinition, ParameterRecord } from "#lib/domain/exercises/family.ts";
import { judgeText } from "#lib/domain/exercises/judging/judge.ts";
import { families } from "#lib/domain/exercises/index.ts";

/** A mistake and the text of the answer that it leads to. */
export type GoldenMistake = readonly [misconception: string, typed: string];

/** One instance of a family with its right answer and every mistake that applies, in their order. */
export interface Golden {
  readonly family: string;
  readonly instance: Instance;
  readonly right: string;
  readonly wrong: readonly GoldenMistake[];
}

export const golden = <P extends ParameterRecord, A extends Answer>(
  family: FamilyDefinition<P, A>,
  parameters: P,
  right: string,
  wrong: readonly GoldenMistake[],
): Golden => ({
  family: family.id,
  instance: instantiate(family, parameters),
  right,
  wrong,
});

/** The rules of a section's golden instances; each of its families has at least one. */
export const describeGolden = (section: string, instances: readonly Golden[]): void => {
  it(`every family of ${section} has a golden instance`, () => {
    const own = families.filter((family) => family.section === section).map(({ id }) => id);
    const covered = new Set(instances.map(({ family }) => family));
    expect(own.filter((id) => !covered.has(id))).toEqual([]);
  });

  describe.each(instances)("$family", ({ instance, right, wrong }) => {
    it(`has the answer ${right}`, () => {
      expect(judgeText(instance, right)).toMatchObject({ kind: "judged", correct: true });
    });

    it("knows exactly the mistakes that apply, in order", () => {
      expect(instance.mistakes.map(({ id }) => id)).toEqual(wrong.map(([id]) => id));
    });

    it.each(wrong)("names %s, or the first that leads there too, when %s is typed", (id, typed) => {
      const [first = id] = wrong.find(([, other]) => other === typed) ?? [];
      const judgement = judgeText(instance, typed);
      expect(judgement).toMatchObject({ kind: "judged", correct: false });
      const feedback = judgement.kind === "judged" ? (judgement.feedback ?? "") : "";
      const lines = instance.mistakes.filter((mistake) => [id, first].includes(mistake.id));
      expect(lines.some((mistake) => feedback.includes(mistake.feedback))).toBe(true);
    });
  });
};
