import type { Locator, Page } from "@playwright/test";
import { importNotes } from "./support/import-notes.ts";
import { makeDue } from "./support/import-text.ts";
import { SAILING } from "./support/notes.ts";
import { answerOf, leaveInQueue, openReview, promptOf } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const TACK = "What is meant by a tack?";

/** Whether all of it is on the screen, with nothing lying over its middle or its lower edge. */
const isInSight = async (thing: Locator): Promise<boolean> =>
  thing.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isOnTop = (y: number): boolean =>
      element.contains(document.elementFromPoint((left + right) / 2, y)) ||
      (document.elementFromPoint((left + right) / 2, y)?.contains(element) ?? false);
    return top >= 0 && bottom <= innerHeight && isOnTop((top + bottom) / 2) && isOnTop(bottom - 2);
  });

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test.beforeEach(({ learner }) => {
  expect(learner.email).toContain("@");
});

test("what is to be pressed next is in sight while a note is written, planned and looked at", async ({
  page,
}) => {
  const ids = await importNotes(page.request, [{ path: "sailing.md", markdown: SAILING }]);
  for (const address of ["/notes/new", `/notes/${ids.get("sailing.md")}/edit`]) {
    await page.goto(address);
    await expect(page.locator("[contenteditable='true']")).toBeVisible();
    await expect.poll(() => isInSight(button(page, "Show the plan"))).toBe(true);
  }
  await expect(async () => {
    await button(page, "Show the plan").tap();
    await expect(page.getByRole("heading", { name: /^The plan for/ })).toBeVisible({
      timeout: 4_000,
    });
  }).toPass();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => isInSight(button(page, /^Import/))).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectNoViolations(page);
});

test("what becomes of the schedule of another answer is chosen in sight of the grades", async ({
  page,
}) => {
  await leaveInQueue(page.request, 0);
  await importNotes(page.request, [{ path: "sailing.md", markdown: SAILING }]);
  await makeDue(page, TACK);
  const markdown = SAILING.replace("passes through", "never passes");
  await importNotes(page.request, [{ path: "sailing.md", markdown }]);
  await openReview(page);
  await expect(promptOf(page)).toHaveText(TACK);
  await button(page, /^Show answer/).tap();
  await expect(answerOf(page)).toBeVisible();
  const sooner = page.getByRole("radio", { name: /^Ask me sooner/ });
  for (const choice of [/^Keep/, /^Ask me sooner/, /^Reset/])
    expect(await isInSight(page.locator("label").filter({ hasText: choice }))).toBe(true);
  expect(await isInSight(button(page, /^Good/))).toBe(true);
  await page.locator("label").filter({ hasText: "Ask me sooner" }).tap();
  await expect(sooner).toBeChecked();
  await expect(page.getByText("Passed: back in 1 day")).toBeVisible();
  await expectNoViolations(page);
  // All of the card can still be read above the dock.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const dock = await page.locator("[class*=dock]").boundingBox();
  const source = await page.getByRole("link", { name: /^From / }).boundingBox();
  expect((source?.y ?? 0) + (source?.height ?? 0)).toBeLessThanOrEqual(dock?.y ?? 0);
});
