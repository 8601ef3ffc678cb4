import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addDays, startOfDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { checkFolds } from "#lib/server/use-cases/check-folds.ts";
import { deleteCards } from "#lib/server/use-cases/delete-cards.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { readLog } from "#lib/server/use-cases/read-log.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner, ownQuestion } from "./support/learners.ts";

const ZONE = "Europe/Berlin";
const MONDAY = "2026-11-23" as LocalDate;
/** Noon of the day that is so many days after Monday. */
const noon = (days: number): Instant =>
  (startOfDay(addDays(MONDAY, days), ZONE, 4) + 8 * 3_600_000) as Instant;

const review = (cardId: string, grade: number, at: number, id: string = randomUUID()) => ({
  id,
  type: "review",
  cardId,
  grade,
  at,
  zone: ZONE,
  dayStart: 4,
  durationMillis: 5_000,
});

forEachDatabase(({ open }) => {
  test("a passed new card comes again on the day that SM-2 says, and not before", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [cardId = ""] = await ownQuestion(learner.id, noon(0));
    const states: string[][] = [];
    for (const day of [0, 1, 2, 7]) {
      const { items } = await nextInQueue(learner, noon(day));
      states.push(items.map((item) => item.state));
      if (items.length > 0) await recordReviews(learner, [review(cardId, 4, noon(day))], noon(day));
    }
    expect(states).toEqual([["new"], ["due"], [], ["due"]]);
  });

  test("a review is stored once however often it is sent", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [cardId = ""] = await ownQuestion(learner.id, noon(0));
    const event = review(cardId, 5, noon(0));
    const first = await recordReviews(learner, [event, event], noon(0));
    const second = await recordReviews(
      learner,
      [{ ...event, id: event.id.toUpperCase() }],
      noon(0),
    );
    expect(first.map((result) => result.outcome)).toEqual(["stored", "duplicate"]);
    expect(second.map((result) => result.outcome)).toEqual(["duplicate"]);
    expect(await readLog(learner.id)).toHaveLength(1);
  });

  test("the answer to a stored review carries the card's schedule after the fold", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [cardId = ""] = await ownQuestion(learner.id, noon(0));
    const [result] = await recordReviews(learner, [review(cardId, 3, noon(0))], noon(0));
    expect(result?.schedule).toMatchObject({
      cardId,
      repetition: 1,
      intervalDays: 1,
      easeHundredths: 236,
      dueOn: "2026-11-24",
      repeatOpenOn: MONDAY,
    });
  });

  test("a bad event loses none beside it", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [cardId = "", deletedId = ""] = [
      ...(await ownQuestion(learner.id, noon(0))),
      ...(await ownQuestion(learner.id, noon(0))),
    ];
    await deleteCards(learner.id, [deletedId], noon(0));
    const other = await makeLearner(ZONE);
    const [othersId = ""] = await ownQuestion(other.id, noon(0));
    const results = await recordReviews(
      learner,
      [
        review(cardId, 9, noon(0)),
        review(randomUUID(), 4, noon(0)),
        review(deletedId, 4, noon(0)),
        review(othersId, 4, noon(0)),
        "nonsense",
        review(cardId, 4, noon(0) + 25 * 3_600_000),
        review(cardId, 4, noon(0)),
      ],
      noon(0),
    );
    expect(results.map((result) => result.outcome)).toEqual([
      ...Array<string>(6).fill("refused"),
      "stored",
    ]);
    expect(results.slice(0, 6).every((result) => (result.reason ?? "") !== "")).toBe(true);
  });

  test("an undo takes a review back, also when it arrives first", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [cardId = ""] = await ownQuestion(learner.id, noon(0));
    const event = review(cardId, 4, noon(0));
    const undo = {
      id: randomUUID(),
      type: "undo",
      target: event.id,
      at: noon(0) + 1000,
      zone: ZONE,
    };
    await recordReviews(learner, [undo], noon(0));
    const [late] = await recordReviews(learner, [event], noon(0));
    expect(late).toMatchObject({ outcome: "stored", schedule: { repetition: 0, dueOn: null } });
    expect((await nextInQueue(learner, noon(0))).counts).toMatchObject({ new: 1, repeat: 0 });
    expect((await readLog(learner.id)).map((entry) => [entry.type, entry.undone])).toEqual([
      ["review", true],
      ["undo", false],
    ]);
  });

  test("a failed card is repeated in the session until it scores 4, and the repeat changes no schedule", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [cardId = ""] = await ownQuestion(learner.id, noon(0));
    await recordReviews(learner, [review(cardId, 1, noon(0))], noon(0));
    expect((await nextInQueue(learner, noon(0))).items.map((item) => item.state)).toEqual([
      "repeat",
    ]);
    await recordReviews(learner, [review(cardId, 3, noon(0) + 60_000)], noon(0));
    expect((await nextInQueue(learner, noon(0))).counts.repeat).toBe(1);
    const [settled] = await recordReviews(learner, [review(cardId, 4, noon(0) + 120_000)], noon(0));
    expect(settled?.schedule).toMatchObject({ repetition: 0, intervalDays: 1, repeatOpenOn: null });
    expect((await nextInQueue(learner, noon(0))).items).toEqual([]);
    const roles = (await readLog(learner.id)).map((entry) => entry.role);
    expect(roles).toEqual(["scheduled", "repeat", "repeat"]);
  });

  test("many requests at once for one learner neither lose nor double", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [cardId = ""] = await ownQuestion(learner.id, noon(0));
    const events = Array.from({ length: 12 }, (_, index) => review(cardId, 4, noon(0) + index));
    await Promise.all(
      [...events, ...events].map((event) => recordReviews(learner, [event], noon(0))),
    );
    expect(await readLog(learner.id)).toHaveLength(12);
    expect((await checkFolds()).differing).toEqual([]);
  });

  test("check finds a schedule that is not what its log says, and mends it", async () => {
    const database = await open();
    const learner = await makeLearner(ZONE);
    const [cardId = ""] = await ownQuestion(learner.id, noon(0));
    await recordReviews(learner, [review(cardId, 4, noon(0))], noon(0));
    expect((await checkFolds()).differing).toEqual([]);
    await database.schedule.updateMany({ where: { cardId }, data: { intervalDays: 99 } });
    expect((await checkFolds()).differing).toEqual([{ learnerId: learner.id, cardId }]);
    await checkFolds(true);
    expect((await checkFolds()).differing).toEqual([]);
  });

  test("no more new cards are offered than the learner wants in a day", async () => {
    await open();
    const learner = { ...(await makeLearner(ZONE)), newPerDay: 2 };
    const ids: string[] = [];
    for (let count = 0; count < 4; count += 1)
      ids.push(...(await ownQuestion(learner.id, noon(0))));
    expect((await nextInQueue(learner, noon(0))).counts.new).toBe(2);
    await recordReviews(learner, [review(ids[0] ?? "", 5, noon(0))], noon(0));
    expect((await nextInQueue(learner, noon(0))).counts.new).toBe(1);
    expect((await nextInQueue(learner, noon(1))).counts).toMatchObject({ new: 2, due: 1 });
  });
});
