import type { Page } from "@playwright/test";
import { solution } from "#lib/domain/exercises/index.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const SEED = 12;
const right = (): { verdict: string; number: string } => {
  const { answer } = solution({ family: "step-raises-cost-diagonal", level: 1, seed: SEED });
  const [verdict = "", number = ""] = answer.split("; ");
  return { verdict, number };
};

const answer = async (page: Page, verdict: string, number: string): Promise<void> => {
  await page.getByRole("radio", { name: verdict }).check({ force: true });
  await page.getByLabel(/Curvature term/).fill(number);
  await page.getByRole("button", { name: /^Check/ }).click();
};

const ask = (page: Page, body: unknown) => page.request.post("/api/try", { data: body });

test("a stranger reads what this is and finds the way in", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("link", { name: "Create an account" }).first().click();
  await expect(page).toHaveURL("/sign-up");
});

test("a card of the built-in section can be tried: answer, grade, what the grade plans", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByText("this card returns after 1, 6, 15, 38 and 95 days")).toBeVisible();
  const prompt = page.locator(".prose-prompt");
  const placeOf = () => prompt.evaluate((block) => block.getBoundingClientRect().top + scrollY);
  const before = await placeOf();
  await page.getByRole("button", { name: "Show answer" }).click();
  await expect(page.getByRole("region", { name: "Answer" })).toBeFocused();
  expect(await placeOf()).toBe(before);
  await page.getByRole("button", { name: /^Again/ }).click();
  await expect(page.getByText("Back later today, and tomorrow")).toBeVisible();
  await page.getByRole("button", { name: /^Easy/ }).click();
  await expect(page.getByText("Passed: back tomorrow")).toBeVisible();
  await expectNoViolations(page);
});

test("the answer of the exercise is not in the page before it is given", async ({ page }) => {
  const { number } = right();
  const response = await page.goto(`/?seed=${SEED}`);
  expect(await response?.text()).not.toContain(number);
});

test("an exercise can be tried: unreadable, wrong, and why", async ({ page }) => {
  const { verdict, number } = right();
  await page.goto(`/?seed=${SEED}`);
  await answer(page, verdict, "abc");
  await expect(page.getByText("Write a number such as 0.5.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Show why" })).toBeHidden();
  await answer(page, verdict, String(Number(number) * 3));
  await expect(page.getByText("Not right.")).toBeVisible();
  await expect(page.getByText("The answer:")).toBeHidden();
  await page.getByRole("button", { name: "Show why" }).click();
  await expect(page.getByText("The answer:")).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Other numbers" }).click();
  await expect(page).toHaveURL(/\?seed=\d+$/);
  await expect(page.getByRole("button", { name: "Check" })).toBeVisible();
});

test("a right answer is shown with its steps", async ({ page }) => {
  const { verdict, number } = right();
  await page.goto(`/?seed=${SEED}`);
  await answer(page, verdict, number);
  await expect(page.getByText("Right.", { exact: true })).toBeVisible();
  await expect(page.getByText("The squared length of the gradient.")).toBeVisible();
});

test.describe("the judge of the page", () => {
  test("tells no answer to somebody who has not tried", async ({ page }) => {
    const { number } = right();
    for (const tries of [["abc"], [""], ["falls;"]]) {
      const response = await ask(page, { version: 1, seed: SEED, tries, giveUp: true });
      expect(response.status()).toBe(200);
      expect(await response.text()).not.toContain(number);
    }
    expect((await ask(page, { version: 1, seed: SEED, tries: [], giveUp: true })).status()).toBe(
      400,
    );
  });

  test("judges no other family and keeps no answer in a wrong verdict", async ({ page }) => {
    const { verdict, number } = right();
    const response = await ask(page, {
      family: "change-in-cost",
      version: 1,
      seed: SEED,
      tries: [`${verdict}; 1000`],
    });
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ judgement: { kind: "judged", correct: false } });
    expect(text).not.toContain(number);
  });

  test("refuses what is no request with a reason", async ({ page }) => {
    const response = await ask(page, { seed: "x" });
    expect(response.status()).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "wrong-envelope" } });
  });
});
