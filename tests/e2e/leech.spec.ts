import type { APIRequestContext, Page } from "@playwright/test";
import { openReview, postEvents, readLog, readQueue, reviewOf } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

/** A card that was met eight days ago and forgotten on each of the seven days after it; nothing else is asked. */
const almostALeech = async (request: APIRequestContext): Promise<string> => {
  const { items } = await readQueue(request);
  const cardId = items.find(({ kind }) => kind === "card")?.cardId ?? "";
  await postEvents(
    request,
    [8, 7, 6, 5, 4, 3, 2, 1].map((daysAgo) => reviewOf(cardId, 1, daysAgo)),
  );
  await postEvents(
    request,
    (await readQueue(request)).items
      .filter((item) => item.cardId !== cardId)
      .map((item) => reviewOf(item.cardId, 4)),
  );
  expect((await readQueue(request)).items.map((item) => item.cardId)).toEqual([cardId]);
  return cardId;
};

const forgetIt = async (page: Page): Promise<void> => {
  await openReview(page);
  await page.keyboard.press("Space");
  await page.keyboard.press("1");
};

const types = async (request: APIRequestContext, cardId: string) =>
  (await readLog(request))
    .filter(({ event }) => event.cardId === cardId)
    .map(({ event }) => event.type);

test("the eighth lapse makes a leech: it is told, can be suspended, and is listed with its block", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  const cardId = await almostALeech(page.request);
  await forgetIt(page);
  await expect(page.getByText("Forgotten 8 times: a leech.")).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: "Suspend" }).click();
  await expect.poll(async () => (await types(page.request, cardId)).at(-1)).toBe("suspend");
  await page.goto("/cards?show=leech");
  await expect(page.getByText("leech, forgotten 8 times")).toBeVisible();
  await expect(page.locator("tr[data-card] pre")).toContainText(/\S/);
  await expectNoViolations(page);
});

test("by choice a leech is suspended with its review, and an undo takes both back", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  const cardId = await almostALeech(page.request);
  await page.goto("/settings/queue");
  await page.getByText("Suspend it too").click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await forgetIt(page);
  await expect(page.getByText("Forgotten 8 times: suspended as a leech.")).toBeVisible();
  await expect.poll(async () => (await types(page.request, cardId)).at(-1)).toBe("suspend");
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Show answer" })).toBeVisible();
  await expect.poll(async () => (await readQueue(page.request)).items.length).toBeGreaterThan(0);
});
