import type { Page, Response } from "@playwright/test";
import { solution } from "#lib/domain/exercises/index.ts";
import { wordsOf } from "./exercise.ts";
import type { QueueExercise } from "./study.ts";

/** What an exercise may hold before its answer: no parameters, no misconceptions. */
export const FIELDS_BEFORE_THE_ANSWER: readonly string[] = [
  "answerKind",
  "askingPlot",
  "family",
  "level",
  "question",
  "questionHtml",
  "quickSeconds",
  "seed",
  "title",
  "version",
  "work",
];

export const withoutMeasures = (html: string): string =>
  html.replaceAll(/style=\\*"[^"\\]*\\*"/g, "");

const read = async (response: Response): Promise<string> => {
  const type = response.request().resourceType();
  if (!["document", "fetch", "xhr", "script", "other"].includes(type)) return "";
  return withoutMeasures(await response.text().catch(() => ""));
};

/** Everything the page has received that is wanted, without the measures of typeset formulas. */
export const gatherTexts = (
  page: Page,
  wants: (response: { readonly url: string }) => boolean = () => true,
): Promise<string>[] => {
  const texts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (wants({ url: response.url() })) texts.push(read(response));
  });
  return texts;
};

/** Numbers with too few digits stand in any page; what has three or more does so by no chance. */
const telling = (part: string): boolean =>
  part.includes("/") || part.replaceAll(/^-?[0.]*|\./g, "").length >= 3;

export const secretsOf = (exercise: QueueExercise): readonly string[] => {
  const { answer, explanation } = solution(exercise);
  const sentences = explanation.flatMap(({ says }) => wordsOf(says).slice(0, 1));
  return [
    ...answer.split("; ").filter((part) => /\d/.test(part) && telling(part)),
    ...sentences.filter((words) => words.length > 25),
  ].filter((secret) => !exercise.question.includes(secret));
};

const significantDigits = (number: string): number => number.replaceAll(/^-?[0.]*|\D/g, "").length;

/**
 * Of an exercise's secrets those that its own data tells, and those that anything else tells. Other exercises, scripts
 * and drawings hold thousands of numbers: three digits stand there by chance in every fourth run, five do not.
 */
export const toldSecrets = (
  exercise: QueueExercise,
  received: readonly string[],
): readonly string[] => {
  const own = JSON.stringify(exercise);
  return secretsOf(exercise).filter((secret) => {
    if (standsIn(own, secret)) return true;
    const isNumber = /^-?[\d./]+$/.test(secret);
    const byChance = isNumber && significantDigits(secret) < 5;
    return !byChance && received.some((text) => standsIn(text, secret));
  });
};

export const standsIn = (text: string, secret: string): boolean =>
  /^-?[\d./]+$/.test(secret)
    ? new RegExp(`(?<![\\d.])${secret.replaceAll(".", "\\.")}(?![\\d.])`).test(text)
    : text.includes(secret);
