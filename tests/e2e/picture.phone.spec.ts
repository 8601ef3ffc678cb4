import { solution } from "#lib/domain/exercises/index.ts";
import { dragByTouch, middleOf, moveByKeys } from "./support/picture.ts";
import { askForKey, openPractice } from "./support/practice.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

test.beforeEach(({ learner }) => {
  expect(learner.email).toContain("@");
});

test("a finger places the point with a tap and drags it, and the page stays where it is", async ({
  page,
}) => {
  await openPractice(page, { family: "find-the-saddle" });
  const { answer } = solution(await askForKey(page));
  const [x = 0, y = 0] = (answer.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
  const field = page.getByRole("textbox", { name: "Saddle" });
  const handle = page.getByRole("slider");
  await moveByKeys(handle, 2 * x, 2 * y);
  await expect(field).toHaveValue(answer);
  await handle.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const right = await middleOf(handle);
  await moveByKeys(handle, x > 0 ? -6 : 6, 0);
  await expect(field).not.toHaveValue(answer);
  await page.touchscreen.tap(right.x, right.y);
  await expect(field).toHaveValue(answer);

  await moveByKeys(handle, x > 0 ? -6 : 6, 0);
  const scrolled = await page.evaluate(() => window.scrollY);
  await dragByTouch(page, await middleOf(handle), right);
  await expect(field).toHaveValue(answer);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  await page.getByRole("button", { name: /^Check/ }).click();
  await expect(page.getByText("Right.", { exact: true })).toBeVisible();
});

test("a finger drags the step of a solution", async ({ page }) => {
  await openPractice(page, { family: "change-in-cost" });
  await page.getByRole("button", { name: /^I don.t know/ }).click();
  const onMap = page.getByRole("slider", { name: "Step size on the map" });
  const given = (await onMap.getAttribute("aria-valuenow")) ?? "";
  await onMap.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const before = await middleOf(onMap);
  await onMap.press("Home");
  await dragByTouch(page, await middleOf(onMap), before);
  await expect(onMap).toHaveAttribute("aria-valuenow", given);
  await expectNoViolations(page);
});
