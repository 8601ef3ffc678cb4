import { askForKey, drawnExercise, openPractice } from "./support/practice.ts";
import {
  FIELDS_BEFORE_THE_ANSWER,
  gatherTexts,
  secretsOf,
  standsIn,
  toldSecrets,
  withoutMeasures,
} from "./support/secrecy.ts";
import { bringExercises, openReview } from "./support/study.ts";
import { expect, test } from "./support/test.ts";

test.describe("without a service worker", () => {
  // With one the device carries the code of the families for a tunnel; the next test looks at that.
  test.use({ serviceWorkers: "block" });

  test("nothing that reaches the browser before the answer tells it", async ({ page, learner }) => {
    expect(learner.email).toContain("@");
    const items = await bringExercises(page.request);
    const exercises = items.flatMap(({ exercise }) => exercise ?? []);
    expect(exercises.length).toBeGreaterThan(2);
    for (const exercise of exercises) {
      expect(FIELDS_BEFORE_THE_ANSWER).toEqual(expect.arrayContaining(Object.keys(exercise)));
    }
    const texts = gatherTexts(page);
    await openReview(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    const received = [
      ...(await Promise.all(texts)),
      withoutMeasures(await page.content()),
      JSON.stringify(items),
    ];
    expect(exercises.flatMap(secretsOf).length).toBeGreaterThan(exercises.length);
    expect(exercises.flatMap((exercise) => toldSecrets(exercise, received))).toEqual([]);
    expect(received.join("\n").length).toBeGreaterThan(10_000);
  });
});

test("what a device carries for a tunnel is code that is the same for all; nothing else tells it", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  const items = await bringExercises(page.request);
  const exercises = items.flatMap(({ exercise }) => exercise ?? []);
  const texts = gatherTexts(page, ({ url }) => !url.includes("/_next/static/"));
  await openReview(page);
  await expect(page.locator("html[data-offline=ready]")).toBeAttached({ timeout: 30_000 });
  const received = [...(await Promise.all(texts)), withoutMeasures(await page.content())];
  // The queue of the coming days, which the device keeps, is among them.
  expect(received.some((text) => text.includes('"days":['))).toBe(true);
  expect(exercises.flatMap((exercise) => toldSecrets(exercise, received))).toEqual([]);
});

test("nor does practice, on its page and in what it draws", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  const texts = gatherTexts(page);
  await openPractice(page, { family: "change-in-cost" });
  await page.waitForLoadState("networkidle");
  const second = await drawnExercise(page, () =>
    page.getByRole("button", { name: "Other numbers" }).click(),
  );
  expect(FIELDS_BEFORE_THE_ANSWER).toEqual(expect.arrayContaining(Object.keys(second)));
  await expect(page.getByLabel("Change in cost")).toHaveValue("");
  const received = [...(await Promise.all(texts.splice(0))), withoutMeasures(await page.content())];
  const secrets = secretsOf(second);
  expect(secrets.length).toBeGreaterThan(1);
  expect(toldSecrets(second, received)).toEqual([]);
  // The hint and the lines after it do not tell it either.
  const key = await askForKey(page);
  expect(key.seed).toBe(second.seed);
  // The button leaves with the last line: a press on it then finds nothing, and there is nothing left to ask for.
  const next = page.getByRole("button", { name: "Next step" });
  while (await next.isVisible()) await next.click({ timeout: 3000 }).catch(() => undefined);
  const numbers = secrets.filter((secret) => !secret.includes(" "));
  const hints = await Promise.all(texts);
  expect(numbers.filter((number) => hints.some((text) => standsIn(text, number)))).toEqual([]);
});
