import { openExercise } from "./support/exercise.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

test("the picture of a solution is played with by keys and by dragging", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await openExercise(page, "error-after-steps");
  await expect(page.getByRole("slider")).toBeHidden();
  await page.getByRole("button", { name: /^I don.t know/ }).click();
  const handle = page.getByRole("slider");
  await expect(handle).toBeVisible();
  await expectNoViolations(page);

  await handle.press("Home");
  const first = await handle.getAttribute("aria-valuetext");
  await handle.press("ArrowRight");
  await expect(handle).not.toHaveAttribute("aria-valuetext", first ?? "");
  await handle.press("End");
  await expect(handle).toHaveAttribute(
    "aria-valuenow",
    (await handle.getAttribute("aria-valuemax")) ?? "",
  );

  const last = await handle.boundingBox();
  await handle.press("Home");
  const start = await handle.boundingBox();
  if (last === null || start === null) throw new Error("The handle has no place.");
  const half = start.width / 2;
  await page.mouse.move(start.x + half, start.y + half);
  await page.mouse.down();
  await page.mouse.move(last.x + half, last.y + half, { steps: 8 });
  await page.mouse.up();
  await expect(handle).toHaveAttribute(
    "aria-valuenow",
    (await handle.getAttribute("aria-valuemax")) ?? "",
  );

  await page.getByText("Describe the plot").first().click();
  await expect(page.getByRole("table").first()).toBeVisible();
  await expectNoViolations(page);
});
