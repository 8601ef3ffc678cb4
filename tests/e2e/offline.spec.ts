import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium as browserType, type BrowserContext, type Page } from "@playwright/test";
import { chromium } from "./support/chromium.ts";
import { importNotes } from "./support/import-notes.ts";
import { chosenServer } from "./support/server.ts";
import {
  answerOf,
  bringExercises,
  leaveInQueue,
  openReview,
  passCards,
  postEvents,
  promptOf,
  readLog,
  readQueue,
  reviewOf,
  untilKeysWork,
} from "./support/study.ts";
import { createLearner, expect, expectNoViolations, signIn, test } from "./support/test.ts";

const CARDS = 34;

const knots = Array.from(
  { length: CARDS },
  (_, index) =>
    `### Concept) Knot ${index}\n\n- Q.) What is knot number ${index} for?\n  - A.) For rope number ${index}.\n`,
).join("\n");

/** A browser with a memory of its own, that can be ended and started again. */
const startBrowser = (folder: string): Promise<BrowserContext> =>
  browserType.launchPersistentContext(folder, {
    ...chromium,
    baseURL: chosenServer().url,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });

/** The coming days, the page and the judge are on the device. */
const readyForTunnel = async (page: Page): Promise<void> => {
  await expect(page.locator("html[data-offline=ready]")).toBeAttached({ timeout: 60_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
};

/** Each of these opens more pages than others do. */
test.beforeEach(() => {
  test.slow();
});

/** All knots were passed two days ago, so that all are due today. */
const makeDue = async (context: BrowserContext): Promise<void> => {
  const { request } = context;
  await importNotes(request, [{ path: "knots.md", markdown: `# Knots\n\n${knots}` }]);
  const everything = (await (await request.get("/api/v1/export")).json()) as {
    cards: readonly { id: string; prompt: string }[];
  };
  const all = everything.cards.flatMap(({ id, prompt }) =>
    prompt.includes("knot number") ? id : [],
  );
  expect(all).toHaveLength(CARDS);
  await postEvents(
    request,
    all.map((cardId) => reviewOf(cardId, 4, 2)),
  );
};

test("offline mid-session, killed, started again offline, back online: every review is in the log once", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "notecurve-device-"));
  const learner = await createLearner();
  const first = await startBrowser(folder);
  await signIn(first.request, learner);
  await makeDue(first);
  const before = (await readLog(first.request)).length;
  const page = await first.newPage();
  await page.goto("/review");
  await untilKeysWork(page);
  await readyForTunnel(page);
  await first.setOffline(true);
  await passCards(page, 20);
  await expect(page.getByText(/^Offline\. 20 reviews kept/)).toBeVisible();
  await first.close();

  const second = await startBrowser(folder);
  await second.setOffline(true);
  const again = await second.newPage();
  await again.goto("/review");
  await untilKeysWork(again);
  await expect(again.getByText(/^Offline\. 20 reviews kept/)).toBeVisible();
  await passCards(again, 10);
  await expect(again.getByText(/^Offline\. 30 reviews kept/)).toBeVisible();
  await second.setOffline(false);
  await expect(again.getByText("30 reviews sent.")).toBeVisible({ timeout: 30_000 });
  const log = await readLog(second.request);
  expect(log).toHaveLength(before + 30);
  expect(new Set(log.map(({ event }) => event.id)).size).toBe(log.length);
  expect(new Set(log.slice(before).map(({ event }) => event.cardId)).size).toBe(30);
  await second.close();
  await rm(folder, { recursive: true });
});

test("an exercise is judged on the device, and the server stores what it says itself", async ({
  page,
  context,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await bringExercises(context.request);
  await openReview(page);
  await readyForTunnel(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: /^I don.t know/ }).click();
  await expect(page.getByText("The answer:")).toBeVisible();
  await page.getByRole("button", { name: /^Next/ }).click();
  await expect(page.getByText(/^Offline\. 1 review kept/)).toBeVisible();
  const before = (await readLog(context.request)).length;
  await context.setOffline(false);
  await expect(page.getByText("1 review sent.")).toBeVisible();
  const log = await readLog(context.request);
  expect(log).toHaveLength(before + 1);
  expect(log.at(-1)).toMatchObject({ event: { grade: 0 }, exercise: { tries: [] } });
});

test("two devices review without a connection, and end with one log and one queue", async ({
  page,
  context,
  browser,
  learner,
}) => {
  await leaveInQueue(context.request, 2);
  const before = (await readLog(context.request)).length;
  const other = await browser.newContext();
  await signIn(other.request, learner);
  const phone = await other.newPage();
  for (const device of [page, phone]) {
    // oxlint-disable-next-line no-await-in-loop
    await openReview(device);
  }
  await context.setOffline(true);
  await other.setOffline(true);
  await passCards(page, 1);
  await passCards(phone, 2);
  // What goes out at once is not told as sent later.
  await expect(page.getByText(/^Offline\. 1 review kept/)).toBeVisible();
  await expect(phone.getByText(/^Offline\. 2 reviews kept/)).toBeVisible();
  await context.setOffline(false);
  await other.setOffline(false);
  await Promise.all([
    expect(page.getByText("1 review sent.")).toBeVisible(),
    expect(phone.getByText("2 reviews sent.")).toBeVisible(),
  ]);
  expect(await readLog(context.request)).toHaveLength(before + 3);
  await Promise.all([page.reload(), phone.reload()]);
  for (const device of [page, phone]) {
    // oxlint-disable-next-line no-await-in-loop
    await expect(device.getByText("Nothing is due", { exact: false })).toBeVisible();
  }
  expect(await readQueue(context.request)).toEqual(await readQueue(other.request));
  await other.close();
});

test("who signs in next on the device sees and sends nothing of who was there before", async ({
  page,
  context,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await importNotes(context.request, [{ path: "knots.md", markdown: `# Knots\n\n${knots}` }]);
  await openReview(page);
  await readyForTunnel(page);
  await page.route("**/api/reviews", (route) => route.abort());
  await passCards(page, 1);
  await expect(page.getByText(/^Offline\. 1 review kept/)).toBeVisible();
  await page.unroute("**/api/reviews");
  const next = await createLearner();
  await context.clearCookies();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(next.email);
  await page.getByLabel("Password", { exact: true }).fill(next.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/");
  await page.goto("/review");
  await untilKeysWork(page);
  await expect(page.getByText(/kept on this device/)).toBeHidden();
  expect(await readLog(context.request)).toEqual([]);
});

test("signing out asks first when reviews wait", async ({ page, context, learner }) => {
  expect(learner.email).toContain("@");
  await leaveInQueue(context.request, 2);
  await openReview(page);
  await page.route("**/api/reviews", (route) => route.abort());
  await passCards(page, 1);
  await expect(page.getByText(/^Offline\. 1 review kept/)).toBeVisible();
  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(
    page.getByRole("heading", { name: "Sign out with 1 review not sent?" }),
  ).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Stay" }).click();
  await page.unroute("**/api/reviews");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  await signIn(context.request, learner);
  const grades = await readLog(context.request);
  expect(grades.at(-1)?.event.grade).toBe(4);
});

test("a device without room says so, and the card stays to be graded", async ({
  page,
  context,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await leaveInQueue(context.request, 2);
  await page.addInitScript(() => {
    // The proxy hands on what it is called on.
    // oxlint-disable-next-line typescript/unbound-method
    IDBObjectStore.prototype.add = new Proxy(IDBObjectStore.prototype.add, {
      apply: (add, store, given) => {
        if (document.documentElement.dataset["full"] === "yes")
          throw new DOMException("No room.", "QuotaExceededError");
        return Reflect.apply(add, store, given) as IDBRequest<IDBValidKey>;
      },
    });
  });
  await openReview(page);
  const before = (await readLog(context.request)).length;
  const prompt = await promptOf(page).innerText();
  await page.evaluate(() => {
    document.documentElement.dataset["full"] = "yes";
  });
  await page.keyboard.press("Space");
  await page.keyboard.press("4");
  await expect(page.getByText(/This device has no room left/)).toBeVisible();
  await expect(promptOf(page)).toHaveText(prompt, { useInnerText: true });
  await expectNoViolations(page);
  await page.evaluate(() => {
    delete document.documentElement.dataset["full"];
  });
  await expect(answerOf(page)).toBeVisible();
  await page.keyboard.press("4");
  await expect(page.getByText(/This device has no room left/)).toBeHidden();
  await expect.poll(async () => (await readLog(context.request)).length).toBe(before + 1);
});
