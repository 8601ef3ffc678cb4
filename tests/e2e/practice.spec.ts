import type { Page } from "@playwright/test";
import { judge, solution, type ExerciseKey } from "#lib/domain/exercises/index.ts";
import { check, wordsOf } from "./support/exercise.ts";
import { askForKey, drawnExercise, openPractice } from "./support/practice.ts";
import { readLog, readQueue } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const FAMILY = "change-in-cost";
const TITLE = "By how much does the cost change?";
const LABEL = "Change in cost";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });
const negated = (number: string): string =>
  number.startsWith("-") ? number.slice(1) : `-${number}`;
const feedbackOf = (key: ExerciseKey, text: string): string => {
  const judgement = judge(key, text);
  if (judgement.kind !== "judged" || judgement.feedback === undefined)
    throw new Error(`No mistake has the answer ${text}.`);
  return wordsOf(judgement.feedback)[0] ?? "";
};

test.beforeEach(({ learner }) => {
  expect(learner.email).toContain("@");
});

test("a family is practised: hint by hint, wrong with its name, right; progress shows it, the queue stays", async ({
  page,
}) => {
  const queue = await readQueue(page.request);
  await page.goto("/");
  await page.getByRole("link", { name: "Practice" }).click();
  await expect(page.getByText("Nothing is known yet")).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("link", { name: TITLE }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();

  const key = await askForKey(page);
  const { answer, explanation } = solution(key);
  await button(page, "Next step").click();
  await expect(page.getByRole("main").getByRole("listitem").last()).toBeVisible();
  const mistake = feedbackOf(key, negated(answer));
  await check(page, LABEL, negated(answer));
  await expect(page.getByText("Not right.")).toBeVisible();
  await expect(page.getByText(mistake)).toBeVisible();
  await expectNoViolations(page);
  await check(page, LABEL, answer);
  await expect(page.getByText("Right.", { exact: true })).toBeVisible();
  const steps = page.getByRole("main").getByRole("list").last();
  await expect(steps.getByRole("listitem")).toHaveCount(explanation.length);
  await expect(page.getByText("Kept as practice; no date changes.")).toBeVisible();
  await expect(page.getByText("1 practised, 0 right at the first try")).toBeVisible();
  await expectNoViolations(page);

  const other = await drawnExercise(page, () => page.keyboard.press("Enter"));
  expect(other).toMatchObject({ family: FAMILY, level: 1 });
  expect(other.seed).not.toBe(key.seed);
  await expect(page.getByLabel(LABEL)).toHaveValue("");
  await check(page, LABEL, solution(other).answer);
  await expect(page.getByText("2 practised, 1 right at the first try")).toBeVisible();

  await expect.poll(async () => (await readLog(page.request)).length).toBe(2);
  await page.getByRole("link", { name: "End" }).click();
  await expect(page.getByText("1 of 2 right at the first try, last today")).toBeVisible();
  await expect(page.getByText("Not right at first in 1 of the last 2.")).toBeVisible();
  await expect(page.getByText("This mistake once:")).toBeVisible();
  await expectNoViolations(page);
  await page.goto("/progress");
  const mistakes = page.getByRole("region", { name: "Mistakes by name" });
  await expect(mistakes).toContainText(mistake);
  await expect(mistakes).toContainText("1 of 2");
  await mistakes.getByRole("button", { name: "Table" }).click();
  await expect(mistakes.getByRole("cell", { name: "1 of 2" })).toBeVisible();
  await expectNoViolations(page);
  expect(await readQueue(page.request)).toEqual(queue);
});

test("what is left after a try is kept; levels and keys draw other numbers", async ({ page }) => {
  await openPractice(page, { section: "8.2.1" });
  const first = await askForKey(page);
  const higher = await drawnExercise(page, () => button(page, "More terms").click());
  expect(higher).toMatchObject({ family: first.family, level: 2 });
  await expect(button(page, "More terms")).toHaveAttribute("aria-pressed", "true");
  const next = await drawnExercise(page, () => page.keyboard.press("n"));
  expect(next.family).not.toBe(first.family);
  expect(next.level).toBe(2);
  await expect(page.getByRole("heading", { level: 1, name: next.title })).toBeFocused();
  await page.keyboard.press("h");
  await expect(button(page, "Hint")).toBeHidden();
  await page.keyboard.press("d");
  await expect(page.getByText("The answer:")).toBeVisible();
  const same = await drawnExercise(page, () => page.keyboard.press("a"));
  expect(same.family).toBe(next.family);
  expect(same.question).not.toBe(next.question);
  const stored = async () =>
    (await readLog(page.request)).flatMap(({ event, exercise }) =>
      exercise ? [[event.cardId, event.grade, exercise.seed]] : [],
    );
  await expect.poll(stored).toEqual([[null, 0, next.seed]]);
});

test("one press leads from a concept’s exercise to its practice and back", async ({ page }) => {
  await page.goto("/cards?show=exercises");
  const practise = page.getByRole("link", { name: `practise ${TITLE}` });
  await practise.click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await page.getByRole("link", { name: "End" }).click();
  await expect(page).toHaveURL("/cards?show=exercises");
  const queue = await readQueue(page.request);
  const noteId = queue.items.find(({ card }) => card.source)?.card.source?.noteId;
  await page.goto(`/notes/${noteId}`);
  await page.getByRole("link", { name: "practise these in turn" }).first().click();
  await expect(button(page, "Hint")).toBeVisible();
  await page.getByRole("link", { name: "End" }).click();
  await expect(page).toHaveURL(new RegExp(`/notes/${noteId}#line-`));
});

test("three words to choose from stay within their frame", async ({ page }) => {
  await openPractice(page, { family: "classify-critical-point-3x3" });
  const group = page.getByRole("group", { name: "Kind of point" });
  await expect(group).toBeVisible();
  expect(await group.evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0);
});
