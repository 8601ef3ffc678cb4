import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { solution } from "#lib/domain/exercises/index.ts";
import { bringExercises, openReview, postEvents, reviewOf, type QueueExercise } from "./study.ts";

/** Leaves the exercise of one family in today's queue, beside it so many cards; the others are answered right. */
export const bringExercise = async (
  request: APIRequestContext,
  family: string,
  cardsLeft = 0,
): Promise<QueueExercise> => {
  const items = await bringExercises(request, cardsLeft);
  const answered = items.flatMap(({ cardId, exercise }) => {
    if (exercise === undefined || exercise.family === family) return [];
    const { version, level, seed } = exercise;
    const tries = [solution(exercise).answer];
    const sent = { family: exercise.family, version, level, seed, tries };
    return [{ ...reviewOf(cardId, 4), exercise: { ...sent, hint: false, solutionShown: false } }];
  });
  const results = await postEvents(request, answered);
  expect(results.map(({ reason }) => reason)).toEqual(answered.map(() => undefined));
  const wanted = items.find(({ exercise }) => exercise?.family === family)?.exercise;
  if (wanted === undefined) throw new Error(`No exercise of ${family} is offered.`);
  return wanted;
};

/** Brings the exercise and opens it. */
export const openExercise = async (page: Page, family: string): Promise<QueueExercise> => {
  const exercise = await bringExercise(page.request, family);
  await openReview(page);
  await expect(page.getByRole("heading", { level: 1, name: exercise.title })).toBeVisible();
  return exercise;
};

export const check = async (page: Page, label: RegExp | string, text: string): Promise<void> => {
  await page.getByLabel(label).fill(text);
  await page.getByRole("button", { name: /^Check/ }).click();
};

/** The words of a text between its formulas, longest first. */
export const wordsOf = (markdown: string): readonly string[] =>
  markdown
    .split(/\$+[^$]*\$+/)
    .map((words) => words.trim())
    .sort((one, other) => other.length - one.length);
