import { expect, type APIRequestContext, type Page } from "@playwright/test";
import {
  bringExercises,
  openReview,
  postEvents,
  readQueue,
  type QueueExercise,
  type QueueItem,
} from "./study.ts";

/** Exercises of the coming days, today's too, that a learner has not met. */
const comingExercises = async (request: APIRequestContext): Promise<readonly QueueItem[]> => {
  const { days = [] } = await readQueue(request, "?days=30");
  return days.flatMap(({ items }) => items.filter(({ kind }) => kind === "exercise"));
};

const suspensionOf = ({ cardId }: QueueItem) => ({
  id: crypto.randomUUID(),
  type: "suspend",
  cardId,
  at: Date.now(),
  zone: "Europe/Berlin",
});

/** Leaves the exercise of one family in today's queue, beside it so many cards; all other exercises are suspended. */
export const bringFamily = async (
  request: APIRequestContext,
  family: string,
  cardsLeft = 0,
): Promise<{ readonly cardId: string; readonly exercise: QueueExercise }> => {
  const others = (await comingExercises(request)).filter(
    ({ exercise }) => exercise?.family !== family,
  );
  const results = await postEvents(request, others.map(suspensionOf));
  expect(results.every(({ outcome }) => outcome === "stored")).toBe(true);
  const items = await bringExercises(request, cardsLeft);
  const wanted = items.find((item) => item.exercise?.family === family);
  if (wanted?.exercise === undefined) throw new Error(`No exercise of ${family} is offered.`);
  return { cardId: wanted.cardId, exercise: wanted.exercise };
};

/** The same, where only the exercise is asked for. */
export const bringExercise = async (
  request: APIRequestContext,
  family: string,
  cardsLeft = 0,
): Promise<QueueExercise> => (await bringFamily(request, family, cardsLeft)).exercise;

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
