import type { APIRequestContext, Page } from "@playwright/test";
import { openReview, postEvents, readLog, readQueue, reviewOf } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const FIRST_DAY = 9;

/** A card that was learned nine days ago and forgotten on each of the seven days after it. */
const almostALeech = async (request: APIRequestContext): Promise<string> => {
  const { items } = await readQueue(request);
  const cardId = items.find(({ kind }) => kind === "card")?.cardId ?? "";
  const grades = [4, 1, 1, 1, 1, 1, 1, 1];
  await postEvents(
    request,
    grades.map((grade, index) => reviewOf(cardId, grade, FIRST_DAY - index)),
  );
  const others = (await readQueue(request)).items.filter((item) => item.cardId !== cardId);
  await postEvents(
    request,
    others.map((item) => ({
      id: crypto.randomUUID(),
      type: "suspend",
      cardId: item.cardId,
      at: Date.now(),
      zone: "Europe/Berlin",
    })),
  );
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
