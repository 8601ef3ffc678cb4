import type { AnswerKind, Prose } from "./answer-kind.ts";
import type { DrawnInstance, ExerciseFamily } from "./engine/bind.ts";
import type { FamilyId, Level, ParameterRecord, Step } from "./family.ts";
import { canonicalProse, canonicalText } from "./judging/canonical.ts";
import { judgeText } from "./judging/judge.ts";
import type { Judgement } from "./judging/judge.ts";
import type { Plot } from "./plot.ts";
import { selectFamily } from "./registry.ts";
import { hintSteps } from "./showing/hint-steps.ts";
import { earned, nextTry } from "./showing/grade.ts";
import type { Earned, NextTry } from "./showing/grade.ts";

/** What determines an exercise for ever: no version means the newest, no level the lowest. */
export interface ExerciseKey {
  readonly family: string;
  readonly version?: number | undefined;
  readonly level?: number | undefined;
  readonly seed: number;
}

/** What a device gets before the answer: the question, and nothing that the question does not say. */
export interface Exercise {
  readonly family: FamilyId;
  readonly version: number;
  readonly level: Level;
  readonly seed: number;
  readonly title: string;
  readonly question: Prose;
  readonly answerKind: AnswerKind;
  readonly work: "head" | "paper";
  readonly askingPlot?: Plot;
}

export interface Solution {
  /** Canonical text, as it could be typed. */
  readonly answer: string;
  /** The same as inline Markdown. */
  readonly answerShown: Prose;
  readonly explanation: readonly Step[];
  readonly plot?: Plot;
}

/** How a family is found by its name and version; the catalogue's own way, unless exercises of learners are meant. */
export type FindFamily = (id: FamilyId, version?: number) => ExerciseFamily | undefined;

interface Drawn {
  readonly family: ExerciseFamily;
  readonly level: Level;
  readonly instance: DrawnInstance;
}

const LARGEST_SEED = 2 ** 32 - 1;

/** Why there is no exercise with this key, in words, or undefined when there is one. */
export const problemOfKey = (
  key: ExerciseKey,
  find: FindFamily = selectFamily,
): string | undefined => {
  if (!Number.isInteger(key.seed) || key.seed < 0 || key.seed > LARGEST_SEED) {
    return `The seed ${key.seed} is not a whole number from 0 to ${LARGEST_SEED}.`;
  }
  if (find(key.family) === undefined) return `There is no family "${key.family}".`;
  const family = find(key.family, key.version);
  if (family === undefined) return `"${key.family}" has no version ${key.version}.`;
  if (key.level === undefined || family.levels.some((level) => level === key.level))
    return undefined;
  return `"${key.family}" has levels ${family.levels.join(", ")}, not ${key.level}.`;
};

const drawKey = (key: ExerciseKey, find: FindFamily): Drawn => {
  const family = find(key.family, key.version);
  const level =
    key.level === undefined
      ? family?.levels[0]
      : family?.levels.find((candidate) => candidate === key.level);
  const problem = problemOfKey(key, find);
  if (family === undefined || level === undefined || problem !== undefined) {
    throw new RangeError(problem ?? `no exercise for ${JSON.stringify(key)}`);
  }
  return { family, level, instance: family.draw(level, key.seed) };
};

/** The exercise of a key, safe to send. Throws on a key that has a problem (problemOfKey). */
export const drawExercise = (key: ExerciseKey, find: FindFamily = selectFamily): Exercise => {
  const { family, level, instance } = drawKey(key, find);
  const askingPlot = instance.plot("asking");
  return {
    family: family.id,
    version: family.version,
    level,
    seed: key.seed,
    title: family.title,
    question: instance.question,
    answerKind: instance.answerKind,
    work: family.work,
    ...(askingPlot === undefined ? {} : { askingPlot }),
  };
};

/** Reads and judges a typed answer; the exercise is drawn again from its key. */
export const judge = (key: ExerciseKey, text: string, find: FindFamily = selectFamily): Judgement =>
  judgeText(drawKey(key, find).instance, text);

/** The answer, how to reach it, and the picture with everything in it. */
export const solution = (key: ExerciseKey, find: FindFamily = selectFamily): Solution => {
  const { instance } = drawKey(key, find);
  const plot = instance.plot("answered");
  return {
    answer: canonicalText(instance.right),
    answerShown: canonicalProse(instance.right, instance.answerKind),
    explanation: instance.explain(),
    ...(plot === undefined ? {} : { plot }),
  };
};

export const hintOf = (key: ExerciseKey, find: FindFamily = selectFamily): Prose =>
  drawKey(key, find).instance.hint;

/** What may be told after the hint, line by line; never the answer. */
export const hintStepsOf = (key: ExerciseKey, find: FindFamily = selectFamily): readonly Step[] =>
  hintSteps(drawKey(key, find).instance);

/** What a review keeps beside the key. */
export const parametersOf = (key: ExerciseKey, find: FindFamily = selectFamily): ParameterRecord =>
  drawKey(key, find).instance.parameters;

/** The same text for the same numbers, whatever seed led to them. */
export const numbersOf = (key: ExerciseKey, find: FindFamily = selectFamily): string =>
  `${key.family} ${JSON.stringify(parametersOf(key, find))}`;

export interface Tally {
  readonly tries: readonly string[];
  readonly hint: boolean;
  readonly solutionShown: boolean;
}

/** What the judge makes of all tries of an attempt. */
export interface Tried extends Earned {
  readonly judgements: readonly Judgement[];
  readonly next: NextTry;
}

/** Judges all tries of an attempt, with what they earn and what may come next. */
export const judgeTries = (
  key: ExerciseKey,
  tally: Tally,
  find: FindFamily = selectFamily,
): Tried => {
  const { instance } = drawKey(key, find);
  const judgements = tally.tries.map((text) => judgeText(instance, text));
  const { answerKind } = instance;
  const { hint, solutionShown } = tally;
  return {
    judgements,
    ...earned({ answerKind, tries: judgements, hint, solutionShown }),
    next: solutionShown ? "none" : nextTry(answerKind, judgements),
  };
};

/** A worked explanation as one Markdown text, a numbered list. */
export const explanationText = (steps: readonly Step[]): string =>
  steps
    .map(
      ({ says, result }, index) =>
        `${index + 1}. ${says}${result === undefined ? "" : ` ${result}`}`,
    )
    .join("\n");
