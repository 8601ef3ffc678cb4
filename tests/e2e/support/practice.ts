import { expect, type Page } from "@playwright/test";
import type { ExerciseKey } from "#lib/domain/exercises/index.ts";
import { practiceAddress, type PracticeOf } from "#app/_ui/practice-address.ts";
import { untilKeysWork, type QueueExercise } from "./study.ts";

/** Opens a round of practice and waits until its keys work. */
export const openPractice = async (page: Page, of: PracticeOf): Promise<void> => {
  await page.goto(practiceAddress(of));
  await untilKeysWork(page, "I don’t know");
};

/** Opens the hint of the exercise on the screen; what the judge is asked names the exercise. */
export const askForKey = async (page: Page): Promise<ExerciseKey> => {
  const hint = page.getByRole("button", { name: "Hint" });
  const asked = page.waitForRequest("**/api/answers");
  await hint.click();
  const key = (await asked).postDataJSON() as ExerciseKey;
  await expect(hint).toBeHidden();
  return key;
};

/** What the server draws for a press. */
export const drawnExercise = async (
  page: Page,
  press: () => Promise<void>,
): Promise<QueueExercise> => {
  const response = page.waitForResponse("**/api/practice");
  await press();
  return (await (await response).json()) as QueueExercise;
};
