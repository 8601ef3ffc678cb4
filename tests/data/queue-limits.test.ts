import { describe, expect, test } from "vitest";
import { changeQueue, studiedDecks } from "#lib/server/use-cases/change-queue.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { seeToday } from "#lib/server/use-cases/see-today.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { ownQuestion } from "./support/learners.ts";
import { gradeAll, noon, reread, studied } from "./support/studied.ts";

const ownDeck = async (learnerId: Learner["id"]) =>
  (await studiedDecks(learnerId)).find(({ builtIn }) => !builtIn);

const USUAL = { dueOrder: "overdue", reviewsPerDay: "", leeches: "mark", decks: [] } as const;

forEachDatabase(({ open }) => {
  describe("limits of a day", () => {
    test("shape what is offered and told, never what is accepted", async () => {
      await open();
      const { learner, cardIds } = await studied(4);
      expect(await changeQueue(learner.id, { ...USUAL, reviewsPerDay: "3" })).toEqual({
        kind: "changed",
      });
      const limited = await reread(learner);
      const queue = await nextInQueue(limited, noon(1));
      expect(queue).toMatchObject({ counts: { due: 3 }, held: 1 });
      expect(await seeToday(limited, noon(1))).toMatchObject({
        waiting: { total: 3 },
        held: 1,
        reviewsPerDay: 3,
        next: { day: "2026-11-25", count: 1 },
      });
      const results = await gradeAll(limited, cardIds, 1, 4);
      expect(results.map(({ outcome, schedule }) => [outcome, schedule?.intervalDays])).toEqual(
        cardIds.map(() => ["stored", 6]),
      );
      expect(await nextInQueue(limited, noon(1))).toMatchObject({ counts: { due: 0 }, held: 0 });
    });

    test("a deck has its own, of new cards and of reviews", async () => {
      await open();
      const { learner } = await studied(4);
      await ownQuestion(learner.id, noon(1));
      const deck = await ownDeck(learner.id);
      const decks = [{ deckId: deck?.deckId ?? "", newPerDay: "0", reviewsPerDay: "1" }];
      await changeQueue(learner.id, { ...USUAL, decks });
      expect(await ownDeck(learner.id)).toMatchObject({ newPerDay: 0, reviewsPerDay: 1 });
      const { counts, held } = await nextInQueue(await reread(learner), noon(1));
      expect({ counts, held }).toEqual({ counts: { new: 0, due: 1, repeat: 0 }, held: 3 });
    });

    test("are stored whole or not at all, and nobody changes those of another", async () => {
      await open();
      const [one, other] = [await studied(4), await studied(4)];
      const deck = await ownDeck(other.learner.id);
      const decks = [{ deckId: deck?.deckId ?? "", newPerDay: "1", reviewsPerDay: "1" }];
      await changeQueue(one.learner.id, { ...USUAL, decks });
      expect(await ownDeck(other.learner.id)).toMatchObject({
        newPerDay: null,
        reviewsPerDay: null,
      });
      const refused = await changeQueue(one.learner.id, {
        ...USUAL,
        dueOrder: "day",
        reviewsPerDay: "many",
        decks: [{ deckId: "x", newPerDay: "-1", reviewsPerDay: "1.5" }],
      });
      expect(Object.keys(refused.kind === "refused" ? refused.problems : {}).sort()).toEqual([
        "decks.0.newPerDay",
        "decks.0.reviewsPerDay",
        "reviewsPerDay",
      ]);
      expect(await reread(one.learner)).toMatchObject({ dueOrder: "overdue", reviewsPerDay: null });
    });

    test("the chosen order is that of the queue", async () => {
      await open();
      const { learner, cardIds } = await studied(4);
      const [late = "", ...rest] = cardIds;
      await gradeAll(learner, rest, 1, 4);
      const ids = async (dueOrder: string) => {
        await changeQueue(learner.id, { ...USUAL, dueOrder });
        const { items } = await nextInQueue(await reread(learner), noon(9));
        return items.map(({ cardId }) => cardId);
      };
      expect((await ids("overdue"))[0]).toBe(late);
      expect((await ids("day"))[0]).toBe(late);
      expect([...(await ids("random"))].sort()).toEqual([...cardIds].sort());
    });
  });
});
