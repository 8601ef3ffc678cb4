import { describe, expect, test } from "vitest";
import type { LocalDate } from "#lib/domain/time/index.ts";
import { setDue, undoChanges } from "#lib/server/use-cases/change-cards.ts";
import { exportEverything } from "#lib/server/use-cases/export-everything.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { listCards } from "#lib/server/use-cases/list-cards.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { activeCards, importAll, POOLING, POOLING_MEANS } from "./support/importing.ts";
import { makeLearner } from "./support/learners.ts";
import { gradeAll, noon, studied, ZONE } from "./support/studied.ts";

const schedulesOf = async ({ id }: Learner) => (await exportEverything(id, noon(9))).schedules;

forEachDatabase(({ open }) => {
  describe("a due day set by hand", () => {
    test("moves only the day, for all chosen cards, and can be taken back", async () => {
      await open();
      const { learner, cardIds } = await studied(2);
      const before = await schedulesOf(learner);
      const day = "2026-12-24" as LocalDate;
      const events = await setDue(learner, cardIds, day, noon(1));
      const moved = await schedulesOf(learner);
      expect(moved.map(({ memory }) => memory)).toMatchObject(
        cardIds.map(() => ({ dueOn: day, intervalDays: 1, lapses: 0 })),
      );
      expect(await undoChanges(learner, events, noon(1))).toBe(2);
      expect(await schedulesOf(learner)).toEqual(before);
    });
  });

  test("a leech is listed with how often it was forgotten", async () => {
    await open();
    const { learner, cardIds } = await studied(1);
    for (let day = 1; day <= 8; day += 1) await gradeAll(learner, cardIds, day, 1);
    const ask = { query: "", show: "leech", sort: "due", descending: false, page: 1 } as const;
    const { cards } = await listCards(learner, ask, noon(9));
    expect(cards).toMatchObject([{ cardId: cardIds[0], leech: true, lapses: 8, block: null }]);
  });

  test("a leech of a note is listed with the block that it is made from", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    await importAll(learner, [POOLING], {}, noon(0));
    const cardIds = Object.values(await activeCards(learner));
    for (let day = 0; day <= 8; day += 1) await gradeAll(learner, cardIds, day, 1);
    const ask = { query: "", show: "leech", sort: "due", descending: false, page: 1 } as const;
    const { cards } = await listCards(learner, ask, noon(9));
    expect(cards.length).toBeGreaterThan(0);
    for (const { block } of cards) expect(block).toContain(POOLING_MEANS);
  });
});
