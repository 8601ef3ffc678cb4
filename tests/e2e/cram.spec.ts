import { leaveInQueue, readLog, readQueue } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

test("the cards of a section are gone through before an exam, and nothing is rescheduled", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await leaveInQueue(page.request, 3);
  const before = await readQueue(page.request);
  await page.goto("/practice");
  await page.getByRole("link", { name: "Choose a section" }).click();
  await expectNoViolations(page);
  await page.getByRole("link", { name: /^8\.2\.1 / }).click();
  await expect(page.getByText("practice, nothing is rescheduled.")).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Space");
    await expect(page.getByText("Practice: no date changes")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectNoViolations(page);
  await page.keyboard.press("4");
  await expect(page.getByRole("button", { name: "Show answer" })).toBeVisible();
  await expect.poll(async () => (await readLog(page.request)).at(-1)?.event.type).toBe("review");
  const after = await readQueue(page.request);
  expect(after.counts).toEqual(before.counts);
});
