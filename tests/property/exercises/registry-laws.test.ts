import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/domain/exercises/answer-kind.ts";
import type { DrawnInstance, Family } from "#lib/domain/exercises/engine/bind.ts";
import { canonicalText } from "#lib/domain/exercises/judging/canonical.ts";
import { isWithinShare } from "#lib/domain/exercises/judging/equal.ts";
import { judgeText } from "#lib/domain/exercises/judging/judge.ts";
import { allVersions } from "#lib/domain/exercises/registry.ts";
import { drawExercise, explanationText, solution } from "#lib/domain/exercises/index.ts";

const SEEDS = Array.from({ length: 120 }, (_, index) => index * 7919);

const cases = allVersions.flatMap((family) =>
  family.levels.map((level) => ({
    name: `${family.id} version ${family.version} level ${level}`,
    family,
    level,
    drawn: SEEDS.map((seed) => family.draw(level, seed)),
  })),
);

/** Everything that a learner may read of an instance. */
const textsOf = (instance: DrawnInstance): string =>
  JSON.stringify([
    instance.question,
    instance.hint,
    explanationText(instance.explain()),
    instance.mistakes.map((mistake) => [mistake.feedback, canonicalText(mistake.wrong)]),
    canonicalText(instance.right),
    instance.plot("asking"),
    instance.plot("answered"),
  ]);

/** The number where a text states it by itself, with or without closing zeros. */
const numberPattern = (value: string): RegExp => {
  const plain = value.replace(".", String.raw`\.`);
  return new RegExp(String.raw`(?<![\d.])${plain}(?:\.0|0)?(?!\d|\.\d)`, "u");
};

const flatten = (value: unknown): readonly number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(flatten)
      : [];

/** The number of an answer as it could be read off a text. */
const numberIn = (answer: Answer): string =>
  canonicalText(answer.kind === "verdict" ? answer.reason : answer);

/** What the formulas of the theory say in any case: ½, squares, indices. */
const withoutTheory = (text: string): string => text.replace(/tfrac12|\^2|_\{?\d+\}?|2H/gu, "");

describe.each(cases)("$name", ({ family, level, drawn }) => {
  /** One comparison for all draws: what is wrong is listed with its parameters. */
  const expectAll = (holds: (instance: DrawnInstance, seed: number) => boolean): void => {
    const broken = drawn.filter((instance, index) => !holds(instance, SEEDS[index] ?? 0));
    expect(broken.map(({ parameters }) => JSON.stringify(parameters))).toEqual([]);
  };

  it("reaches the same answer by the second route", () => {
    expectAll((instance) => isWithinShare(instance.confirm(), instance.right, 1e-6));
  });

  it("judges the canonical text of the right answer right", () => {
    expectAll((instance) => {
      const judgement = judgeText(instance, canonicalText(instance.right));
      return judgement.kind === "judged" && judgement.correct;
    });
  });

  it("judges the value of each mistake wrong and names the first that leads to it", () => {
    expectAll((instance) =>
      instance.mistakes.every(({ id, wrong }) => {
        const judgement = judgeText(instance, canonicalText(wrong));
        if (judgement.kind !== "judged" || judgement.correct) return false;
        const named = instance.mistakes.find((mistake) => mistake.id === judgement.misconception);
        return (
          named !== undefined && (named.id === id || isWithinShare(wrong, named.wrong, 0.0101))
        );
      }),
    );
  });

  it("knows as many mistakes as the family demands", () => {
    expectAll((instance) => instance.mistakes.length >= family.leastMisconceptions);
  });

  it("writes no broken number anywhere", () => {
    const broken = /NaN|undefined|Infinity|null|[^\d]-0[^.\d]|\de[-+]?\d/u;
    expectAll((instance) => !broken.test(textsOf(instance)));
  });

  it("gives the same bytes for the same seed", () => {
    expectAll((instance, seed) => textsOf(instance) === textsOf(family.draw(level, seed)));
  });

  it("shows every number of its parameters in the question, and how close counts", () => {
    expectAll(
      ({ question, parameters }) =>
        /within 1 % counts|exact/iu.test(question) &&
        flatten(parameters).every((value) => numberPattern(String(value)).test(question)),
    );
  });

  it("gives no number of the answer away in hint and feedback", () => {
    expectAll(({ right, hint, mistakes }) => {
      const answer = numberPattern(numberIn(right));
      const lines = [hint, ...mistakes.map(({ feedback }) => feedback)];
      return lines.every((line) => !answer.test(withoutTheory(line)));
    });
  });

  it("sends neither parameters nor answer with the question", () => {
    const fields = "answerKind askingPlot family level question seed title version work";
    const marksOfAnswers = /"role":"(?:start|end)"|"step":\{|"slice"|"note"/u;
    expectAll((_, seed) => {
      const sent = drawExercise({ family: family.id, version: family.version, level, seed });
      const plot = JSON.stringify(sent.askingPlot);
      return Object.keys(sent).sort().join(" ") === fields && !marksOfAnswers.test(plot);
    });
  });

  it("explains how to reach the answer, in words and in a picture with a table", () => {
    expectAll((_, seed) => {
      const { explanation, plot } = solution({ family: family.id, level, seed });
      const described = (plot?.description.length ?? 0) > 40 && (plot?.table.rows.length ?? 0) > 1;
      return explanation.length >= 3 && described;
    });
  });

  it("repeats no numbers too often", () => {
    const counts = new Map<string, number>();
    for (const { parameters } of drawn) {
      const key = JSON.stringify(parameters);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(0.7 * drawn.length);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(5);
  });

  it("finds its numbers in a few tries", () => {
    const tries = drawn.reduce((sum, instance) => sum + instance.tries, 0) / drawn.length;
    expect(tries).toBeLessThan(12);
  });
});

const balanced: readonly [string, Family][] = allVersions
  .filter((family) => family.outcomes.length > 0)
  .map((family) => [`${family.id} version ${family.version}`, family]);

describe.each(balanced)("%s", (_, family) => {
  it.each(family.levels)("has balanced outcomes at level %i", (level) => {
    const drawn = Array.from({ length: 600 }, (__, seed) => family.draw(level, seed));
    for (const outcome of family.outcomes) {
      const share =
        drawn.filter(({ right }) =>
          right.kind === "verdict"
            ? right.option === outcome
            : (numberIn(right).startsWith("-") ? "falls" : "rises") === outcome,
        ).length / drawn.length;
      expect(share).toBeGreaterThan(0.44);
      expect(share).toBeLessThan(0.56);
    }
  });
});
