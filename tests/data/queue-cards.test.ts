import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeComingDays } from "#lib/domain/scheduling/index.ts";
import { addDays, daysBetween } from "#lib/domain/time/index.ts";
import { database } from "#lib/server/data/database.ts";
import { checkFolds } from "#lib/server/use-cases/check-folds.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { nextReviews } from "#lib/server/use-cases/next-reviews.ts";
import { queueLimits } from "#lib/server/use-cases/queue-limits.ts";
import { selectQueueCards, selectStudyCards } from "#lib/server/use-cases/study-cards.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { activeCards, importAll, PADDING, POOLING, undo } from "./support/importing.ts";
import { makeLearner } from "./support/learners.ts";
import { gradeAll, MONDAY, noon, ownQuestions, reread, ZONE } from "./support/studied.ts";

const DAYS = 9;
const GRADES = [0, 2, 4, 5];

/** Some answers on some days: which card, on which day after Monday, with which grade. */
const answers = (cards: number) =>
  fc.array(
    fc.record({
      card: fc.nat({ max: cards - 1 }),
      day: fc.nat({ max: DAYS }),
      grade: fc.constantFrom(...GRADES),
    }),
    { minLength: 1, maxLength: 12 },
  );

const idsOf = (queue: { readonly items: readonly { readonly cardId: string }[] }) =>
  queue.items.map(({ cardId }) => cardId);

/** What the queues of today and the days to come say, arranged from every card that the learner has. */
const arrangedFromAll = async (learner: Learner, day: number, days: number) => {
  const client = await database();
  const today = addDays(MONDAY, day);
  const cards = await selectStudyCards(client, learner.id, today);
  const limits = await queueLimits(client, learner);
  const coming = arrangeComingDays(cards, today, days, limits);
  const queued = new Set(coming.slice(0, 1).flatMap(idsOf));
  const next = nextReviews({ cards }, queued, today, limits, 1);
  return { days: coming.map(idsOf), next: next && [next.day, next.count] };
};

const told = async (learner: Learner, day: number, days: number) => {
  const { days: coming = [], next, ...today } = await nextInQueue(learner, noon(day), { days });
  return { days: [today, ...coming].map(idsOf), next: next && [next.day, next.count] };
};

forEachDatabase(({ open }) => {
  describe("what the queue reads", () => {
    test("gives the queues that all cards would give, and the same next day", async () => {
      await open();
      const { id } = await makeLearner(ZONE);
      await importAll(await reread({ id }), [POOLING, PADDING], {}, noon(0));
      await ownQuestions(id, 5);
      const learner = { ...(await reread({ id })), newPerDay: 2 };
      const cardIds = Object.values(await activeCards(learner));
      await fc.assert(
        fc.asyncProperty(
          answers(cardIds.length),
          fc.nat({ max: DAYS }),
          fc.integer({ min: 1, max: 5 }),
          async (given, day, days) => {
            for (const { card, day: on, grade } of given)
              await gradeAll(learner, [cardIds[card] ?? ""], on, grade);
            expect(await told(learner, day, days)).toEqual(
              await arrangedFromAll(learner, day, days),
            );
          },
        ),
        { numRuns: 8 },
      );
    });

    test("leaves out what falls due later", async () => {
      await open();
      const { id } = await makeLearner(ZONE);
      const learner = await reread({ id });
      const [early = "", late = "", fresh = ""] = await ownQuestions(id, 3);
      await gradeAll(learner, [early, late], 0, 4);
      await gradeAll(learner, [late], 1, 4);
      const read = async (through: number) => {
        const [today, last] = [addDays(MONDAY, 2), addDays(MONDAY, through)];
        const cards = await selectQueueCards(await database(), id, today, last);
        return cards.map(({ cardId }) => cardId).sort();
      };
      expect(await read(2)).toEqual([early, fresh].sort());
      expect(await read(6)).toEqual([early, fresh].sort());
      expect(await read(7)).toEqual([early, fresh, late].sort());
    });

    test("finds the next day however far it is", async () => {
      await open();
      const { id } = await makeLearner(ZONE);
      const learner = await reread({ id });
      const [cardId = ""] = await ownQuestions(id, 1);
      const days = [0];
      for (const day of days) {
        await gradeAll(learner, [cardId], day, 5);
        const { next } = await nextInQueue(learner, noon(day));
        expect(next?.count).toBe(1);
        if (days.length < 5) days.push(daysBetween(MONDAY, next?.day ?? MONDAY));
      }
      // The intervals of SM-2 with an ease factor that grows from 2.5 by 0.1 each time.
      expect(days).toEqual([0, 1, 7, 24, 72]);
    });
  });

  describe("every card that is studied has a schedule", () => {
    test("one's own, those of a note, and those that come back", async () => {
      const client = await open();
      const { id } = await makeLearner(ZONE);
      await ownQuestions(id, 1);
      const learner = await reread({ id });
      const { importId } = await importAll(learner, [POOLING], {}, noon(0));
      await undo(learner, importId);
      await importAll(learner, [POOLING], {}, noon(1));
      const cards = await client.card.findMany({ select: { id: true } });
      const schedules = await client.schedule.findMany({ where: { userId: id } });
      expect(schedules.map(({ cardId }) => cardId).sort()).toEqual(
        cards.map((card) => card.id).sort(),
      );
      expect((await checkFolds()).differing).toEqual([]);
    });

    test("check finds one that is lost, and mends it", async () => {
      const client = await open();
      const { id } = await makeLearner(ZONE);
      const [cardId = ""] = await ownQuestions(id, 1);
      await client.schedule.deleteMany({ where: { cardId } });
      expect((await checkFolds()).differing).toEqual([{ learnerId: id, cardId }]);
      await checkFolds(true);
      expect((await checkFolds()).differing).toEqual([]);
      expect(idsOf(await nextInQueue(await reread({ id }), noon(0)))).toEqual([cardId]);
    });
  });
});
