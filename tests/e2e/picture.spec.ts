import { solution } from "#lib/domain/exercises/index.ts";
import { dragByMouse, middleOf, moveByKeys } from "./support/picture.ts";
import { askForKey, openPractice } from "./support/practice.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const HALF = 0.5;

test.beforeEach(({ learner }) => {
  expect(learner.email).toContain("@");
});

test("a point is placed on the map by keys and by the mouse, and the field says the same", async ({
  page,
}) => {
  await openPractice(page, { family: "find-the-saddle" });
  const { answer } = solution(await askForKey(page));
  const [x = 0, y = 0] = (answer.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
  const field = page.getByRole("textbox", { name: "Saddle" });
  const handle = page.getByRole("slider");
  await expect(handle).toHaveAttribute("aria-valuetext", "not placed yet");
  await moveByKeys(handle, x / HALF, y / HALF);
  await expect(field).toHaveValue(answer);
  await expect(handle).toHaveAttribute("aria-valuetext", answer);
  await expectNoViolations(page);

  const right = await middleOf(handle);
  await moveByKeys(handle, x > 0 ? -4 : 4, y > 0 ? -4 : 4);
  await expect(field).not.toHaveValue(answer);
  await dragByMouse(page, await middleOf(handle), right);
  await expect(field).toHaveValue(answer);
  await page.getByRole("button", { name: /^Check/ }).click();
  await expect(page.getByText("Right.", { exact: true })).toBeVisible();
});

test("the step of a solution is dragged on the map and on the slice, which move together", async ({
  page,
}) => {
  await openPractice(page, { family: "change-in-cost" });
  await page.getByRole("button", { name: /^I don.t know/ }).click();
  const onMap = page.getByRole("slider", { name: "Step size on the map" });
  const onSlice = page.getByRole("slider").last();
  const given = (await onMap.getAttribute("aria-valuenow")) ?? "";
  const before = await middleOf(onMap);
  await onMap.press("Home");
  await expect(onMap).toHaveAttribute("aria-valuenow", "0");
  await expect(onSlice).toHaveAttribute("aria-valuenow", "0");
  await dragByMouse(page, await middleOf(onMap), before);
  await expect(onMap).toHaveAttribute("aria-valuenow", given);
  await onSlice.press("End");
  await expect(onMap).toHaveAttribute(
    "aria-valuenow",
    (await onMap.getAttribute("aria-valuemax")) ?? "",
  );
  await onMap.press("g");
  await expect(onSlice).toHaveAttribute("aria-valuenow", given);
});
