import type { Page } from "@playwright/test";
import { solution } from "#lib/domain/exercises/index.ts";
import { bringExercise } from "./support/exercise.ts";
import { SAILING } from "./support/notes.ts";
import { leaveInQueue, openReview, readQueue } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

/** Axe in light and dark, and nothing that makes the page wider than the screen. */
const expectSound = async (page: Page, what: string): Promise<void> =>
  test.step(what, async () => {
    await expectNoViolations(page);
    const { scroll, screen } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(scroll, `${what} is wider than the screen`).toBeLessThanOrEqual(screen);
  });

const expectPage = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expectSound(page, path);
};

test("pages for anybody", async ({ page }) => {
  for (const path of ["/", "/sign-in", "/sign-up", "/no-such-page"]) await expectPage(page, path);
});

const PAGES_OF_A_NEW_LEARNER = {
  "Today, Progress and settings": ["/", "/progress", "/settings"],
  "what there is to practise, and a mix of it": ["/practice", "/practice/session?weak=1"],
  "the list of cards and the editor": ["/cards", "/cards?q=hessain", "/cards/new"],
} as const;

for (const [what, paths] of Object.entries(PAGES_OF_A_NEW_LEARNER)) {
  test(`for a learner who has just come: ${what}`, async ({ page, learner }) => {
    expect(learner.email).toContain("@");
    for (const path of paths) await expectPage(page, path);
  });
}

test("a note, one of its cards in the editor, and the list of notes", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  const [item] = (await readQueue(page.request, "?limit=1")).items;
  await expectPage(page, `/notes/${item?.card.source?.noteId}`);
  await expectPage(page, `/cards/${item?.cardId}/edit`);
  await expectPage(page, "/notes");
  await expectPage(page, "/notes/new");
});

test("the plan of a note", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await page.goto("/notes/import");
  await expect(async () => {
    await page.getByLabel("Or paste it").fill(SAILING);
    await page.getByRole("button", { name: "Show the plan" }).click({ timeout: 1_000 });
    await expect(page.getByRole("heading", { name: /^The plan for/ })).toBeVisible();
  }).toPass();
  await expectSound(page, "the plan of a note");
});

test("a card and an exercise under review, and the pages after some days", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  const exercise = await bringExercise(page.request, "change-in-cost");
  await openReview(page);
  await expectSound(page, "an exercise");
  await page.getByLabel("Change in cost").fill(solution(exercise).answer);
  await page.getByRole("button", { name: /^Check/ }).click();
  await expect(page.getByText("Right.", { exact: true })).toBeVisible();
  await expectSound(page, "its answer");
  await page.getByRole("button", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { name: "Done for today." })).toBeVisible();
  await expectSound(page, "the end of a session");
  await expectPage(page, "/");
  await expectPage(page, "/progress");
  for (const table of await page.getByRole("button", { name: "Table" }).all()) await table.click();
  await expectSound(page, "the tables of Progress");
});

test("a card before and after its answer", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await leaveInQueue(page.request, 1);
  await openReview(page);
  await expectSound(page, "a prompt");
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: /^Good/ })).toBeVisible();
  await expectSound(page, "an answer");
  await page.keyboard.press("1");
  await expect(page.getByText("Again: back later today.")).toBeVisible();
  await expectSound(page, "a toast");
});
