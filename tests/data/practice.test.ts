import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { families, numbersOf, solution } from "#lib/domain/exercises/index.ts";
import { addDays, startOfDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { choosePractice } from "#lib/server/use-cases/choose-practice.ts";
import { drawPractice } from "#lib/server/use-cases/draw-practice.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { installBuiltInNotes } from "#lib/server/use-cases/install-built-in-notes.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { seePractice } from "#lib/server/use-cases/see-practice.ts";
import { seeToday } from "#lib/server/use-cases/see-today.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner } from "./support/learners.ts";

const ZONE = "Europe/Berlin";
const MONDAY = "2026-11-02" as LocalDate;
const SEEDS = [3, 4, 5];
const FAMILY = "change-in-cost";
/** Noon of the day that is so many days after Monday. */
const noon = (days: number): Instant =>
  (startOfDay(addDays(MONDAY, days), ZONE, 4) + 8 * 3_600_000) as Instant;

const key = { family: FAMILY, version: 1, level: 1, seed: 7 };
const { answer } = solution(key);
const mistaken = answer.startsWith("-") ? answer.slice(1) : `-${answer}`;

interface Given {
  readonly tries: readonly string[];
  readonly grade: number;
  readonly purpose?: "review" | "practice";
  readonly cardId?: string | null;
}

const answered = (at: number, { tries, grade, purpose = "practice", cardId = null }: Given) => ({
  id: randomUUID(),
  type: "review",
  purpose,
  cardId,
  grade,
  at,
  zone: ZONE,
  dayStart: 4,
  durationMillis: 40_000,
  exercise: { ...key, tries, hint: false, solutionShown: false },
});

forEachDatabase(({ open }) => {
  const begin = async () => {
    const database = await open();
    await installBuiltInNotes();
    const learner: Learner = await makeLearner(ZONE);
    const card = await database.card.findFirstOrThrow({
      where: { family: FAMILY },
      select: { id: true },
    });
    return { database, learner, cardId: card.id };
  };

  test("practice leaves schedule, queue and the numbers of Today as they were", async () => {
    const { database, learner, cardId } = await begin();
    const failed = answered(noon(0), { tries: [mistaken], grade: 1, purpose: "review", cardId });
    await recordReviews(learner, [failed], noon(0));
    const stateOf = async () => ({
      queue: await nextInQueue(learner, noon(0)),
      today: await seeToday(learner, noon(0)),
      schedules: await database.schedule.findMany({ where: { userId: learner.id } }),
    });
    const before = await stateOf();
    // Right answers would settle the day's repeat of the card, if they were the card's.
    const practised = [1, 2, 3].map((at) => answered(noon(0) + at, { tries: [answer], grade: 5 }));
    const results = await recordReviews(learner, practised, noon(0));
    expect(results.map(({ outcome }) => outcome)).toEqual(["stored", "stored", "stored"]);
    expect(await stateOf()).toEqual(before);
    expect(before.queue.items.find((item) => item.cardId === cardId)?.state).toBe("repeat");
  });

  test("the practised grade is capped by what the server's judge finds", async () => {
    const { database, learner } = await begin();
    const event = answered(noon(0), { tries: [mistaken, answer], grade: 5 });
    await recordReviews(learner, [event], noon(0));
    const row = await database.review.findFirstOrThrow({ where: { userId: learner.id } });
    expect(row).toMatchObject({ grade: 2, purpose: "practice", cardId: null });
  });

  test("what is offered knows how each family went, and where the learner is weak", async () => {
    const { learner, cardId } = await begin();
    const nothing = await seePractice(learner, noon(0));
    expect(nothing).toMatchObject({ answered: 0, weak: [], latestSection: null });
    expect(nothing.sections.flatMap((section) => section.families)).toHaveLength(families.length);
    const passed = answered(noon(0), { tries: [answer], grade: 5, purpose: "review", cardId });
    const lapsed = answered(noon(1), { tries: [mistaken], grade: 1, purpose: "review", cardId });
    const practised = answered(noon(1) + 1, { tries: [mistaken, answer], grade: 2 });
    await recordReviews(learner, [passed, lapsed, practised], noon(1));
    const offer = await seePractice(learner, noon(1));
    expect(offer).toMatchObject({ answered: 3, latestSection: "8.2.1" });
    const family = offer.sections[0]?.families.find((each) => each.family === FAMILY);
    expect(family?.soFar).toMatchObject({ right: 1, total: 3, lastDay: addDays(MONDAY, 1) });
    expect(offer.weak).toMatchObject([
      { family: FAMILY, wrong: 2, total: 3, lapses: 1, mistake: { times: 2 } },
    ]);
    const other = await makeLearner(ZONE);
    expect(await seePractice(other, noon(1))).toMatchObject({ answered: 0, weak: [] });
  });

  test("a round begins with what was not seen for longest, or where the learner is weak", async () => {
    const { learner } = await begin();
    const mix = await choosePractice(learner, { kind: "weak" }, noon(0), SEEDS);
    expect(mix?.title).toBe("A mix of all sections");
    const sectionsOfMix = mix?.families.map(({ section }) => section) ?? [];
    expect(new Set(sectionsOfMix).size).toBe(sectionsOfMix.length);
    const ofSection = families.filter(({ section }) => section === "8.2.1");
    const wish = { kind: "section", section: "8.2.1" } as const;
    expect((await choosePractice(learner, wish, noon(0), SEEDS))?.first.family).toBe(
      ofSection[0]?.id,
    );
    await recordReviews(learner, [answered(noon(0), { tries: [mistaken], grade: 1 })], noon(0));
    const section = await choosePractice(learner, wish, noon(0), SEEDS);
    expect(section?.families.at(-1)?.family).toBe(FAMILY);
    const some = { kind: "families", families: [FAMILY, "no-such", "critical-step-size"] } as const;
    expect(await choosePractice(learner, some, noon(0), SEEDS)).toMatchObject({
      title: "2 exercises in turn",
      families: [{ family: "critical-step-size" }, { family: FAMILY }],
    });
    const weak = await choosePractice(learner, { kind: "weak" }, noon(0), SEEDS);
    expect(weak).toMatchObject({
      title: "Where you are weak",
      families: [{ family: FAMILY }],
      first: { family: FAMILY },
    });
    for (const unknown of [
      { kind: "families", families: ["no-such"] },
      { kind: "section", section: "9.9" },
    ] as const)
      expect(await choosePractice(learner, unknown, noon(0), SEEDS)).toBeNull();
  });

  test("an exercise to practise has new numbers, the level that was reached or asked for, and no answer", async () => {
    const { learner, cardId } = await begin();
    const ask = { family: FAMILY, level: null, seen: [] };
    const first = await drawPractice(learner, ask, SEEDS);
    expect(first?.level).toBe(1);
    const seen = [{ level: 1, seed: first?.seed ?? 0 }];
    const second = await drawPractice(learner, { ...ask, seen }, SEEDS);
    expect(second && numbersOf(second)).not.toBe(first && numbersOf(first));
    expect((await drawPractice(learner, { ...ask, level: 3 }, SEEDS))?.level).toBe(3);
    const right = { tries: [answer], grade: 4, purpose: "review", cardId } as const;
    await recordReviews(
      learner,
      [0, 1].map((day) => answered(noon(day), right)),
      noon(1),
    );
    expect((await drawPractice(learner, ask, SEEDS))?.level).toBe(2);
    expect(await drawPractice(learner, { ...ask, family: "no-such" }, SEEDS)).toBeNull();
    const text = JSON.stringify(first);
    expect(text).not.toContain("misconception");
    expect(text).not.toContain("explanation");
  });
});
