import type { APIRequestContext, Page } from "@playwright/test";
import { addDays, startOfDay, type LocalDate } from "#lib/domain/time/index.ts";
import {
  leaveInQueue,
  openReview,
  passCards,
  readLog,
  readQueue,
  type LoggedEvent,
} from "./support/study.ts";
import { expect, test } from "./support/test.ts";

const ZONE = "Europe/Berlin";
const DAY_START = 4;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** One card is graded at each instant of the device's clock, in one sitting. */
const passAt = async (page: Page, instants: readonly number[]): Promise<void> => {
  for (const instant of instants) {
    // One after the other, as a clock goes.
    // oxlint-disable no-await-in-loop
    await page.clock.setSystemTime(instant);
    await passCards(page, 1);
    // oxlint-enable no-await-in-loop
  }
};

/** The days of what was logged since, by the clock of the device, once it has arrived: each once. */
const expectDays = (
  request: APIRequestContext,
  before: readonly LoggedEvent[],
  days: readonly LocalDate[],
): Promise<void> => {
  const known = new Set(before.map(({ event }) => event.id));
  return expect
    .poll(async () =>
      (await readLog(request)).flatMap(({ event }) => (known.has(event.id) ? [] : event.day)),
    )
    .toEqual(days);
};

/** A clock that is moved fires what was waiting for its time. */
test.beforeEach(() => {
  test.slow();
});

test("a sitting over midnight belongs to its day until 04:00, and from then on to the next", async ({
  page,
  context,
  learner,
}) => {
  expect(learner.email).toContain("@");
  const day = (await readQueue(context.request)).day as LocalDate;
  const start = startOfDay(day, ZONE, DAY_START);
  await leaveInQueue(context.request, 4);
  const before = await readLog(context.request);
  await page.clock.install({ time: start + 19 * HOUR });
  await openReview(page);
  // 23:58, 00:02, 03:59 and 04:01: none is further ahead of the server's clock than a review may be, a day.
  const end = startOfDay(addDays(day, 1), ZONE, DAY_START);
  const instants = [20 * HOUR - 2 * MINUTE, 20 * HOUR + 2 * MINUTE].map((after) => start + after);
  await passAt(page, [...instants, end - MINUTE]);
  await expect(page.getByText("A new day started", { exact: false })).toBeHidden();
  await page.clock.setSystemTime(end);
  await page.clock.runFor(MINUTE);
  await expect(page.getByText("A new day started at 04:00.", { exact: false })).toBeVisible();
  await passCards(page, 1);
  await expectDays(context.request, before, [day, day, day, addDays(day, 1)]);
});

test("a clock that is set back an hour in a sitting neither doubles nor loses a day", async ({
  page,
  context,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await leaveInQueue(context.request, 4);
  const before = await readLog(context.request);
  // Summer time of 2026 ended on 25 October: 02:30 came twice, and the day of the 24th lasted 25 hours.
  const at = (time: string): number => Date.parse(`2026-10-25T${time}Z`);
  await page.clock.install({ time: at("00:00:00") });
  await openReview(page);
  await passAt(page, ["00:30:00", "01:30:00", "02:59:00", "03:01:00"].map(at));
  const [saturday, sunday] = ["2026-10-24", "2026-10-25"] as [LocalDate, LocalDate];
  await expectDays(context.request, before, [saturday, saturday, saturday, sunday]);
});
