import { describe, expect, test } from "vitest";
import { spreadBacklog, stopCatchingUp } from "#lib/server/use-cases/catch-up.ts";
import { changeDay, type DayPress } from "#lib/server/use-cases/change-day.ts";
import { exportEverything } from "#lib/server/use-cases/export-everything.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { seeToday } from "#lib/server/use-cases/see-today.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { gradeAll, noon, ownQuestions, reread, studied } from "./support/studied.ts";

const countsOn = async (learner: Learner, day: number) => {
  const { counts, held } = await nextInQueue(await reread(learner), noon(day));
  return { new: counts.new, due: counts.due, held };
};

const press = async (learner: Learner, what: DayPress, day: number) =>
  changeDay(await reread(learner), what, noon(day));

const todayOf = async (learner: Learner, day: number) => seeToday(await reread(learner), noon(day));

const schedulesOf = async ({ id }: Learner) => (await exportEverything(id, noon(9))).schedules;

forEachDatabase(({ open }) => {
  describe("more, less or nothing today", () => {
    test("a day off offers nothing, loses nothing, can be taken back, and is over tomorrow", async () => {
      await open();
      const { learner } = await studied(5);
      const before = await schedulesOf(learner);
      await press(learner, "off", 1);
      expect(await countsOn(learner, 1)).toEqual({ new: 0, due: 0, held: 5 });
      expect(await todayOf(learner, 1)).toMatchObject({
        waiting: { total: 0 },
        change: { chosen: { kind: "off" } },
        next: { day: "2026-11-25", count: 5 },
      });
      expect(await countsOn(learner, 2)).toEqual({ new: 0, due: 5, held: 0 });
      await press(learner, "usual", 1);
      expect(await countsOn(learner, 1)).toEqual({ new: 0, due: 5, held: 0 });
      expect(await schedulesOf(learner)).toEqual(before);
    });

    test("less leaves half, more brings new cards beyond the limit, each for its day alone", async () => {
      await open();
      const { learner } = await studied(5);
      await ownQuestions(learner.id, 30);
      expect(await countsOn(learner, 1)).toEqual({ new: 20, due: 5, held: 0 });
      expect((await todayOf(learner, 1)).change).toMatchObject({
        more: { newCards: 10, reviews: 0 },
        less: { newCards: 10, reviews: 2 },
      });
      await press(learner, "less", 1);
      expect(await countsOn(learner, 1)).toEqual({ new: 10, due: 3, held: 2 });
      await press(learner, "usual", 1);
      await press(learner, "more", 1);
      expect(await countsOn(learner, 1)).toEqual({ new: 30, due: 5, held: 0 });
      expect(await countsOn(learner, 2)).toEqual({ new: 20, due: 5, held: 0 });
      expect((await todayOf(learner, 2)).change.chosen).toBeNull();
    });
  });

  describe("catching up after a holiday", () => {
    test("is offered for a backlog that is large, spreads it without a change of any schedule, and ends by itself", async () => {
      await open();
      const { learner, cardIds } = await studied(45);
      await gradeAll(learner, cardIds.slice(0, 5), 1, 4);
      await gradeAll(learner, cardIds.slice(5, 10), 2, 4);
      expect((await todayOf(learner, 1)).backlog).toBeNull();
      const before = await schedulesOf(learner);
      const backlog = (await todayOf(learner, 9)).backlog;
      expect(backlog).toMatchObject({ kind: "large", size: 45 });
      expect(await spreadBacklog(await reread(learner), 3, noon(9))).toBe(true);
      expect(await countsOn(learner, 9)).toEqual({ new: 0, due: 15, held: 30 });
      expect((await todayOf(learner, 9)).backlog).toEqual({
        kind: "spread",
        left: 45,
        lastDay: "2026-12-04",
      });
      expect(await countsOn(learner, 10)).toEqual({ new: 0, due: 30, held: 15 });
      expect(await countsOn(learner, 12)).toEqual({ new: 0, due: 45, held: 0 });
      expect(await schedulesOf(learner)).toEqual(before);
      await stopCatchingUp(learner.id);
      expect(await countsOn(learner, 9)).toEqual({ new: 0, due: 45, held: 0 });
    });

    test("takes a whole number of days that makes sense", async () => {
      await open();
      const { learner } = await studied(1);
      for (const days of [0, 1, 1.5, 31, "many"])
        expect(await spreadBacklog(learner, days, noon(9))).toBe(false);
      expect((await reread(learner)).catchUp).toBeNull();
    });
  });
});
