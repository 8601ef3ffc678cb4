import { expect, expectNoViolations, test } from "./support/test.ts";

test("FSRS is compared on one's own log before it is chosen, promises its days, and can be left again", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await page.goto("/settings");
  await page.getByRole("link", { name: "Compare SM-2 and FSRS" }).click();
  await expect(page.getByText("Now scheduled by SM-2.")).toBeVisible();
  await expect(page.getByText("Too few reviews to tell which foresees you better")).toBeVisible();
  await expectNoViolations(page);
  const aim = page.getByRole("slider", { name: "FSRS: remembered on the due day" });
  await aim.focus();
  await aim.press("ArrowLeft");
  await expect(page.getByRole("row", { name: /^FSRS at 89%/ })).toBeVisible();
  await expect(page.getByText(/^By FSRS at 89%: today \d+ cards? instead of \d+/)).toBeVisible();
  await expect(aim).toBeFocused();
  await page.getByRole("button", { name: "Schedule by FSRS at 89%" }).click();
  await expect(page.getByText("Now scheduled by FSRS at 89%.")).toBeVisible();
  await expect(aim).toBeFocused();
  await expect(page.getByText(/^By SM-2: today/)).toBeVisible();
  await aim.press("ArrowLeft");
  await expect(page.getByText(/^By FSRS at 88%: today/)).toBeVisible();
  await page.goto("/review");
  await page.getByRole("button", { name: "Show answer" }).click();
  await expect(page.getByText(/^Passed: back in \d+ to \d+ days$/)).toBeVisible();
  await page.goto("/settings/scheduler");
  await page.getByRole("button", { name: "Schedule by SM-2" }).click();
  await expect(page.getByText("Now scheduled by SM-2.")).toBeVisible();
});
