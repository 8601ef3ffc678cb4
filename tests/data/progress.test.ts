import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { solution } from "#lib/domain/exercises/index.ts";
import { addDays, startOfDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { deleteCards } from "#lib/server/use-cases/delete-cards.ts";
import { installBuiltInNotes } from "#lib/server/use-cases/install-built-in-notes.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { seeProgress } from "#lib/server/use-cases/see-progress.ts";
import { seeToday } from "#lib/server/use-cases/see-today.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner, ownQuestion } from "./support/learners.ts";

const ZONE = "Europe/Berlin";
const MONDAY = "2026-11-02" as LocalDate;
const HOUR = 3_600_000;
/** Noon of the day that is so many days after Monday. */
const noon = (days: number): Instant =>
  (startOfDay(addDays(MONDAY, days), ZONE, 4) + 8 * HOUR) as Instant;

const review = (cardId: string, grade: number, at: number, more: object = {}) => ({
  id: randomUUID(),
  type: "review",
  cardId,
  grade,
  at,
  zone: ZONE,
  dayStart: 4,
  durationMillis: 12_000,
  ...more,
});

/** Gives each item of the day's queue this grade. */
const reviewAll = async (learner: Learner, at: Instant, grade = 4): Promise<number> => {
  const { items } = await nextInQueue(learner, at);
  await recordReviews(
    learner,
    items.map((item, index) => review(item.cardId, grade, at + index)),
    at,
  );
  return items.length;
};

const questions = async (learner: Learner, count: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push(...(await ownQuestion(learner.id, noon(0))));
  return ids;
};

forEachDatabase(({ open }) => {
  test("Today counts what the queue holds, and less after each review", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [first = ""] = await questions(learner, 3);
    const before = await seeToday(learner, noon(0));
    expect(before.waiting).toEqual({ total: 3, cards: 0, exercises: 0, fresh: 3, repeats: 0 });
    expect(before.since).toBeNull();
    await recordReviews(learner, [review(first, 4, noon(0))], noon(0));
    const after = await seeToday(learner, noon(0));
    expect(after.waiting).toMatchObject({ total: 2, fresh: 2 });
    expect(after).toMatchObject({ since: MONDAY, longestIntervalDays: 1 });
    expect(after.past.at(-1)).toMatchObject({ day: MONDAY, reviews: 1, seconds: 12 });
    expect(after.coming[0]?.due).toBe(1);
  });

  test("a failed card waits once more today, apart from what is due", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [first = ""] = await questions(learner, 1);
    await recordReviews(learner, [review(first, 1, noon(0))], noon(0));
    expect((await seeToday(learner, noon(0))).waiting).toMatchObject({ total: 1, repeats: 1 });
  });

  test("a review at 03:30 belongs to the day before", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [first = ""] = await questions(learner, 1);
    const night = (startOfDay(addDays(MONDAY, 1), ZONE, 4) - HOUR / 2) as Instant;
    await recordReviews(learner, [review(first, 4, night)], night);
    const { days } = await seeProgress(learner, noon(1));
    expect(days.slice(-2).map(({ day, reviews }) => [day, reviews])).toEqual([
      [MONDAY, 1],
      [addDays(MONDAY, 1), 0],
    ]);
  });

  test("an undone review is in no figure", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [first = ""] = await questions(learner, 1);
    const event = review(first, 4, noon(0));
    const undo = { id: randomUUID(), type: "undo", target: event.id, at: noon(0) + 1, zone: ZONE };
    await recordReviews(learner, [event, undo], noon(0));
    const progress = await seeProgress(learner, noon(0));
    expect(progress.totals).toMatchObject({ reviews: 0, firstDay: null });
    expect(progress.inRotation).toEqual({ cards: 0, exercises: 0 });
    expect(await seeToday(learner, noon(0))).toMatchObject({ since: null, waiting: { fresh: 1 } });
  });

  test("what comes back is counted under its day and its interval, a first meeting is not", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    await questions(learner, 12);
    for (const day of [0, 1, 7]) expect(await reviewAll(learner, noon(day))).toBe(12);
    const progress = await seeProgress(learner, noon(7));
    expect(progress.totals.retention).toMatchObject({ kind: "measured", passed: 24, total: 24 });
    expect(progress.byInterval.map(({ label, retention }) => [label, retention.total])).toEqual([
      ["1 d", 12],
      ["2–6 d", 12],
      ["7–15 d", 0],
      ["16–38 d", 0],
      ["39–95 d", 0],
      ["over 95 d", 0],
    ]);
    const tested = progress.days.filter(({ retention }) => retention.total > 0);
    expect(tested.map(({ day }) => day)).toEqual([addDays(MONDAY, 1), addDays(MONDAY, 7)]);
    expect(progress.coming[15]).toEqual({ day: addDays(MONDAY, 22), due: 12 });
    expect(progress.coming).toHaveLength(31);
  });

  test("Today and the queue go at one pace, and minutes bound the queue by it", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    await questions(learner, 12);
    await reviewAll(learner, noon(0));
    const today = await seeToday(learner, noon(1));
    expect(today.paceSeconds).toBe(12);
    const short = await nextInQueue(learner, noon(1), { minutes: 1 });
    expect(short).toMatchObject({ paceSeconds: 12, counts: { due: 12 } });
    expect(short.items).toHaveLength(5);
  });

  test("a break is counted from the first day on, however long ago it was", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    await questions(learner, 1);
    await reviewAll(learner, noon(0));
    expect((await seeToday(learner, noon(60))).habit).toEqual({ studied: 0, of: 13 });
    expect((await seeToday(learner, noon(3))).habit).toEqual({ studied: 1, of: 3 });
  });

  test("the built-in section is there whole, and each line keeps its depth week by week", async () => {
    await open();
    await installBuiltInNotes();
    const learner = await makeLearner(ZONE);
    const fresh = (await seeToday(learner, noon(0))).basins;
    expect(fresh).toHaveLength(1);
    expect(fresh[0]?.sections.map((section) => section.number)).toEqual(
      expect.arrayContaining(["8.2.1", "8.2.4", "8.2.8"]),
    );
    expect(fresh[0]?.sections.every((section) => section.depthDays === null)).toBe(true);
    for (const day of [0, 1, 7]) await reviewAll({ ...learner, newPerDay: 5 }, noon(day));
    const [basin] = (await seeToday(learner, noon(8))).basins;
    const [first] = basin?.sections ?? [];
    const [now, weekAgo, before] = [first?.depthDays, ...(first?.earlierDepthsDays ?? [])];
    expect(now).toBeGreaterThan(weekAgo ?? 0);
    expect(weekAgo).toBeGreaterThanOrEqual(1);
    expect(before).toBe(0);
  });

  test("depth reaches back before the weeks that are read", async () => {
    await open();
    await installBuiltInNotes();
    const learner = { ...(await makeLearner(ZONE)), newPerDay: 2 };
    for (const day of [0, 1, 7, 22]) await reviewAll(learner, noon(day));
    const [basin] = (await seeToday(learner, noon(90))).basins;
    const deep = basin?.sections.find((section) => section.depthDays !== null);
    expect(deep?.earlierDepthsDays).toHaveLength(5);
    expect(deep?.earlierDepthsDays.every((days) => days === deep.depthDays)).toBe(true);
  });

  test("own cards have a line of their own, and a deleted one is gone from it", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    const [first = ""] = await questions(learner, 2);
    expect((await seeToday(learner, noon(0))).shelf).toMatchObject([{ noteId: null, cards: 2 }]);
    await recordReviews(learner, [review(first, 4, noon(0))], noon(0));
    await deleteCards(learner.id, [first], noon(0));
    const today = await seeToday(learner, noon(0));
    expect(today.shelf).toMatchObject([{ cards: 1, fresh: 1, depthDays: null }]);
    expect((await seeProgress(learner, noon(0))).totals.reviews).toBe(1);
  });

  test("concepts are new until they are met, by section in the order of the note", async () => {
    await open();
    await installBuiltInNotes();
    const learner = await makeLearner(ZONE);
    const before = await seeProgress(learner, noon(0));
    expect(before.concepts.map((group) => group.number).slice(0, 3)).toEqual([
      "8.2",
      "8.2.1",
      "8.2.2",
    ]);
    const standings = (groups: typeof before.concepts) =>
      new Set(groups.flatMap((group) => group.concepts.map((concept) => concept.standing)));
    expect(standings(before.concepts)).toEqual(new Set(["new"]));
    await reviewAll(learner, noon(0));
    expect(standings((await seeProgress(learner, noon(0))).concepts)).toEqual(
      new Set(["learning", "new"]),
    );
  });

  test("an exercise counts as right by its first try, and its slip is named", async () => {
    const database = await open();
    await installBuiltInNotes();
    const learner = await makeLearner(ZONE);
    const card = await database.card.findFirstOrThrow({
      where: { family: "count-unit-orderings" },
      select: { id: true },
    });
    const showing = {
      family: "count-unit-orderings",
      version: 1,
      level: 1,
      seed: 7,
      hint: false,
      solutionShown: true,
    };
    const answer = (tries: readonly string[], at: number) =>
      review(card.id, 1, at, { exercise: { ...showing, tries } });
    const results = await recordReviews(
      learner,
      [answer(["123456789"], noon(0)), answer([], noon(0) + 1)],
      noon(0),
    );
    expect(results.map((result) => result.outcome)).toEqual(["stored", "stored"]);
    const { exercises } = await seeProgress(learner, noon(0));
    expect(exercises).toMatchObject([
      { family: "count-unit-orderings", right: 0, total: 2, answers: [false, false] },
    ]);
  });

  test("practice counts among the exercises and nowhere else, until it is undone", async () => {
    await open();
    await installBuiltInNotes();
    const learner = await makeLearner(ZONE);
    const before = await nextInQueue(learner, noon(0));
    const key = { family: "change-in-cost", version: 1, level: 1, seed: 7 };
    const practised = (tries: readonly string[], at: number) => ({
      ...review("", 1, at, {
        purpose: "practice",
        exercise: { ...key, tries, hint: false, solutionShown: false },
      }),
      cardId: null,
    });
    const { answer } = solution(key);
    const mistaken = answer.startsWith("-") ? answer.slice(1) : `-${answer}`;
    const events = [
      practised([mistaken, answer], noon(0)),
      practised([answer], noon(0) + 1),
      practised([answer], noon(0) + 2),
    ];
    await recordReviews(learner, events, noon(0));
    const undo = { id: randomUUID(), type: "undo", target: events[2]?.id, at: noon(0), zone: ZONE };
    await recordReviews(learner, [undo], noon(0));
    const progress = await seeProgress(learner, noon(0));
    expect(progress.exercises).toMatchObject([
      {
        family: "change-in-cost",
        right: 1,
        total: 2,
        lastDay: MONDAY,
        slips: [{ misconception: "reversed-difference", times: 1, standing: "recent" }],
      },
    ]);
    expect(progress.totals.reviews).toBe(0);
    expect(await nextInQueue(learner, noon(0))).toEqual(before);
    const other = await makeLearner(ZONE);
    expect((await seeProgress(other, noon(0))).exercises).toEqual([]);
  });

  test("nobody sees another's reviews", async () => {
    await open();
    const learner = await makeLearner(ZONE);
    await questions(learner, 1);
    await reviewAll(learner, noon(0));
    const other = await makeLearner(ZONE);
    expect((await seeProgress(other, noon(0))).totals.reviews).toBe(0);
    expect(await seeToday(other, noon(0))).toMatchObject({ cards: 0, since: null, shelf: [] });
  });
});
