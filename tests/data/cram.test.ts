import { describe, expect, test } from "vitest";
import { changeCards } from "#lib/server/use-cases/change-cards.ts";
import { checkFolds } from "#lib/server/use-cases/check-folds.ts";
import { cramChoices, startCram } from "#lib/server/use-cases/cram.ts";
import { exportEverything } from "#lib/server/use-cases/export-everything.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { readLog } from "#lib/server/use-cases/read-log.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { gradeAll, noon, ownQuestions, studied } from "./support/studied.ts";

const OWN = { noteId: null, section: null };
const schedulesOf = async ({ id }: Learner) => (await exportEverything(id, noon(9))).schedules;

forEachDatabase(({ open }) => {
  describe("going through cards before an exam", () => {
    test("shows all that are not suspended, due or not, and tells no date", async () => {
      await open();
      const { learner, cardIds } = await studied(3);
      const fresh = await ownQuestions(learner.id, 1);
      await changeCards(learner, "suspend", cardIds.slice(0, 1), noon(0));
      const cram = await startCram(learner, OWN, noon(0));
      const items = cram?.queue.items ?? [];
      expect(items.map(({ cardId }) => cardId).sort()).toEqual(
        [...cardIds.slice(1), ...fresh].sort(),
      );
      expect(items.every(({ grades }) => grades === null)).toBe(true);
      expect(await cramChoices(learner, noon(0))).toMatchObject([{ noteId: null, cards: 3 }]);
    });

    test("its answers stand in the log as practice and change no schedule", async () => {
      await open();
      const { learner, cardIds } = await studied(2);
      const before = await schedulesOf(learner);
      const results = await gradeAll(learner, cardIds, 5, 1, { purpose: "practice" });
      expect(results.every(({ outcome }) => outcome === "stored")).toBe(true);
      expect(await schedulesOf(learner)).toEqual(before);
      const roles = (await readLog(learner.id)).map(({ role }) => role);
      expect(roles.filter((role) => role === "practice")).toHaveLength(2);
      expect((await checkFolds()).differing).toEqual([]);
    });

    test("another's section is no section", async () => {
      await open();
      const { learner } = await studied(1);
      expect(await startCram(learner, { noteId: "another", section: null }, noon(0))).toBeNull();
    });
  });
});
