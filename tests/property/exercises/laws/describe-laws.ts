import { afterAll, describe, expect, it } from "vitest";
import type { DrawnInstance, Family } from "#lib/domain/exercises/engine/bind.ts";
import { canonicalText } from "#lib/domain/exercises/judging/canonical.ts";
import { isWithinShare } from "#lib/domain/exercises/judging/equal.ts";
import { judgeText } from "#lib/domain/exercises/judging/judge.ts";
import { answerNumbers } from "#lib/domain/exercises/numbers/answer-numbers.ts";
import { holds, numbersIn } from "#lib/domain/exercises/numbers/numbers-in.ts";
import { allVersions, selectFamily } from "#lib/domain/exercises/registry.ts";
import { hintSteps } from "#lib/domain/exercises/showing/hint-steps.ts";
import { drawExercise, explanationText } from "#lib/domain/exercises/index.ts";
import type { Level, SectionNumber } from "#lib/domain/exercises/index.ts";
import { pictureTells, tellingLines, theoryOf } from "./leaks.ts";
import { slipsOf } from "./slips.ts";
import { problemOfGraph } from "./sound-graph.ts";
import { toleranceWords } from "./tolerance-words.ts";

/** Draws of each family, shared among its levels; `npm run test:exercises` asks for 10,000. */
const DRAWS_OF_NPM_TEST = 200;
const DRAWS = Number(process.env["NOTECURVE_DRAWS"] ?? DRAWS_OF_NPM_TEST);
const TIMEOUT_MILLIS = Math.max(30_000, DRAWS * 60);

interface Drawn {
  readonly seed: number;
  readonly instance: DrawnInstance;
  /** Everything that a learner may read of it. */
  readonly texts: string;
}

const seedsOf = ({ levels }: Family): readonly number[] =>
  Array.from({ length: Math.ceil(DRAWS / levels.length) }, (_, index) => (index * 7919) % 2 ** 32);

interface Case {
  readonly name: string;
  readonly family: Family;
  readonly level: Level;
}

const casesOf = (section: SectionNumber): readonly Case[] =>
  allVersions
    .filter((family) => family.section === section)
    .flatMap((family) =>
      family.levels.map((level) => ({
        name: `${family.id} version ${family.version} level ${level}`,
        family,
        level,
      })),
    );

const textsOf = (instance: DrawnInstance): string =>
  JSON.stringify([
    instance.question,
    instance.hint,
    explanationText(instance.explain()),
    instance.mistakes.map((mistake) => [mistake.feedback, canonicalText(mistake.wrong)]),
    canonicalText(instance.right),
    instance.plot("asking") ?? "",
    instance.plot("answered") ?? "",
  ]);

const LEAST_QUESTIONS = 20;

/**
 * A version that a newer one has replaced asks nobody any more, it only judges what it once drew. Its draws
 * are as they are: how evenly it asked is looked at with as many as `npm test` makes.
 */
const drawsAsked = (family: Family, drawn: readonly Drawn[]): readonly Drawn[] =>
  selectFamily(family.id) === family
    ? drawn
    : drawn.slice(0, Math.ceil(DRAWS_OF_NPM_TEST / family.levels.length));

const countsOf = (texts: readonly string[]): readonly number[] => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts.values()];
};

/** What stands for the outcome in the answer: a word of it, or what the family says of its parameters. */
const outcomeReached = (instance: DrawnInstance): string | undefined => {
  const { right } = instance;
  const word = right.kind === "verdict" || right.kind === "choice" ? right.option : undefined;
  return instance.outcomeReached() ?? word;
};

const describeCase = ({ family, level }: Case): void => {
  const draws = drawsOf(family, level);
  /** One comparison for all draws: what is wrong is listed with its seed and parameters. */
  const expectAll = (holdsFor: (instance: DrawnInstance, seed: number) => boolean): void => {
    const broken = draws().filter(({ instance, seed }) => !holdsFor(instance, seed));
    const shown = broken.slice(0, 5).map(({ seed, instance }) => ({
      seed,
      parameters: JSON.stringify(instance.parameters),
    }));
    expect(shown).toEqual([]);
  };

  it("reaches the same answer by the second route", () => {
    expectAll((instance) =>
      isWithinShare(instance.confirm(), instance.right, family.confirmWithin),
    );
  });

  it("judges the canonical text of each right answer right", () => {
    expectAll((instance) =>
      [instance.right, ...instance.alsoRight].every((right) => {
        const judgement = judgeText(instance, canonicalText(right));
        return judgement.kind === "judged" && judgement.correct;
      }),
    );
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

  it("never tells the answer by a step that is given as a hint", () => {
    expectAll((instance) => {
      const steps = hintSteps(instance);
      const told = steps.map(({ says, result = "" }) => `${says} ${result}`).join("\n");
      const answer = answerNumbers(instance.right);
      return (
        steps.length <= instance.explain().length / 2 &&
        answer.every((value) => !holds(numbersIn(told), value))
      );
    });
  });

  it("knows as many mistakes as the family demands", () => {
    expectAll((instance) => instance.mistakes.length >= family.leastMisconceptions);
  });

  it("writes no broken number anywhere", () => {
    const broken = /NaN|undefined|Infinity|null|[^\d]-0[^.\d]|\de[-+]?\d/u;
    expect(
      draws()
        .filter(({ texts }) => broken.test(texts))
        .slice(0, 5)
        .map(({ seed }) => seed),
    ).toEqual([]);
  });

  it("explains in whole sentences, with true minus signs and each fraction once", () => {
    const slips = draws().flatMap(({ instance, seed }) =>
      slipsOf(instance).map((slip) => `${slip} (seed ${seed})`),
    );
    expect(slips.slice(0, 3)).toEqual([]);
  });

  it("gives the same bytes for the same seed", () => {
    const others = draws().filter(({ seed, texts }) => textsOf(family.draw(level, seed)) !== texts);
    expect(others.slice(0, 5).map(({ seed }) => seed)).toEqual([]);
  });

  it("prints the numbers that it says it shows, and how close counts", () => {
    expectAll(({ question, shown, answerKind }) => {
      const printed = numbersIn(question);
      return (
        toleranceWords(answerKind).test(question) && shown.every((value) => holds(printed, value))
      );
    });
  });

  it("asks what determines the answer: what looks the same has one answer", () => {
    const answers = new Map<string, string>();
    expectAll((instance) => {
      const asked = `${instance.question}\n${JSON.stringify(instance.plot("asking"))}`;
      const answer = canonicalText(instance.right);
      const known = answers.get(asked) ?? answer;
      answers.set(asked, known);
      return known === answer;
    });
  });

  it("gives no number of the answer away in hint and feedback", () => {
    const theory = theoryOf(draws().map(({ instance }) => instance));
    expectAll((instance) => tellingLines(instance, theory).length === 0);
  });

  it("gives nothing away in the picture of the question", () => {
    expectAll((instance) => !pictureTells(instance));
  });

  it("sends neither parameters nor answer with the question", () => {
    const fields = "answerKind askingPlot family level question seed title version work".split(" ");
    expectAll((_, seed) => {
      const sent = drawExercise({ family: family.id, version: family.version, level, seed });
      return Object.keys(sent).every((field) => fields.includes(field));
    });
  });

  it("explains how to reach the answer, in words and in a picture with a table", () => {
    expectAll((instance) => {
      const plot = instance.plot("answered");
      const described = (plot?.description.length ?? 0) > 40 && (plot?.table.rows.length ?? 0) > 0;
      return instance.explain().length >= 3 && described;
    });
  });

  it("draws pictures whose marks and handle lie inside their axes", () => {
    const phases = ["asking", "answered"] as const;
    const problems = draws().flatMap(({ instance }) =>
      phases.flatMap((phase) => problemOfGraph(instance.plot(phase)) ?? []),
    );
    expect(problems.slice(0, 3)).toEqual([]);
  });

  it("repeats no question too often", () => {
    const asked = drawsAsked(family, draws());
    const counts = countsOf(asked.map(({ instance }) => instance.question));
    const average = asked.length / counts.length;
    expect(counts.length).toBeGreaterThanOrEqual(LEAST_QUESTIONS);
    expect(Math.max(...counts)).toBeLessThanOrEqual(Math.ceil(6 * average));
  });

  it("finds its numbers in a few tries", () => {
    const tries = draws().reduce((sum, { instance }) => sum + instance.tries, 0);
    expect(tries / draws().length).toBeLessThan(12);
  });
};

const describeOutcomes = ({ family, level }: Case): void => {
  const draws = drawsOf(family, level);

  it("reaches the outcome that was drawn", () => {
    const missed = draws().filter(({ instance }) => outcomeReached(instance) !== instance.outcome);
    expect(missed.slice(0, 5).map(({ seed }) => seed)).toEqual([]);
  });

  it.each([...new Set(family.outcomes)])("draws %s as often as it is listed", (outcome) => {
    const weight = family.outcomes.filter((each) => each === outcome).length;
    const expected = weight / family.outcomes.length;
    const reached = draws().filter(({ instance }) => instance.outcome === outcome).length;
    // Four standard deviations of a share of independent draws.
    const spread = 4 * Math.sqrt((expected * (1 - expected)) / draws().length);
    expect(Math.abs(reached / draws().length - expected)).toBeLessThan(spread);
  });
};

/** The draws of a level, made when the first law asks for them and let go after the last. */
function drawsOf(family: Family, level: Level): () => readonly Drawn[] {
  let drawn: readonly Drawn[] | undefined;
  afterAll(() => {
    drawn = undefined;
  });
  const draw = (seed: number): Drawn => {
    const instance = family.draw(level, seed);
    return { seed, instance, texts: textsOf(instance) };
  };
  return () => (drawn ??= seedsOf(family).map(draw));
}

/**
 * The laws of all families of a section, in every version and at each level. A file for each section, so that they
 * run beside each other.
 */
export const describeLaws = (section: SectionNumber): void => {
  const cases = casesOf(section);
  const balanced = cases.filter(({ family }) => family.outcomes.length > 0);
  it(`are asked of every level of ${section}`, () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
  describe.each(cases)("$name", { timeout: TIMEOUT_MILLIS }, describeCase);
  describe.each(balanced)("$name", { timeout: TIMEOUT_MILLIS }, describeOutcomes);
};
