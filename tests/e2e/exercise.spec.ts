import type { Page } from "@playwright/test";
import { judge, solution, type ExerciseKey } from "#lib/domain/exercises/index.ts";
import { check, openExercise, wordsOf } from "./support/exercise.ts";
import { askForKey } from "./support/practice.ts";
import { readLog } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const CHANGE = "change-in-cost";
const LABEL = "Change in cost";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });
const counts = (page: Page) => page.getByText(/^Counts as/);
const formulaOf = (page: Page) => page.locator("main .katex-display annotation").first();
const negated = (number: string): string =>
  number.startsWith("-") ? number.slice(1) : `-${number}`;

const feedbackOf = (key: ExerciseKey, text: string): string => {
  const judgement = judge(key, text);
  if (judgement.kind !== "judged" || judgement.feedback === undefined)
    throw new Error(`No mistake has the answer ${text}.`);
  return wordsOf(judgement.feedback)[0] ?? "";
};

/** The stored exercises, oldest first: what was tried and the grade. */
const lastExercise = async (page: Page) => {
  const last = (await readLog(page.request)).filter(({ exercise }) => exercise !== null).at(-1);
  return { grade: last?.event.grade, ...last?.exercise };
};

test.beforeEach(({ learner }) => {
  expect(learner.email).toContain("@");
});

test("unreadable costs nothing, a mistake is named, and the second try may be right", async ({
  page,
}) => {
  const exercise = await openExercise(page, CHANGE);
  const { answer, explanation } = solution(exercise);
  await check(page, LABEL, "abc");
  await expect(page.getByLabel(LABEL)).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel(LABEL)).toHaveValue("abc");
  await expect(page.getByText("Not right.")).toBeHidden();
  await expect(button(page, /^I don.t know/)).toBeVisible();
  const wrong = negated(answer);
  await check(page, LABEL, wrong);
  await expect(page.getByText("Not right.")).toBeVisible();
  await expect(page.getByText(feedbackOf(exercise, wrong))).toBeVisible();
  await expect(page.getByText("The answer:")).toBeHidden();
  await expectNoViolations(page);
  const question = await formulaOf(page).textContent();
  await check(page, LABEL, answer);
  await expect(page.getByText("Right.", { exact: true })).toBeVisible();
  const steps = page.getByRole("main").getByRole("list").last();
  await expect(steps.getByRole("listitem")).toHaveCount(explanation.length);
  await expect(counts(page)).toContainText(
    "Counts as Almost (2): right at the second try; back later today with new numbers",
  );
  await expectNoViolations(page);
  await page.keyboard.press("Enter");
  await expect(formulaOf(page)).not.toHaveText(question ?? "");
  await expect(page.getByLabel(LABEL)).toHaveValue("");
  expect(await lastExercise(page)).toMatchObject({ grade: 2, tries: [wrong, answer] });
});

test("a look at the note loses nothing: what was tried and what is half typed are there again", async ({
  page,
}) => {
  const { answer } = solution(await openExercise(page, CHANGE));
  await check(page, LABEL, negated(answer));
  await expect(page.getByText("Not right.")).toBeVisible();
  const question = await formulaOf(page).textContent();
  await page.getByLabel(LABEL).fill("0.");
  await page.getByRole("main").getByRole("link", { name: /note/ }).last().click();
  await expect(page).toHaveURL(/\/notes\//);
  await page.getByRole("link", { name: "Back to the review" }).click();
  await expect(formulaOf(page)).toHaveText(question ?? "");
  await expect(page.getByText("Not right.")).toBeVisible();
  await expect(page.getByLabel(LABEL)).toHaveValue("0.");
});

test("Enter pressed twice checks the answer and shows what it earned, no further", async ({
  page,
}) => {
  await page.clock.install();
  const { answer } = solution(await openExercise(page, CHANGE));
  await page.getByLabel(LABEL).fill(answer);
  // No time passes between the two, however slow this machine is.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 30_000));
  await page.keyboard.press("Enter");
  await expect(counts(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("img", { name: "1 of 1, 0 done, 0 missed" })).toBeVisible();
  await expect(counts(page)).toBeVisible();
  await page.clock.runFor(400);
  await page.keyboard.press("Enter");
  await expect(counts(page)).toBeHidden();
});

test("right at once passes, and the learner may lower the grade", async ({ page }) => {
  const { answer } = solution(await openExercise(page, CHANGE));
  await page.getByLabel(LABEL).fill(answer);
  await expect(page.getByText("Reads as")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(counts(page)).toContainText(
    /^Counts as (?:Easy \(5\)|Good \(4\)): right at the first try, (?:within|after more than) \d+ s/,
  );
  await page.getByText("Lower the grade").click();
  const grades = page.getByRole("group", { name: "Grade" });
  await grades.getByRole("button", { name: "3 Hard" }).click();
  await expect(counts(page)).toContainText("Counts as Hard (3)");
  await expect(counts(page)).toContainText("lowered by you");
  await grades.getByRole("button", { name: "4 Good" }).click();
  await button(page, /^Next/).click();
  await expect(page.getByRole("heading", { name: "Done for today." })).toBeVisible();
  await expect.poll(() => lastExercise(page)).toMatchObject({ grade: 4, tries: [answer] });
});

test("wrong twice with a known mistake counts as Again", async ({ page }) => {
  const exercise = await openExercise(page, CHANGE);
  const wrong = negated(solution(exercise).answer);
  await check(page, LABEL, wrong);
  await expect(page.getByText("Not right.")).toBeVisible();
  await check(page, LABEL, wrong);
  await expect(page.getByText("The answer:")).toBeVisible();
  await expect(page.getByText(feedbackOf(exercise, wrong))).toBeVisible();
  await expect(counts(page)).toContainText(
    "Counts as Again (1): not right, but the mistake has a name",
  );
});

test("a hint gives a step and costs a pass", async ({ page }) => {
  const { answer } = solution(await openExercise(page, CHANGE));
  await button(page, "Hint").click();
  await expect(page.getByText("Two terms:")).toBeVisible();
  await expect(button(page, "Hint")).toBeHidden();
  await check(page, LABEL, answer);
  await expect(counts(page)).toContainText(
    "Counts as Hard (3): right at the first try, with the hint",
  );
  await button(page, /^Next/).click();
  await expect.poll(() => lastExercise(page)).toMatchObject({ grade: 3, hint: true });
});

test("I don’t know opens the solution, and the exercise comes again with other numbers", async ({
  page,
}) => {
  const { seed } = await openExercise(page, CHANGE);
  const question = await formulaOf(page).textContent();
  await button(page, /^I don.t know/).click();
  await expect(page.getByText("The answer:")).toBeVisible();
  await expect(counts(page)).toContainText("Counts as Blank (0): the solution was opened");
  await expect(page.getByText("Lower the grade")).toBeHidden();
  await button(page, /^Next/).click();
  await expect(formulaOf(page)).not.toHaveText(question ?? "");
  await expect(page.getByText("The answer:")).toBeHidden();
  await button(page, /^I don.t know/).click();
  await expect(counts(page)).toContainText("back once more today, the date stays");
  await button(page, /^Next/).click();
  await expect.poll(async () => (await lastExercise(page)).seed).not.toBe(seed);
  expect(await lastExercise(page)).toMatchObject({ grade: 0, tries: [], solutionShown: true });
});

test("a mistake is named and explained with its picture; the repeat has other numbers and is right", async ({
  page,
}) => {
  const exercise = await openExercise(page, CHANGE);
  const wrong = negated(solution(exercise).answer);
  await check(page, LABEL, wrong);
  await expect(page.getByText(feedbackOf(exercise, wrong))).toBeVisible();
  await button(page, "Show why").click();
  await expect(page.getByText("The answer:")).toBeVisible();
  await expect(page.getByRole("slider", { name: "Step size on the map" })).toBeVisible();
  const question = await formulaOf(page).textContent();
  await button(page, /^Next/).click();
  await expect(formulaOf(page)).not.toHaveText(question ?? "");
  const again = await askForKey(page);
  expect(again).toMatchObject({ family: CHANGE });
  await check(page, LABEL, solution(again).answer);
  await expect(page.getByText("Right.", { exact: true })).toBeVisible();
  await button(page, /^Next/).click();
  await expect.poll(() => lastExercise(page)).toMatchObject({ tries: [solution(again).answer] });
});

test("a missing half is unreadable; after a wrong verdict only the number counts", async ({
  page,
}) => {
  const exercise = await openExercise(page, "step-raises-cost-diagonal");
  const [verdict = "", number = ""] = solution(exercise).answer.split("; ");
  const other = verdict === "rises" ? "falls" : "rises";
  const term = /Curvature term/;
  await check(page, term, number);
  await expect(page.getByText("Choose rises or falls.")).toBeVisible();
  await expect(page.getByText("Not right.")).toBeHidden();
  await page.getByRole("radio", { name: other }).check({ force: true });
  await check(page, term, String(Number(number) * 3));
  await expect(page.getByText("Not right.")).toBeVisible();
  await expect(page.getByRole("radio", { name: other })).toBeDisabled();
  await check(page, term, number);
  await expect(counts(page)).toContainText("Counts as Again (1): one half was right");
  await expect(page.getByText("The number is right, the verdict is not.")).toBeVisible();
});
