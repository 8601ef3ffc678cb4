import type { Page } from "@playwright/test";
import { answerOf, leaveInQueue, openReview, promptOf, readLog } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const pass = async (page: Page): Promise<void> => {
  await page.keyboard.press("Space");
  await expect(answerOf(page)).toBeVisible();
  await page.keyboard.press("4");
  await expect(answerOf(page)).toBeHidden();
};

test.beforeEach(({ learner }) => {
  expect(learner.email).toContain("@");
});

test("offline, reviews are kept and said to be; online again they are sent", async ({
  page,
  context,
}) => {
  await leaveInQueue(page.request, 4);
  const already = (await readLog(page.request)).length;
  await openReview(page);
  await context.setOffline(true);
  await pass(page);
  await expect(
    page.getByText("Offline. 1 review kept on this device, will be sent."),
  ).toBeVisible();
  await pass(page);
  await expect(
    page.getByText("Offline. 2 reviews kept on this device, will be sent."),
  ).toBeVisible();
  await expectNoViolations(page);
  expect(await readLog(page.request)).toHaveLength(already);
  await context.setOffline(false);
  await expect(page.getByText("2 reviews sent.")).toBeVisible();
  await expect(page.getByText(/^Offline/)).toBeHidden();
  expect(await readLog(page.request)).toHaveLength(already + 2);
  await expect(page.getByRole("img", { name: "3 of 4, 2 done, 0 missed" })).toBeVisible();
});

test("what waits outlives the page, and is sent by the next one", async ({ page }) => {
  await leaveInQueue(page.request, 3);
  const already = (await readLog(page.request)).length;
  await openReview(page);
  const first = await promptOf(page).innerText();
  await page.route("**/api/reviews", (route) => route.abort());
  await pass(page);
  await expect(page.getByText(/^Offline\. 1 review kept/)).toBeVisible();
  // Not to another page of the app: that might send it first.
  await page.goto("about:blank");
  await page.unroute("**/api/reviews");
  await page.goto("/review");
  await expect(page.getByText("1 review sent.")).toBeVisible();
  await expect(page.getByRole("img", { name: "1 of 2, 0 done, 0 missed" })).toBeVisible();
  await expect(promptOf(page)).not.toHaveText(first, { useInnerText: true });
  expect(await readLog(page.request)).toHaveLength(already + 1);
});

test("a session that has ended keeps the review until somebody signs in again", async ({
  page,
  context,
  learner,
}) => {
  await leaveInQueue(page.request, 3);
  const already = (await readLog(page.request)).length;
  await openReview(page);
  const first = await promptOf(page).innerText();
  await context.clearCookies();
  await pass(page);
  await expect(
    page.getByText("Your session has ended. 1 review kept on this device; sign in to send"),
  ).toBeVisible();
  await page.getByRole("link", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/sign-in?callbackUrl=%2Freview");
  await page.getByLabel("E-mail").fill(learner.email);
  await page.getByLabel("Password", { exact: true }).fill(learner.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/review");
  await expect(page.getByText("1 review sent.")).toBeVisible();
  await expect(page.getByRole("img", { name: "1 of 2, 0 done, 0 missed" })).toBeVisible();
  await expect(promptOf(page)).not.toHaveText(first, { useInnerText: true });
  expect(await readLog(page.request)).toHaveLength(already + 1);
});

test("a review that the server refuses is shown with its reason, and the sitting goes on", async ({
  page,
}) => {
  await leaveInQueue(page.request, 2);
  await openReview(page);
  await page.route("**/api/reviews", async (route) => {
    const { reviews } = route.request().postDataJSON() as { reviews: { cardId: string }[] };
    await route.continue({
      postData: JSON.stringify({
        reviews: reviews.map((review) => ({ ...review, cardId: crypto.randomUUID() })),
      }),
    });
  });
  await pass(page);
  await expect(page.getByText("1 review not taken: There is no such card.")).toBeVisible();
  await page.getByRole("button", { name: "Let go" }).click();
  await expect(page.getByText(/not taken/)).toBeHidden();
  await expect(page.getByRole("img", { name: "2 of 2, 1 done, 0 missed" })).toBeVisible();
});
