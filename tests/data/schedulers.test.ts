import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addDays, startOfDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { checkFolds } from "#lib/server/use-cases/check-folds.ts";
import { chooseScheduler } from "#lib/server/use-cases/choose-scheduler.ts";
import { compareSchedulers } from "#lib/server/use-cases/compare-schedulers.ts";
import { exportEverything } from "#lib/server/use-cases/export-everything.ts";
import { findLearner, type Learner } from "#lib/server/use-cases/find-learner.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner, ownQuestion } from "./support/learners.ts";

const ZONE = "Europe/Berlin";
const MONDAY = "2026-11-23" as LocalDate;
const FSRS = { scheduler: "fsrs", retention: 90 } as const;
const SM2 = { scheduler: "sm2", retention: 90 } as const;

/** Noon of the day that is so many days after Monday. */
const noon = (days: number): Instant =>
  (startOfDay(addDays(MONDAY, days), ZONE, 4) + 8 * 3_600_000) as Instant;

const reviewOn = async (learner: Learner, cardId: string, day: number, grade: number) => {
  const at = noon(day);
  const review = { id: randomUUID(), cardId, grade, at, zone: ZONE, dayStart: 4 };
  const [result] = await recordReviews(learner, [review], at);
  return result?.schedule;
};

/** A learner with a card that was passed, failed, passed and passed. */
const studied = async () => {
  const learner = await makeLearner(ZONE);
  const [cardId = ""] = await ownQuestion(learner.id, noon(0));
  for (const [day, grade] of [
    [0, 4],
    [1, 2],
    [2, 4],
    [3, 4],
  ] as const)
    await reviewOn(learner, cardId, day, grade);
  return { learner, cardId };
};

const reread = async ({ id }: Learner): Promise<Learner> => {
  const learner = await findLearner(id);
  if (!learner) throw new Error("The learner is gone.");
  return learner;
};

const schedulesOf = async ({ id }: Learner) => (await exportEverything(id, noon(9))).schedules;

forEachDatabase(({ open }) => {
  test("a change of scheduler folds all anew, and going back gives the same states exactly", async () => {
    await open();
    const { learner } = await studied();
    const before = await schedulesOf(learner);
    await chooseScheduler(learner.id, FSRS);
    const under = await schedulesOf(learner);
    expect(under).not.toEqual(before);
    expect(under[0]?.memory).toMatchObject({ fsrs: { stability: expect.any(Number) as number } });
    expect((await checkFolds()).differing).toEqual([]);
    await chooseScheduler(learner.id, SM2);
    expect(await schedulesOf(learner)).toEqual(before);
    expect((await checkFolds()).differing).toEqual([]);
  });

  test("after the change reviews are reckoned by the chosen scheduler, and the queue promises the same", async () => {
    await open();
    const { learner, cardId } = await studied();
    await chooseScheduler(learner.id, FSRS);
    const changed = await reread(learner);
    const day = 40;
    const { items } = await nextInQueue(changed, noon(day));
    const promised = items.find((item) => item.cardId === cardId)?.grades?.[4];
    const schedule = await reviewOn(changed, cardId, day, 4);
    expect(promised?.dueOn).toBe(schedule?.dueOn);
    expect(schedule?.stability).toBeGreaterThan(0);
  });

  test("the comparison says beforehand what the change then does, and stores nothing", async () => {
    await open();
    const { learner } = await studied();
    const before = await schedulesOf(learner);
    const comparison = await compareSchedulers(learner, noon(3), 90);
    expect(await schedulesOf(learner)).toEqual(before);
    expect(comparison.better).toMatchObject({ kind: "too-few", reviews: 3 });
    await chooseScheduler(learner.id, FSRS);
    const after = await compareSchedulers(await reread(learner), noon(3), 90);
    expect(after.fsrs.coming).toEqual(comparison.fsrs.coming);
    const days = (await schedulesOf(learner)).flatMap(({ memory }) =>
      memory.kind === "new" ? [] : [memory.dueOn],
    );
    const promised = comparison.fsrs.coming.filter(({ due }) => due > 0).map(({ day }) => day);
    expect(promised).toEqual(days);
  });

  test("another retention is compared with what is in force, not with itself", async () => {
    await open();
    const { learner } = await studied();
    await chooseScheduler(learner.id, FSRS);
    const changed = await reread(learner);
    const [same, strict] = [
      await compareSchedulers(changed, noon(3), FSRS.retention),
      await compareSchedulers(changed, noon(3), 97),
    ];
    expect(same.now.coming).toEqual(same.fsrs.coming);
    expect(strict.now).toEqual(same.now);
    expect(strict.fsrs.coming).not.toEqual(strict.now.coming);
  });

  test("one learner's change leaves another's schedules", async () => {
    await open();
    const [one, other] = [await studied(), await studied()];
    const before = await schedulesOf(other.learner);
    await chooseScheduler(one.learner.id, FSRS);
    expect(await schedulesOf(other.learner)).toEqual(before);
  });
});
