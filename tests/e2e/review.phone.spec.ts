import type { Locator, Page } from "@playwright/test";
import { answerOf, openReview, placeOfPrompt } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const LEAST_PX = 44;

/** Width and height of everything that can be pressed in a place, with what is too small to tap. */
const tooSmall = async (place: Locator): Promise<readonly string[]> => {
  const targets = await place.locator("a[href]:visible, button:visible, summary:visible").all();
  expect(targets.length).toBeGreaterThan(0);
  const sizes = await Promise.all(
    targets.map(async (target) => {
      const box = await target.boundingBox();
      const name = (await target.innerText()).replaceAll("\n", " ");
      return { name, width: box?.width ?? 0, height: box?.height ?? 0 };
    }),
  );
  return sizes.flatMap(({ name, width, height }) =>
    width < LEAST_PX || height < LEAST_PX ? [`${name}: ${width} × ${height}`] : [],
  );
};

const dockOf = (page: Page) => page.locator("[class*=dock]");

test.beforeEach(async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await openReview(page);
});

test("every target can be tapped, and nothing is wider than the screen", async ({ page }) => {
  expect(await tooSmall(dockOf(page))).toEqual([]);
  expect(await tooSmall(page.getByRole("banner"))).toEqual([]);
  await page.getByRole("button", { name: /^Show answer/ }).tap();
  await expect(answerOf(page)).toBeVisible();
  expect(await tooSmall(dockOf(page))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectNoViolations(page);
});

test("the dock never covers the answer or what stands below it", async ({ page }) => {
  for (let card = 0; card < 6; card += 1) {
    const before = await placeOfPrompt(page);
    expect(before).not.toBeNull();
    await page.getByRole("button", { name: /^Show answer/ }).tap();
    await expect(answerOf(page)).toBeVisible();
    expect(await placeOfPrompt(page)).toEqual(before);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const dock = await dockOf(page).boundingBox();
    const answer = await answerOf(page).boundingBox();
    const source = await page.getByRole("link", { name: /^From / }).boundingBox();
    const bottom = Math.max(...[answer, source].map((box) => (box ? box.y + box.height : 0)));
    expect(bottom).toBeLessThanOrEqual(dock?.y ?? 0);
    await page.getByRole("button", { name: /^Good/ }).tap();
    await expect(answerOf(page)).toBeHidden();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  }
});
